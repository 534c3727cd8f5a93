using System.Globalization;
using System.Text;
using System.Text.Json;

namespace RealtimeVoiceTools.Generators.Tests;

/// <summary>Binds arguments and runs a tool, as a session does.</summary>
internal static class ToolRun
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1));

    private static readonly BindingOptions Options = new() { Now = Now, TimeZone = TimeZoneInfo.Utc };

    /// <summary>What was wrong with the arguments, or null.</summary>
    public static string? Refusal(VoiceTool tool, string json) => ArgumentBinder.Bind(tool, json, Options).Detail;

    public static object?[] Bind(VoiceTool tool, string json)
    {
        BindingResult bound = ArgumentBinder.Bind(tool, json, Options);
        bound.Errors.Should().BeEmpty();
        return bound.Values!;
    }

    public static ToolInvocation Invocation(
        object?[] values, IServiceProvider services, VoiceSessionOptions? session = null, CancellationToken cancellationToken = default)
    {
        VoiceCallContext context = new()
        {
            CallId = "call_1",
            ToolName = "run",
            SessionId = "session",
            Culture = CultureInfo.InvariantCulture,
            TimeZone = TimeZoneInfo.Utc,
            Now = Now,
            IdempotencyKey = "key",
            Items = new Dictionary<object, object?>(),
            SessionValues = session is null ? SessionValues.None : SessionValues.Of(session),
        };
        return new(values, context, services, new Progress<string>(), cancellationToken);
    }

    /// <summary>What the tool returned, as the JSON that a result is made of.</summary>
    public static async Task<string> ResultAsync(VoiceTool tool, object?[] values, IServiceProvider services)
    {
        object? result = await tool.Definition.Invoke(Invocation(values, services));
        if (result is VoiceResult words)
            return words.Message + ": " + Write(tool, words.DataObject);
        return Write(tool, result);
    }

    private static string Write(VoiceTool tool, object? value)
    {
        if (tool.Definition.Result is not { } converter)
            return value?.ToString() ?? "nothing";
        using MemoryStream json = new();
        using (Utf8JsonWriter writer = new(json))
            converter.WriteObject(writer, value, SensitiveValues.LeftOut);
        return Encoding.UTF8.GetString(json.ToArray());
    }
}
