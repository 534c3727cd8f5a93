using System.Text.RegularExpressions;

namespace TaskManager;

/// <summary>"Create a task to review the proposal", "remind me to call the client at 3pm", "add milk to my list".</summary>
internal sealed partial class CreateGrammar : IGrammar
{
    public Intent? Read(Utterance utterance)
    {
        Match match = Order().Match(utterance.Text);
        return match.Success
            ? ToCreate(match.Groups["title"].Value, TaskDetails.ReadPriority(match.Groups["priority"].Value), utterance)
            : null;
    }

    /// <returns>Null when nothing is left for a title.</returns>
    public static Intent? ToCreate(string text, Priority? priority, Utterance utterance)
    {
        TaskDetails details = TaskDetails.Of(text, utterance.Today);
        string title = Around().Replace(details.Text, string.Empty).Trim(' ', ',', '.', ':', '"');
        if (title.Length == 0)
            return null;

        title = char.ToUpperInvariant(title[0]) + title[1..];
        if (details.Time is { } time)
            title += $" at {ClockPhrase.Write(time)}";
        return new Intent.Create(title, details.Due ?? DayFor(details.Time, utterance), details.Priority ?? priority);
    }

    /// <summary>A time still to come is meant today; without date and time it is tomorrow.</summary>
    private static DateOnly DayFor(TimeOnly? time, Utterance utterance) =>
        time > TimeOnly.FromDateTime(utterance.Now.DateTime) ? utterance.Today : utterance.Today.AddDays(1);

    [GeneratedRegex(
        @"^(?:(?:create|add|make|set up|set|start|new|put in|enter|write down|note down|schedule)\s+(?:me\s+)?(?:(?:a|an|another|the|one more|this)\s+)?(?:new\s+)?"
        + @"(?:(?<priority>high|low|medium|urgent|important|top)(?:[- ]priority)?\s+)?(?:new\s+)?(?:(?:task|to-?do|todo|reminder|item|entry)\b(?:\s+(?:to|for|called|named|titled|about|saying|that says))?[\s:,]*)?"
        + @"|(?:remind me|don't let me forget|help me remember|remember)\s+(?=(?!what|which|how|when|where)\w)|(?:put|write)\s+(?=.*\bon (?:my|the) (?:to-?do )?(?:list|tasks)))(?<title>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Order();

    [GeneratedRegex(
        @"^(?:to|about|that i (?:have|need) to|the task)\s+|\s+(?:to|on|onto|in) (?:my|the) (?:to-?do |task )?(?:list|tasks|todos)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Around();
}
