using System.Text.Json;

namespace RealtimeVoiceTools.Tests.Protocol;

/// <summary>Reference data that may stand beside the repository: schemas, official examples, recorded sessions.</summary>
internal static class ProtocolData
{
    public const string Variable = "REALTIME_PROTOCOL_DATA";

    public static string? Folder => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;

    public static string PathOf(params string[] parts) => Path.Combine([Folder ?? throw new InvalidOperationException($"{Variable} is not set."), .. parts]);

    /// <summary>The frames of one recording, in order.</summary>
    public static IEnumerable<(bool IsReceived, JsonElement Event)> Frames(string recording)
    {
        foreach (string line in File.ReadLines(recording))
        {
            using JsonDocument document = JsonDocument.Parse(line);
            yield return (document.RootElement.GetProperty("dir").GetString() == "received", document.RootElement.GetProperty("event").Clone());
        }
    }

    /// <summary>The recorded sessions of servers that speak this protocol.</summary>
    public static string[] Recordings() =>
        [.. Directory.GetFiles(PathOf("recordings"), "*.jsonl").Where(path => !path.Contains("google", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
