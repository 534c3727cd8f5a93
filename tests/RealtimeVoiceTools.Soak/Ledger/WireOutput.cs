using System.Text.Json;

namespace RealtimeVoiceTools.Soak;

/// <summary>One output as it stood on the wire.</summary>
/// <param name="CallId">For which call.</param>
/// <param name="Success">It says that the thing was done.</param>
/// <param name="ErrorType">The failure that it tells, or null.</param>
internal sealed record WireOutput(string CallId, bool Success, string? ErrorType)
{
    public static WireOutput Of(JsonElement item)
    {
        using JsonDocument output = JsonDocument.Parse(item.GetProperty("output").GetString()!);
        return new WireOutput(
            item.GetProperty("call_id").GetString()!,
            output.RootElement.GetProperty("success").GetBoolean(),
            output.RootElement.TryGetProperty("error_type", out JsonElement type) ? type.GetString() : null);
    }
}
