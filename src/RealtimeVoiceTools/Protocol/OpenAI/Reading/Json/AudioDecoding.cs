using System.Buffers;
using System.Buffers.Text;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>Base64 audio, straight from the message into one array of the exact size.</summary>
internal static class AudioDecoding
{
    /// <summary>Null when the text is absent or no base64.</summary>
    public static byte[]? Decode(RawText text)
    {
        if (!text.IsPresent)
            return null;
        if (!text.IsEscaped)
            return Decode(text.Bytes);
        // Some serialisers escape the slash.
        byte[] rented = ArrayPool<byte>.Shared.Rent(text.Bytes.Length);
        byte[]? audio = Decode(rented.AsSpan(0, JsonUnescaping.Unescape(text.Bytes, rented)));
        ArrayPool<byte>.Shared.Return(rented);
        return audio;
    }

    private static byte[]? Decode(ReadOnlySpan<byte> base64)
    {
        if (base64.IsEmpty)
            return [];
        int padding = base64.Length < 4 || base64[^1] != '=' ? 0 : base64[^2] == '=' ? 2 : 1;
        byte[] audio = GC.AllocateUninitializedArray<byte>(Math.Max(0, Base64.GetMaxDecodedFromUtf8Length(base64.Length) - padding));
        OperationStatus status = Base64.DecodeFromUtf8(base64, audio, out int consumed, out int written);
        return status == OperationStatus.Done && consumed == base64.Length && written == audio.Length ? audio : null;
    }
}
