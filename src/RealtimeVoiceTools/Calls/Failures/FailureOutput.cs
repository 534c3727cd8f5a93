using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>Writes a failure as the model reads it: one JSON object.</summary>
internal static class FailureOutput
{
    private const int MaxDetail = 2000;
    private const int MaxCandidates = 5;
    private const int MaxCandidate = 80;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ToolFailure failure, ErrorSpeech speech)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteBoolean("success", false);
            json.WriteString("error_type", WireName(failure.Type));
            json.WriteBoolean("retryable", speech.Retryable);
            json.WriteString("spoken_message", JsonText.Clean(speech.SpokenMessage));
            json.WriteString("suggestion", JsonText.Clean(speech.Suggestion));
            if (failure.Candidates.Count > 0)
            {
                json.WriteStartArray("candidates");
                foreach (string candidate in failure.Candidates.Take(MaxCandidates))
                    json.WriteStringValue(SpokenText.ShortenRunes(JsonText.Clean(candidate), MaxCandidate));
                json.WriteEndArray();
            }

            if (failure.Parameter is not null)
                json.WriteString("parameter", JsonText.Clean(failure.Parameter));
            if (failure.RetryAfter is { } wait && wait > TimeSpan.Zero)
                json.WriteNumber("retry_after_seconds", (long)Math.Ceiling(wait.TotalSeconds));
            if (failure.Attempts > 1)
                json.WriteNumber("attempts", failure.Attempts);
            if (failure.Detail is not null)
                json.WriteString("detail", SpokenText.ShortenRunes(JsonText.Clean(failure.Detail), MaxDetail));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static string WireName(ToolErrorType type) => type switch
    {
        ToolErrorType.NotFound => "not_found",
        ToolErrorType.Ambiguous => "ambiguous",
        ToolErrorType.Validation => "validation",
        ToolErrorType.Temporary => "temporary",
        ToolErrorType.Permanent => "permanent",
        ToolErrorType.Timeout => "timeout",
        ToolErrorType.RateLimited => "rate_limited",
        ToolErrorType.Permission => "permission",
        ToolErrorType.VerificationRequired => "verification_required",
        ToolErrorType.Locked => "locked",
        ToolErrorType.Expired => "expired",
        ToolErrorType.Declined => "declined",
        ToolErrorType.Cancelled => "cancelled",
        ToolErrorType.UnknownTool => "unknown_tool",
        ToolErrorType.OutcomeUnknown => "outcome_unknown",
        _ => "unknown",
    };
}
