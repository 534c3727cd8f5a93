using System.Text.Json;

namespace RealtimeVoiceTools.Tests.Sessions.Support;

/// <summary>Messages of the server written by hand, from OpenAI's event reference.</summary>
internal static class Frames
{
    public static string Created(string id, string? tag = null) => Write(new { type = "response.created", response = new { id, status = "in_progress", metadata = Metadata(tag) } });

    public static string Done(string id, string status = "completed", string? reason = null, string? tag = null, params object[] output) =>
        Write(new { type = "response.done", response = new { id, status, status_details = reason is null ? null : new { type = status, reason }, metadata = Metadata(tag), output } });

    public static string Failed(string id, string code, string? tag = null) =>
        Write(new { type = "response.done", response = new { id, status = "failed", status_details = new { type = "failed", error = new { type = code, code } }, metadata = Metadata(tag), output = Array.Empty<object>() } });

    public static object Item(string callId, string? name, string arguments, string status = "completed") =>
        new { id = "item_" + callId, type = "function_call", status, call_id = callId, name, arguments };

    public static string ItemAdded(string id, string callId, string? name) =>
        Write(new { type = "response.output_item.added", response_id = id, output_index = 0, item = Item(callId, name, "", "in_progress") });

    public static string ItemDone(string id, string callId, string? name, string arguments, string status = "completed") =>
        Write(new { type = "response.output_item.done", response_id = id, output_index = 0, item = Item(callId, name, arguments, status) });

    public static string ConversationItemDone(string callId, string? name, string arguments, string status = "completed") =>
        Write(new { type = "conversation.item.done", item = Item(callId, name, arguments, status) });

    public static string ArgumentsDelta(string id, string callId, string delta) =>
        Write(new { type = "response.function_call_arguments.delta", response_id = id, item_id = "item_" + callId, output_index = 0, call_id = callId, delta });

    public static string ArgumentsDone(string id, string callId, string? name, string arguments) =>
        Write(new { type = "response.function_call_arguments.done", response_id = id, item_id = "item_" + callId, output_index = 0, call_id = callId, name, arguments });

    public static string Audio(string id, string itemId, int milliseconds) =>
        Write(new { type = "response.output_audio.delta", response_id = id, item_id = itemId, delta = Convert.ToBase64String(new byte[48 * milliseconds]) });

    public static string TextDone(string id, string itemId, string transcript) =>
        Write(new { type = "response.output_audio_transcript.done", response_id = id, item_id = itemId, transcript });

    public static string SpeechStarted(string itemId) => Write(new { type = "input_audio_buffer.speech_started", audio_start_ms = 1000, item_id = itemId });

    /// <summary>The provider counts what it keeps from before the speech (300 ms) and the silence that ends it (500 ms).</summary>
    public static string SpeechStopped(string itemId, int milliseconds = 600) =>
        Write(new { type = "input_audio_buffer.speech_stopped", audio_end_ms = 1000 + 300 + milliseconds + 500, item_id = itemId });

    public static string Committed(string itemId) => Write(new { type = "input_audio_buffer.committed", item_id = itemId });

    public static string Transcribed(string itemId, string transcript, double? logprob = null) =>
        Write(new
        {
            type = "conversation.item.input_audio_transcription.completed",
            item_id = itemId,
            content_index = 0,
            transcript,
            logprobs = logprob is null ? null : new[] { new { token = transcript, logprob } },
        });

    public static string Acknowledged(string itemId) =>
        Write(new { type = "conversation.item.added", item = new { id = itemId, type = "function_call_output" } });

    public static string Playback(string change, string? id) => Write(new { type = "output_audio_buffer." + change, response_id = id });

    public static string Error(string code, string? eventId = null) =>
        Write(new { type = "error", error = new { type = "invalid_request_error", code, message = "x", event_id = eventId } });

    private static Dictionary<string, string>? Metadata(string? tag) => tag is null ? null : new() { ["rvt_tag"] = tag };

    private static string Write(object message) => JsonSerializer.Serialize(message);
}
