using System.Text.RegularExpressions;

namespace TaskManager;

/// <summary>"Move the proposal to Friday", "push the standup back to tomorrow".</summary>
internal sealed partial class RescheduleGrammar : IGrammar
{
    public Intent? Read(Utterance utterance)
    {
        Match match = Order().Match(utterance.Text);
        return match.Success && DatePhrase.Read(match.Groups["date"].Value, utterance.Today) is { } due
            ? new Intent.Reschedule(match.Groups["task"].Value.Trim(), due)
            : null;
    }

    [GeneratedRegex(
        @"^(?:(?:move|reschedule|postpone|push|shift|delay|bump|defer|put off|bring forward)\s+(?:back\s+)?(?<task>.+?)(?:\s+(?:back|out|forward))?(?:\s+from\s+" + DatePhrase.Pattern + @")?\s+(?:to|until|till|for|on)"
        + @"|(?:change|set)\s+(?:the\s+)?(?:due\s+)?(?:date|deadline)\s+(?:of|for)\s+(?<task>.+?)\s+to"
        + @"|(?:change|set)\s+(?<task>.+?)'s\s+(?:due\s+)?(?:date|deadline)\s+to"
        + @"|(?:make|set)\s+(?<task>.+?)\s+due(?:\s+on|\s+by)?"
        + @"|(?:do)\s+(?<task>.+?)\s+(?:on|instead on))\s+(?<date>" + DatePhrase.Pattern + @")(?:\s+(?:instead|morning|afternoon|evening))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Order();
}
