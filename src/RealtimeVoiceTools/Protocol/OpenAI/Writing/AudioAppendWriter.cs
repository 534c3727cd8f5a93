using System.Buffers;
using System.Buffers.Text;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>Writes caller audio, fifty times a second, without allocating: base64 needs no escaping.</summary>
internal static class AudioAppendWriter
{
    public static void Write(ReadOnlySpan<byte> audio, IBufferWriter<byte> message)
    {
        message.Write("{\"type\":\"input_audio_buffer.append\",\"audio\":\""u8);
        Span<byte> base64 = message.GetSpan(Base64.GetMaxEncodedToUtf8Length(audio.Length));
        Base64.EncodeToUtf8(audio, base64, out _, out int written);
        message.Advance(written);
        message.Write("\"}"u8);
    }
}
