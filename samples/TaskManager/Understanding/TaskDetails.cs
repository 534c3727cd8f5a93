using System.Text.RegularExpressions;

namespace TaskManager;

/// <summary>A task as it was said, taken apart: "call the client tomorrow at 3pm, high priority".</summary>
internal sealed partial record TaskDetails(string Text, DateOnly? Due, TimeOnly? Time, Priority? Priority)
{
    public static TaskDetails Of(string text, DateOnly today)
    {
        var details = new TaskDetails(text.Trim(), null, null, null);
        while (details.TakeOne(today) is { } shorter)
            details = shorter;
        return details;
    }

    public static Priority? ReadPriority(string word) => word.ToLowerInvariant() switch
    {
        "high" or "top" or "urgent" or "important" => TaskManager.Priority.High,
        "low" => TaskManager.Priority.Low,
        "medium" or "normal" => TaskManager.Priority.Medium,
        _ => null,
    };

    /// <summary>Takes one detail off an end of the text; null when there is none.</summary>
    private TaskDetails? TakeOne(DateOnly today)
    {
        if (Due is null && Take(DateAtEnd(), DateAtStart()) is { } date && DatePhrase.Read(date.Value, today) is { } due)
            return this with { Text = date.Others, Due = due };
        if (Time is null && Take(ClockAtEnd(), ClockAtStart()) is { } clock && ClockPhrase.Read(clock.Value) is { } time)
            return this with { Text = clock.Others, Time = time };
        if (Priority is null && Take(PriorityAtEnd(), PriorityAtStart()) is { } priority && ReadPriority(priority.Value) is { } level)
            return this with { Text = priority.Others, Priority = level };
        return null;
    }

    private (string Value, string Others)? Take(Regex atEnd, Regex atStart)
    {
        Match match = atEnd.Match(Text);
        if (!match.Success)
            match = atStart.Match(Text);
        return match.Success && match.Length < Text.Length
            ? (match.Groups["value"].Value, Text.Remove(match.Index, match.Length).Trim(' ', ',', '.', ':'))
            : null;
    }

    [GeneratedRegex(@"[\s,]+(?:(?:it(?:'s| is) )?due (?:by |on )?|by |on |for |before |until )?(?<value>" + DatePhrase.Pattern + @")(?: (?:morning|afternoon|evening|night))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateAtEnd();

    [GeneratedRegex(@"^(?:due (?:by |on )?|by |on |for )?(?<value>" + DatePhrase.Pattern + @")(?: (?:morning|afternoon|evening|night))?(?:[\s,]+to)?[\s,:]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateAtStart();

    [GeneratedRegex(@"[\s,]+(?<value>" + ClockPhrase.Pattern + @")$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ClockAtEnd();

    [GeneratedRegex(@"^(?<value>" + ClockPhrase.Pattern + @")(?:[\s,]+to)?[\s,:]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ClockAtStart();

    [GeneratedRegex(
        @"[\s,]+(?:and )?(?:(?:it(?:'s| is) |with |as |at |make it )?(?:a )?(?<value>high|top|low|medium|normal)[- ]priority|(?:it(?:'s| is) |make it )?(?<value>urgent|important)|priority (?<value>high|low|medium))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PriorityAtEnd();

    [GeneratedRegex(@"^(?:with )?(?<value>high|top|low|medium|normal)[- ]priority[\s,:]+(?:to )?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PriorityAtStart();
}
