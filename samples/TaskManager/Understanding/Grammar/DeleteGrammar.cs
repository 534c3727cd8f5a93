using System.Text.RegularExpressions;

namespace TaskManager;

/// <summary>"Delete the proposal review task", "take the invoices off my list".</summary>
internal sealed partial class DeleteGrammar : IGrammar
{
    public Intent? Read(Utterance utterance)
    {
        Match match = Order().Match(utterance.Text);
        return match.Success ? new Intent.Delete(match.Groups["task"].Value.Trim()) : null;
    }

    [GeneratedRegex(
        @"^(?:permanently\s+)?(?:(?:delete|remove|erase|get rid of|scrap|drop|trash|throw away|throw out|cancel)\s+(?<task>.+?)(?:\s+(?:from|off) (?:my|the) (?:to-?do |task )?(?:list|tasks))?"
        + @"|take\s+(?<task>.+?)\s+(?:off|from) (?:my|the) (?:to-?do |task )?(?:list|tasks))(?:\s+(?:for good|permanently|forever|completely))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Order();
}
