using System.Globalization;

namespace TaskManager;

/// <summary>Reads the values of options. An error says what is wrong and what would be right.</summary>
internal static class OptionValue
{
    private const int LongestDelay = 600_000;
    private const int MostFailures = 1_000;
    private const double LongestSeconds = 3600;

    private static readonly Dictionary<string, FaultKind> _kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["unavailable"] = FaultKind.Unavailable,
        ["timeout"] = FaultKind.Timeout,
        ["hang"] = FaultKind.Hang,
        ["ratelimit"] = FaultKind.RateLimit,
        ["permission"] = FaultKind.Permission,
        ["disabled"] = FaultKind.Disabled,
        ["bug"] = FaultKind.Bug,
        ["lost"] = FaultKind.Lost,
    };

    public static Uri? Endpoint(string text, out string? error)
    {
        bool isServer = Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && uri.Scheme is "ws" or "wss";
        error = isServer ? null : $"--endpoint is the address of a realtime server, such as ws://localhost:8080/v1/realtime, not '{text}'.";
        return isServer ? uri : null;
    }

    public static ToolDelay? Delay(string text, IReadOnlyCollection<string> tools, out string? error)
    {
        if (Tool("--delay", "MS", text, tools, out error) is not { } setting)
            return null;
        if (int.TryParse(setting.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int milliseconds) && milliseconds <= LongestDelay)
            return new ToolDelay(setting.Tool, TimeSpan.FromMilliseconds(milliseconds));
        error = $"--delay {setting.Tool} is a number of milliseconds from 0 to {LongestDelay}, not '{setting.Value}'.";
        return null;
    }

    public static ToolFault? Fault(string text, IReadOnlyCollection<string> tools, out string? error)
    {
        if (Tool("--fail", "KIND[:N]", text, tools, out error) is not { } setting)
            return null;

        string[] parts = setting.Value.Split(':', 2);
        if (!_kinds.TryGetValue(parts[0], out FaultKind kind))
        {
            error = $"--fail {setting.Tool} is one of {string.Join(", ", _kinds.Keys)}, not '{parts[0]}'.";
            return null;
        }

        if (parts.Length == 1)
            return new ToolFault(setting.Tool, kind, null);
        if (int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int times) && times is > 0 and <= MostFailures)
            return new ToolFault(setting.Tool, kind, times);
        error = $"--fail {setting.Tool}={parts[0]}:N fails the first N calls, N from 1 to {MostFailures}, not '{parts[1]}'.";
        return null;
    }

    public static TimeSpan? Seconds(string option, string text, out string? error)
    {
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds) && seconds is > 0 and <= LongestSeconds)
        {
            error = null;
            return TimeSpan.FromSeconds(seconds);
        }

        error = $"{option} is a number of seconds above 0 and up to {LongestSeconds:0}, not '{text}'.";
        return null;
    }

    public static Pin? Pin(string text, out string? error)
    {
        Pin? pin = TaskManager.Pin.Read(text);
        // What was given may be the right digits with one too many: it is not repeated.
        error = pin is null ? $"--pin is {TaskManager.Pin.Shortest} to {TaskManager.Pin.Longest} digits, such as --pin 4711." : null;
        return pin;
    }

    public static string? Choice(string option, string text, string[] values, out string? error)
    {
        error = values.Contains(text) ? null : $"{option} is {string.Join(" or ", values)}, not '{text}'.";
        return error is null ? text : null;
    }

    public static string? Database(string text, out string? error) => File("--db", text, out error);

    public static string? OutputFile(string option, string text, out string? error) => File(option, text, out error);

    private static string? File(string option, string text, out string? error)
    {
        string? folder = text.Trim().Length == 0 ? null : Path.GetDirectoryName(Path.GetFullPath(text));
        error = folder is null || Directory.Exists(text)
            ? $"{option} is the path of a file, not '{text}'."
            : Directory.Exists(folder) ? null : $"{option}: there is no folder '{folder}'.";
        return error is null ? text : null;
    }

    private static (string Tool, string Value)? Tool(string option, string shape, string text, IReadOnlyCollection<string> tools, out string? error)
    {
        string[] parts = text.Split('=', 2);
        if (parts.Length == 2 && tools.Contains(parts[0]))
        {
            error = null;
            return (parts[0], parts[1]);
        }

        error = parts.Length == 2
            ? $"{option}: there is no tool '{parts[0]}'. There are {string.Join(", ", tools)}."
            : $"{option} takes TOOL={shape}, such as {option} {tools.First()}={(option == "--delay" ? "3000" : "unavailable:2")}, not '{text}'.";
        return null;
    }
}
