namespace RealtimeVoiceTools.Testing;

/// <summary>Other providers' names for the events of the GA dialect.</summary>
internal static class EventNames
{
    /// <returns>The name, or null when the beta dialect has no such event.</returns>
    public static string? InBeta(string type) => type switch
    {
        "conversation.item.added" => "conversation.item.created",
        "conversation.item.done" or "input_audio_buffer.timeout_triggered" or "input_audio_buffer.dtmf_event_received" => null,
        "response.output_text.delta" => "response.text.delta",
        "response.output_text.done" => "response.text.done",
        "response.output_audio.delta" => "response.audio.delta",
        "response.output_audio.done" => "response.audio.done",
        "response.output_audio_transcript.delta" => "response.audio_transcript.delta",
        "response.output_audio_transcript.done" => "response.audio_transcript.done",
        _ => type,
    };

    /// <returns>The name, or null when xAI has no such event.</returns>
    public static string? AtXAI(string type) => type == "conversation.item.done" ? null : type;

    /// <summary>xAI adds a <c>previous_item_id</c>, mostly null, to nearly every event.</summary>
    public static bool HasOwnPreviousAtXAI(string type) =>
        type is "session.created" or "conversation.item.added" or "input_audio_buffer.committed" or "response.content_part.added" or "error";
}
