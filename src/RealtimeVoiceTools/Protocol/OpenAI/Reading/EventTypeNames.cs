using static RealtimeVoiceTools.Protocol.OpenAI.OpenAIEventType;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>The names of events, current and beta side by side: some servers mix them.</summary>
internal static class EventTypeNames
{
    // The most frequent come first; a comparison of unequal lengths costs next to nothing.
    public static OpenAIEventType Find(ReadOnlySpan<byte> name) =>
        name.StartsWith("response."u8) ? FindOfResponse(name["response."u8.Length..])
        : name.StartsWith("input_audio_buffer."u8) ? FindOfInput(name["input_audio_buffer."u8.Length..])
        : name.StartsWith("conversation.item."u8) ? FindOfItem(name["conversation.item."u8.Length..])
        : name.StartsWith("output_audio_buffer."u8) ? FindOfPlayback(name["output_audio_buffer."u8.Length..])
        : name.SequenceEqual("session.created"u8) ? SessionCreated
        : name.SequenceEqual("session.updated"u8) ? SessionUpdated
        : name.SequenceEqual("rate_limits.updated"u8) ? RateLimits
        : name.SequenceEqual("error"u8) ? Error
        : Ignored;

    private static OpenAIEventType FindOfResponse(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("output_audio.delta"u8) || name.SequenceEqual("audio.delta"u8) ? AudioDelta
        : name.SequenceEqual("output_audio_transcript.delta"u8) || name.SequenceEqual("audio_transcript.delta"u8)
            || name.SequenceEqual("output_text.delta"u8) || name.SequenceEqual("text.delta"u8) ? TextDelta
        : name.SequenceEqual("function_call_arguments.delta"u8) ? ArgumentsDelta
        : name.SequenceEqual("function_call_arguments.done"u8) ? ArgumentsDone
        : name.SequenceEqual("created"u8) ? ResponseCreated
        : name.SequenceEqual("done"u8) ? ResponseDone
        : name.SequenceEqual("output_item.added"u8) ? OutputItemAdded
        : name.SequenceEqual("output_item.done"u8) ? OutputItemDone
        : name.SequenceEqual("output_audio.done"u8) || name.SequenceEqual("audio.done"u8) ? AudioDone
        : name.SequenceEqual("output_audio_transcript.done"u8) || name.SequenceEqual("audio_transcript.done"u8)
            || name.SequenceEqual("output_text.done"u8) || name.SequenceEqual("text.done"u8) ? TextDone
        : Ignored;

    private static OpenAIEventType FindOfInput(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("speech_started"u8) ? SpeechStarted
        : name.SequenceEqual("speech_stopped"u8) ? SpeechStopped
        : name.SequenceEqual("committed"u8) ? InputCommitted
        : name.SequenceEqual("dtmf_event_received"u8) ? KeyPressed
        : Ignored;

    private static OpenAIEventType FindOfItem(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("added"u8) || name.SequenceEqual("created"u8) ? ItemAdded
        : name.SequenceEqual("done"u8) ? ItemDone
        : name.SequenceEqual("input_audio_transcription.completed"u8) ? InputTranscribed
        : name.SequenceEqual("input_audio_transcription.failed"u8) ? InputTranscriptionFailed
        : Ignored;

    private static OpenAIEventType FindOfPlayback(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("started"u8) ? PlaybackStarted
        : name.SequenceEqual("stopped"u8) ? PlaybackStopped
        : name.SequenceEqual("cleared"u8) ? PlaybackCleared
        : Ignored;
}
