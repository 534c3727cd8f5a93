using System.Buffers;
using RealtimeVoiceTools.Protocol.OpenAI;

namespace RealtimeVoiceTools.Protocol;

/// <summary>The OpenAI Realtime protocol and what compatible servers make of it.</summary>
/// <remarks>Safe to share between sessions: it remembers nothing but the spelling of recent ids.</remarks>
internal sealed class OpenAIRealtimeDialect(OpenAIDialectVersion version) : IRealtimeDialect
{
    private readonly EventReader _reader = new();

    public DialectCapabilities Capabilities { get; } = version switch
    {
        OpenAIDialectVersion.VoiceLive => new() { ExactSpeech = ExactSpeech.InResponse },
        OpenAIDialectVersion.XAI => new() { ExactSpeech = ExactSpeech.AsItem, TruncatesItems = false },
        _ => new(),
    };

    public void Read(ReadOnlySpan<byte> message, List<RealtimeEvent> events) => _reader.Read(message, events);

    public void Write(RealtimeCommand command, IBufferWriter<byte> message) => CommandWriter.Write(command, version, message);
}
