using System.Text;
using System.Text.Json;

namespace RealtimeVoiceTools.Tests.Calls;

/// <summary>An output as the model would read it.</summary>
internal static class FormattedResult
{
    public static string Text(VoiceTool tool, object? value, ResultOptions? options = null, TimeZoneInfo? zone = null, params object?[] arguments) =>
        new ResultFormatter(options ?? new()).Format(new()
        {
            Tool = tool,
            Value = value,
            Arguments = [.. tool.Definition.Parameters.Zip(arguments, (p, v) => KeyValuePair.Create(p.Name, v))],
            Call = TestTools.Call(zone),
            Phrases = TestTools.Phrases,
        });

    public static JsonElement Json(VoiceTool tool, object? value, ResultOptions? options = null, TimeZoneInfo? zone = null, params object?[] arguments) =>
        JsonDocument.Parse(Text(tool, value, options, zone, arguments)).RootElement;

    public static string? Message(JsonElement output) => output.TryGetProperty("message", out JsonElement message) ? message.GetString() : null;

    public static int Bytes(string output) => Encoding.UTF8.GetByteCount(output);
}
