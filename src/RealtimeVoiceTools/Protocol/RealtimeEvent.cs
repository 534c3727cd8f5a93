namespace RealtimeVoiceTools.Protocol;

/// <summary>
/// What happened at the provider, in no provider's words. A dialect makes these from messages; anything nobody acts on makes none.
/// Every string may come from a model or a caller: it is data, never an instruction.
/// </summary>
internal abstract record RealtimeEvent
{
    private RealtimeEvent()
    {
    }

    /// <summary>Names the event only: its words, arguments and keys stay out of logs.</summary>
    public sealed override string ToString() => GetType().Name;

    /// <summary>The connection is ready to be configured.</summary>
    internal sealed record SessionCreated(string? SessionId, DateTimeOffset? ExpiresAt) : RealtimeEvent;

    /// <summary>The provider's answer to a configuration: what it says is in force now. Null means it did not say.</summary>
    internal sealed record SessionUpdated(IReadOnlyList<string>? ToolNames, bool? TranscribesInput, DateTimeOffset? ExpiresAt) : RealtimeEvent;

    internal sealed record SpeechStarted(string? ItemId, int? AudioStartMs) : RealtimeEvent;

    internal sealed record SpeechStopped(string? ItemId, int? AudioEndMs) : RealtimeEvent;

    internal sealed record InputCommitted(string? ItemId) : RealtimeEvent;

    /// <summary>What the caller said. <paramref name="Confidence"/> is the geometric mean of the token probabilities, 0 to 1, where the provider gives them.</summary>
    internal sealed record InputTranscribed(string ItemId, string Transcript, double? Confidence) : RealtimeEvent;

    internal sealed record InputTranscriptionFailed(string ItemId, string? Code) : RealtimeEvent;

    /// <summary>An item is now part of the conversation; for our own items this is the acknowledgement.</summary>
    internal sealed record ItemAdded(RealtimeItem Item) : RealtimeEvent;

    internal sealed record ItemDone(RealtimeItem Item) : RealtimeEvent;

    /// <summary><paramref name="Tag"/> is the tag of the <see cref="RealtimeCommand.CreateResponse"/> that asked for it; null when the server began it or does not echo.</summary>
    internal sealed record ResponseCreated(string? ResponseId, string? Tag) : RealtimeEvent;

    internal sealed record ResponseDone(
        string? ResponseId, string? Tag, ResponseStatus Status, string? Reason, string? ErrorCode, IReadOnlyList<RealtimeItem> Output) : RealtimeEvent;

    internal sealed record OutputItemAdded(string? ResponseId, int? OutputIndex, RealtimeItem Item) : RealtimeEvent;

    internal sealed record OutputItemDone(string? ResponseId, int? OutputIndex, RealtimeItem Item) : RealtimeEvent;

    internal sealed record ArgumentsDelta(string? ResponseId, string? ItemId, string? CallId, string Delta) : RealtimeEvent;

    /// <summary>The argument text ended; it does not prove that the call is complete (an interrupted response may send it too).</summary>
    internal sealed record ArgumentsDone(string? ResponseId, string? ItemId, string? CallId, string? Name, string? Arguments) : RealtimeEvent;

    /// <summary>Decoded agent audio, in the session's output format. The memory belongs to the event.</summary>
    internal sealed record AudioDelta(string? ResponseId, string? ItemId, ReadOnlyMemory<byte> Audio) : RealtimeEvent;

    internal sealed record AudioDone(string? ResponseId, string? ItemId) : RealtimeEvent;

    /// <summary>Words of the agent as they are made: the transcript of its audio, or its text.</summary>
    internal sealed record AgentTextDelta(string? ResponseId, string? ItemId, string Delta) : RealtimeEvent;

    internal sealed record AgentTextDone(string? ResponseId, string? ItemId, string Text) : RealtimeEvent;

    /// <summary>Playback as told by a provider that owns it (WebRTC, SIP).</summary>
    internal sealed record PlaybackChanged(string? ResponseId, PlaybackChange Change) : RealtimeEvent;

    internal sealed record KeyPressed(char Key) : RealtimeEvent;

    /// <summary>A limit of the provider ("requests", "tokens"): what is left of it, and when it is whole again.</summary>
    internal sealed record RateLimitChanged(string Name, long? Remaining, TimeSpan ResetsIn) : RealtimeEvent;

    /// <summary><paramref name="EventId"/> names the command that was refused, when the provider says so.</summary>
    internal sealed record ErrorReceived(string? Code, string? Message, string? Param, string? EventId) : RealtimeEvent;

    /// <summary>A message that was no JSON object, or one whose type is known but whose content could not be read. Never fatal.</summary>
    internal sealed record Unreadable(string? Type) : RealtimeEvent;
}
