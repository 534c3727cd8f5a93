using System.Text.RegularExpressions;

namespace TaskManager;

/// <summary>"Clear my completed tasks", "empty the list", "delete everything". What names a single task is no such sentence.</summary>
internal sealed partial class ClearGrammar : IGrammar
{
    private const string Many =
        @"(?:all|every|each|everything|the|my|our|of|whole|entire|tasks?|to-?dos?|lists?|items|ones|things|completed?|finished|done|pending|open|overdue|on|in|from|off|that|are|is)";

    public Intent? Read(Utterance utterance) => Order().IsMatch(utterance.Text) ? new Intent.Clear(StatusOf(utterance.Text)) : null;

    private static StatusFilter? StatusOf(string text) =>
        Regex.IsMatch(text, @"\boverdue\b", RegexOptions.IgnoreCase) ? StatusFilter.Overdue
        : Regex.IsMatch(text, @"\b(?:completed?|finished|done)\b", RegexOptions.IgnoreCase) ? StatusFilter.Completed
        : Regex.IsMatch(text, @"\b(?:pending|open)\b", RegexOptions.IgnoreCase) ? StatusFilter.Pending
        : null;

    [GeneratedRegex(
        @"^(?:permanently\s+)?(?:(?:clear|empty|wipe|purge)(?:\s+(?:out|off|up))?"
        + @"|(?:delete|remove|erase|get rid of|scrap|trash|throw away|throw out)(?=.*\b(?:all|everything|every)\b))(?:\s+" + Many + @")+(?:\s+(?:for good|permanently|forever))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Order();
}
