using System.Text;

namespace RealtimeVoiceTools.Tests.Protocol.Fuzzing;

/// <summary>A message of every kind that is acted on, as servers send them.</summary>
internal static class Frames
{
    public static readonly byte[][] All =
    [
        .. new[]
        {
            """{"type":"session.created","event_id":"event_1","session":{"type":"realtime","id":"sess_1","expires_at":1756324625,"tools":[],"audio":{"input":{"transcription":null}}}}""",
            """{"session":{"input_audio_transcription":{"model":"g"},"modalities":["audio"],"audio":{"input":{"transcription":{"model":"g"}}},"tools":[{"type":"function","name":"t","parameters":{"type":"object"}}]},"type":"session.updated","event_id":"e"}""",
            """{"event_id":"e","type":"input_audio_buffer.speech_started","audio_start_ms":1456,"item_id":"item_1"}""",
            """{"event_id":"e","type":"input_audio_buffer.speech_stopped","audio_end_ms":4512,"item_id":"item_1"}""",
            """{"event_id":"e","type":"input_audio_buffer.committed","previous_item_id":null,"item_id":"item_1"}""",
            """{"type":" input_audio_buffer.dtmf_event_received","event":"9","received_at":1763605109}""",
            """{"type":"conversation.item.input_audio_transcription.completed","item_id":"i","transcript":"Cze\u015b\u0107, nazywam si\u0119 Ana 😀","logprobs":[{"token":"a","logprob":-0.25,"bytes":[97]}]}""",
            """{"type":"conversation.item.input_audio_transcription.failed","item_id":"i","error":{"type":"t","code":"DeploymentNotFound","message":"m","param":null}}""",
            """{"type":"conversation.item.added","previous_item_id":null,"item":{"id":"item_1","type":"message","status":"completed","role":"user","content":[{"type":"input_audio","transcript":null},{"type":"input_text","text":"hi"}]}}""",
            """{"type":"conversation.item.done","item":{"id":"item_2","type":"function_call_output","call_id":"call_1","output":"{}"}}""",
            """{"type":"response.created","response":{"object":"realtime.response","id":"resp_1","status":"in_progress","status_details":null,"output":[],"metadata":{"rvt_tag":"t1"},"usage":null}}""",
            """{"type":"response.done","response":{"id":"resp_1","status":"failed","status_details":{"type":"failed","reason":"r","error":{"type":"a","code":"b"}},"output":[{"id":"f","type":"function_call","status":"completed","call_id":"c","name":"t","arguments":"{\"a\":\"\u00e9\\ud83d\"}"}],"metadata":null}}""",
            """{"type":"response.output_item.added","item":{"id":"a","type":"function_call","status":"in_progress","role":"tool","name":"t","call_id":"call-1-0"},"response_id":"r","output_index":0}""",
            """{"type":"response.output_item.done","response_id":"r","output_index":1,"item":{"id":"a","type":"message","phase":"commentary","content":[]}}""",
            """{"type":"response.function_call_arguments.delta","event_id":"e","response_id":"r","item_id":"i","output_index":0,"call_id":"c","delta":"{\"ti","obfuscation":"x9"}""",
            """{"type":"response.function_call_arguments.done","response_id":"r","item_id":"i","call_id":"c","name":"t","arguments":"{}"}""",
            """{"type":"response.output_audio.delta","response_id":"r","item_id":"i","delta":"AAEC\/w==","audio_duration_ms":97,"latency":"0.53"}""",
            """{"type":"response.audio.done","response_id":"r","item_id":"i"}""",
            """{"type":"response.output_audio_transcript.delta","response_id":"r","item_id":"i","delta":" né"}""",
            """{"type":"response.text.done","response_id":"r","item_id":"i","text":"Hello \ud83d\ude00!"}""",
            """{"event_id":"e","type":"output_audio_buffer.cleared","response_id":"r"}""",
            """{"type":"rate_limits.updated","rate_limits":[{"name":"requests","limit":1000,"remaining":999,"reset_seconds":60.5}]}""",
            """{"event_id":"e","type":"error","error":{"type":"invalid_request_error","code":"c","message":"m","param":"p","event_id":"x"}}""",
            """{"type":"ping","event_id":"c63c","timestamp":1785214080296,"previous_item_id":null}""",
        }.Select(Encoding.UTF8.GetBytes),
    ];
}
