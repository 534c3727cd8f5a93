using System.Text.RegularExpressions;

namespace TaskManager;

/// <summary>"Reopen the standup", "the invoices aren't done yet", "undo that".</summary>
internal sealed partial class ReopenGrammar : IGrammar
{
    public Intent? Read(Utterance utterance)
    {
        Match match = Order().Match(utterance.Text);
        return match.Success ? new Intent.Reopen(match.Groups["task"].Value.Trim()) : null;
    }

    [GeneratedRegex(
        @"^(?:(?:re-?open|restore|un-?complete|un-?mark|un-?check|undo)\s+(?<task>.+)|open\s+(?<task>.+?)\s+(?:up\s+)?again"
        + @"|(?:mark|set)\s+(?<task>.+?)\s+(?:as|to)\s+(?:not (?:done|complete|completed|finished)|pending|open|incomplete|unfinished)(?:\s+again)?"
        + @"|(?<task>.+?)\s+(?:isn't|is not|aren't|are not|wasn't|was not)\s+(?:done|complete|completed|finished)(?:\s+yet)?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Order();
}
