using System.Buffers;

namespace RealtimeVoiceTools.Protocol;

/// <summary>Translates between a provider's messages and the events and commands of this library. Remembers nothing of a connection, so sessions may share one.</summary>
internal interface IRealtimeDialect
{
    DialectCapabilities Capabilities { get; }

    /// <summary>
    /// Adds the events of one message to <paramref name="events"/>: none for a message nobody acts on.
    /// Never throws, whatever the bytes are.
    /// </summary>
    void Read(ReadOnlySpan<byte> message, List<RealtimeEvent> events);

    /// <summary>Writes one command as one message.</summary>
    void Write(RealtimeCommand command, IBufferWriter<byte> message);
}

/// <summary>What a provider can do beyond the common ground.</summary>
internal sealed record DialectCapabilities
{
    /// <summary>Sends an event when a response has ended, with its status. Without it, 2 s after the completed item count as completed.</summary>
    public bool CompletesResponses { get; init; } = true;

    /// <summary>Can cut an agent message to what was heard.</summary>
    public bool TruncatesItems { get; init; } = true;

    /// <summary>How given words are said word for word, without a model between.</summary>
    public ExactSpeech ExactSpeech { get; init; }
}

internal enum ExactSpeech
{
    /// <summary>Not at all: the model is asked to say the words, and may say others.</summary>
    None,

    /// <summary>By a response that brings its words along.</summary>
    InResponse,

    /// <summary>By an item, upon which the server begins a response of its own. That response carries no tag.</summary>
    AsItem,
}
