namespace RealtimeVoiceTools.Simulation;

/// <summary>Messages that belong to nothing: late, unknown, or no messages at all.</summary>
internal static class StrayMessages
{
    public static readonly IReadOnlyList<string> All =
    [
        """{"type":"response.function_call_arguments.delta","response_id":"resp_gone","item_id":"item_gone","delta":"{"}""",
        """{"type":"response.function_call_arguments.done","response_id":"resp_gone","item_id":"item_gone","call_id":"call_gone","arguments":"{}"}""",
        """{"type":"response.output_item.done","response_id":"resp_gone","item":{"type":"function_call","id":"i","status":"completed","name":"look","arguments":"{}"}}""",
        """{"type":"response.output_item.done","response_id":"resp_cut","item":{"type":"function_call","id":"item_cut","call_id":"call_cut","status":"incomplete","name":"save","arguments":"{\"subject\":\"x\"}"}}""",
        """{"type":"error","error":{"type":"server_error","code":"server_error","message":"x","event_id":null}}""",
        """{"type":"error","error":{"type":"invalid_request_error","code":"conversation_already_has_active_response","event_id":null}}""",
        """{"type":"error","error":{"type":"invalid_request_error","code":"response_cancel_not_active","event_id":null}}""",
        """{"type":"response.cancelled","response":null}""",
        """{"type":"rate_limits.updated","rate_limits":[{"name":"tokens","limit":10,"remaining":0,"reset_seconds":3600}]}""",
        """{"type":"response.done","response":{"id":"resp_never","status":"completed","output":null}}""",
        """{"type":"response.something.new","response_id":7,"item":[null,{"status":"odd"}]}""",
        """{"type":"conversation.item.input_audio_transcription.completed","item_id":"item_gone","content_index":0,"transcript":"Yes, go ahead"}""",
        "not json at all",
        "",
        "[1,2,3]",
        """{"type":"response.output_item.done","item":{"type":"function_call","status":"completed","arguments":"\ud800"}}""",
    ];
}
