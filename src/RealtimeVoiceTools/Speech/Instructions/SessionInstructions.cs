using System.Globalization;
using System.Text;

namespace RealtimeVoiceTools;

/// <summary>Builds what a connection tells the model: the app's instructions, how to speak, how to begin a tool call, and the caller's date and time.</summary>
internal static class SessionInstructions
{
    /// <summary>Tools expected to answer sooner are called without a word.</summary>
    public static readonly TimeSpan SilentBelow = TimeSpan.FromMilliseconds(700);

    /// <param name="app">The app's own instructions, or null.</param>
    /// <param name="tools">The tools of the session.</param>
    /// <param name="phrases">The session's phrases.</param>
    /// <param name="now">The instant.</param>
    /// <param name="zone">The caller's zone.</param>
    /// <param name="latencies">How long the tools take, as far as is known.</param>
    public static string Build(
        string? app, IReadOnlyList<VoiceTool> tools, VoicePhrases phrases, DateTimeOffset now, TimeZoneInfo zone, LearnedLatencies? latencies = null)
    {
        GuidancePhrases guidance = phrases.Guidance;
        StringBuilder text = new();
        if (!string.IsNullOrWhiteSpace(app))
            text.Append(app.Trim()).Append("\n\n");
        text.Append(guidance.SpeakingTitle);
        foreach (string rule in guidance.Speaking)
            text.Append("\n- ").Append(rule);
        AppendTools(text, tools, guidance, latencies);
        return text.Append("\n\n").Append(Now(phrases, now, zone)).ToString();
    }

    /// <summary>Whether the model is asked to call the tool without a word before.</summary>
    public static bool IsSilent(VoiceTool tool, LearnedLatencies? latencies = null) => tool.Traits.Preamble switch
    {
        PreamblePolicy.Always => false,
        PreamblePolicy.Never => true,
        _ => (latencies?.Typical(tool.Name) ?? tool.Traits.Expected) < SilentBelow,
    };

    private static void AppendTools(StringBuilder text, IReadOnlyList<VoiceTool> tools, GuidancePhrases guidance, LearnedLatencies? latencies)
    {
        if (tools.Count == 0)
            return;
        text.Append("\n\n").Append(guidance.ToolsTitle);
        Append(guidance.Silently, tools.Where(tool => IsSilent(tool, latencies)));
        Append(guidance.AfterALine, tools.Where(tool => !IsSilent(tool, latencies)));

        void Append(string rule, IEnumerable<VoiceTool> some)
        {
            string names = string.Join(", ", some.Select(tool => tool.Name));
            if (names.Length > 0)
                text.Append("\n- ").Append(PhraseTemplate.Fill(rule, ("tools", names)));
        }
    }

    private static string Now(VoicePhrases phrases, DateTimeOffset now, TimeZoneInfo zone)
    {
        DateTimeOffset local = TimeZoneInfo.ConvertTime(now, zone);
        return PhraseTemplate.Fill(
            phrases.Guidance.Now,
            ("weekday", phrases.Words.Weekdays[(int)local.DayOfWeek]),
            ("date", local.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("time", local.ToString("HH:mm", CultureInfo.InvariantCulture)),
            ("zone", zone.Id),
            ("offset", local.ToString("zzz", CultureInfo.InvariantCulture)));
    }
}
