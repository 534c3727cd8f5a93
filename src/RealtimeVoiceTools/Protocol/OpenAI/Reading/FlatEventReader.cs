namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>Reads the events whose fields are all plain: speech, deltas, playback, keys.</summary>
internal sealed class FlatEventReader(IdTable ids)
{
    /// <summary>Null when a field is missing without which the event means nothing.</summary>
    public RealtimeEvent? Read(OpenAIEventType type, ReadOnlySpan<byte> message)
    {
        FlatEvent found = FlatEvent.Read(message);
        string? itemId = ids.Get(found.ItemId);
        string? responseId = ids.Get(found.ResponseId);
        return type switch
        {
            OpenAIEventType.AudioDelta => AudioDecoding.Decode(found.Delta) is { } audio
                ? new RealtimeEvent.AudioDelta(responseId, itemId, audio) : null,
            OpenAIEventType.ArgumentsDelta => found.Delta.ToText() is string delta
                ? new RealtimeEvent.ArgumentsDelta(responseId, itemId, ids.Get(found.CallId), delta) : null,
            OpenAIEventType.TextDelta => found.Delta.ToText() is string delta
                ? new RealtimeEvent.AgentTextDelta(responseId, itemId, delta) : null,
            OpenAIEventType.TextDone => found.Words.ToText() is string text
                ? new RealtimeEvent.AgentTextDone(responseId, itemId, text) : null,
            OpenAIEventType.ArgumentsDone => new RealtimeEvent.ArgumentsDone(
                responseId, itemId, ids.Get(found.CallId), ids.Get(found.Name), found.Arguments.ToText()),
            OpenAIEventType.AudioDone => new RealtimeEvent.AudioDone(responseId, itemId),
            OpenAIEventType.SpeechStarted => new RealtimeEvent.SpeechStarted(itemId, found.AudioStartMs),
            OpenAIEventType.SpeechStopped => new RealtimeEvent.SpeechStopped(itemId, found.AudioEndMs),
            OpenAIEventType.InputCommitted => new RealtimeEvent.InputCommitted(itemId),
            OpenAIEventType.PlaybackStarted => new RealtimeEvent.PlaybackChanged(responseId, PlaybackChange.Started),
            OpenAIEventType.PlaybackStopped => new RealtimeEvent.PlaybackChanged(responseId, PlaybackChange.Stopped),
            OpenAIEventType.PlaybackCleared => new RealtimeEvent.PlaybackChanged(responseId, PlaybackChange.Cleared),
            OpenAIEventType.KeyPressed => ReadKey(found.Key),
            _ => null,
        };
    }

    private static RealtimeEvent.KeyPressed? ReadKey(RawText key) =>
        key.Bytes is [var pressed] && "0123456789*#ABCD"u8.Contains(pressed) ? new((char)pressed) : null;
}
