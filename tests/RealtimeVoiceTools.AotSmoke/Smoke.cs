using System.Globalization;
using System.Text;
using System.Text.Json;
using RealtimeVoiceTools;

namespace AotSmoke;

/// <summary>Binds arguments and runs a tool, as a session does.</summary>
internal sealed class Smoke(IServiceProvider services)
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    public int Failures { get; private set; }

    public async Task ExpectAsync(VoiceTool tool, string arguments, string expected)
    {
        Expect(tool.Name, await RunAsync(tool, arguments), expected);
    }

    public void Expect(string what, string got, string expected)
    {
        bool isRight = got == expected;
        Failures += isRight ? 0 : 1;
        Console.WriteLine($"{(isRight ? "ok  " : "FAIL")} {what}: {got}{(isRight ? string.Empty : " instead of " + expected)}");
    }

    public ToolInvocation Invocation(object?[] values) =>
        new(values, Context(), services, new Progress<string>(), CancellationToken.None);

    private async Task<string> RunAsync(VoiceTool tool, string arguments)
    {
        BindingResult bound = ArgumentBinder.Bind(tool, arguments, new() { Now = Now, TimeZone = TimeZoneInfo.Utc });
        if (bound.Values is not { } values)
            return "refused: " + bound.Detail;
        object? result = await tool.Definition.Invoke(Invocation(values));
        return result is VoiceResult words ? words.Message : Write(tool, result);
    }

    private static string Write(VoiceTool tool, object? result)
    {
        using MemoryStream json = new();
        using (Utf8JsonWriter writer = new(json))
            tool.Definition.Result!.WriteObject(writer, result, SensitiveValues.LeftOut);
        return Encoding.UTF8.GetString(json.ToArray());
    }

    private static VoiceCallContext Context() => new()
    {
        CallId = "call_1",
        ToolName = "tool",
        SessionId = "session",
        Culture = CultureInfo.InvariantCulture,
        TimeZone = TimeZoneInfo.Utc,
        Now = Now,
        IdempotencyKey = "key",
        Items = new Dictionary<object, object?>(),
    };
}
