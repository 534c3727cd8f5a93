using System.Text.RegularExpressions;

namespace TaskManager;

/// <summary>"Mark the standup as done", "I finished the invoices", "I'm done with everything".</summary>
internal sealed partial class CompleteGrammar : IGrammar
{
    public Intent? Read(Utterance utterance)
    {
        Match match = Order().Match(utterance.Text);
        if (!match.Success)
            match = Report().Match(utterance.Text);
        if (!match.Success)
            match = State().Match(utterance.Text);
        if (!match.Success)
            return null;

        string task = match.Groups["task"].Value.Trim(' ', ',');
        return new SpokenIdentifier(task).MeansEverything ? new Intent.CompleteAll(ListGrammar.DueIn(task)) : new Intent.Complete(task);
    }

    [GeneratedRegex(
        @"^(?:(?:mark|set|tick|check|cross|count)\s+(?:off\s+)?(?<task>.+?)\s*(?:\b(?:as|to)\s+|\boff\b(?:\s+(?:my|the) list)?\s*|(?=\b(?:done|complete|completed|finished)$))(?:being\s+)?(?:done|complete|completed|finished)?$"
        + @"|(?:mark off|tick off|check off|cross off|cross out|complete|finish|close|finish up)\s+(?<task>.+?)(?:\s+(?:from|on|off) (?:my|the) list)?$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Order();

    [GeneratedRegex(
        @"^(?:i(?:'ve| have)?\s+(?:just\s+|already\s+)?(?:finished|completed|did|done|wrapped up)(?:\s+with)?|(?:i'm|i am)\s+(?:just\s+|already\s+|all\s+)?(?:done|finished|through)\s+with|done with|finished with|finished|completed)\s+(?<task>.+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Report();

    [GeneratedRegex(
        @"^(?!what|which|is |are |how|when|why|who|has |have |do |did )(?<task>.+?)(?:'s|\s+(?:is|are|has been|have been))\s+(?:now\s+|already\s+|all\s+)?(?:done|complete|completed|finished)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex State();
}
