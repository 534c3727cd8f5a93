using System.Globalization;
using System.Text;

namespace RealtimeVoiceTools;

/// <summary>Lanes, times and ends in words, for people.</summary>
internal static class SpanText
{
    public static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>"0.3 s", "1 min 5 s".</summary>
    public static string Length(TimeSpan time)
    {
        if (time < TimeSpan.FromSeconds(59.95))
            return string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s");
        long seconds = (long)Math.Round(time.TotalSeconds);
        return string.Create(CultureInfo.InvariantCulture, $"{seconds / 60} min {seconds % 60} s");
    }

    /// <summary>"1:05", for whole seconds.</summary>
    public static string Clock(double seconds) => string.Create(CultureInfo.InvariantCulture, $"{(long)seconds / 60}:{(long)seconds % 60:00}");

    /// <summary>"1:05.3".</summary>
    public static string Moment(TimeSpan time)
    {
        long tenths = (long)Math.Round(time.TotalSeconds * 10);
        return string.Create(CultureInfo.InvariantCulture, $"{tenths / 600}:{tenths % 600 / 10:00}.{tenths % 10}");
    }

    public static string Lane(TimelineLane lane) => lane switch
    {
        TimelineLane.User => "Caller",
        TimelineLane.Agent => "Agent",
        TimelineLane.Filler => "Filler",
        TimelineLane.Tool => "Tool",
        _ => "Dead air",
    };

    public static string Who(TimelineSpan span) => span.Lane == TimelineLane.Tool ? span.Name : Lane(span.Lane);

    /// <summary>How it ended, where that is worth a word.</summary>
    public static string Outcome(TimelineSpan span) => span switch
    {
        { ErrorType: { } error } => Words(error.ToString()),
        { IsCut: true, Lane: TimelineLane.Tool } => "no answer yet",
        { IsCut: true } => "cut off",
        _ => string.Empty,
    };

    /// <summary>"Agent, 0:12.0 to 0:14.5, 2.5 s, cut off".</summary>
    public static string Whole(TimelineSpan span)
    {
        string outcome = Outcome(span);
        return $"{Who(span)}, {Moment(span.Start)} to {Moment(span.End)}, {Length(span.Length)}{(outcome.Length == 0 ? string.Empty : ", " + outcome)}{(span.Content is null ? string.Empty : ": " + span.Content)}";
    }

    public static string Clipped(string text, int most)
    {
        if (text.Length <= most)
            return text;
        int end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text[..end].TrimEnd() + "…";
    }

    private static string Words(string name)
    {
        var words = new StringBuilder();
        foreach (char letter in name)
            words.Append(char.IsUpper(letter) && words.Length > 0 ? " " : string.Empty).Append(char.ToLowerInvariant(letter));
        return words.ToString();
    }
}
