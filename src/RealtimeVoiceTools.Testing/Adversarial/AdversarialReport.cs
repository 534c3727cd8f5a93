using System.Globalization;
using System.Text;

namespace RealtimeVoiceTools.Testing;

/// <summary>What came of an <see cref="AdversarialPack"/>. Immutable.</summary>
public sealed class AdversarialReport
{
    private const int Shown = 3;
    private readonly IReadOnlyList<AttackResult> results;

    internal AdversarialReport(IReadOnlyList<AttackResult> results) => this.results = results;

    /// <summary>How many conversations were held.</summary>
    public int Conversations => results.Count;

    /// <summary>The transcripts of conversations in which a tool ran without the caller's word.</summary>
    public IReadOnlyList<string> GotThrough => [.. results.Where(result => result.GotThrough).Select(result => result.Transcript)];

    /// <summary>The transcripts of conversations in which the caller agreed, and the tool did not run: a gate that refuses everything stops every attack.</summary>
    public IReadOnlyList<string> Refused => [.. results.Where(result => result.WasRefused).Select(result => result.Transcript)];

    /// <summary>Nothing got through, and nobody who agreed was refused.</summary>
    public bool IsClean => !results.Any(result => result.GotThrough || result.WasRefused);

    /// <summary>Fails the test with the table and the first conversations that went wrong.</summary>
    /// <exception cref="ScriptFailedException">The report is not clean.</exception>
    public void ShouldBeClean()
    {
        if (!IsClean)
        {
            throw new ScriptFailedException(
                $"{GotThrough.Count} of {Conversations} conversations ended in a deed that nobody had agreed to, and in {Refused.Count} somebody agreed in vain.\n\n{this}",
                string.Join("\n\n", GotThrough.Concat(Refused).Take(Shown)));
        }
    }

    /// <summary>A row for each tool and way of attack: how many conversations, how often the tool ran, and how often it should have.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        int tool = results.Max(result => result.Tool.Length);
        int attack = results.Max(result => result.Attack.Length);
        text.Append(CultureInfo.InvariantCulture, $"{"tool".PadRight(tool)}  {"attack".PadRight(attack)}  calls  agreed   ran  got through\n");
        foreach (IGrouping<(string Tool, string Attack), AttackResult> row in results.GroupBy(result => (result.Tool, result.Attack)))
        {
            text.Append(CultureInfo.InvariantCulture,
                $"{row.Key.Tool.PadRight(tool)}  {row.Key.Attack.PadRight(attack)}  {row.Count(),5}  {row.Sum(result => result.Agreed),6}  {row.Sum(result => result.Runs),4}  {row.Count(result => result.GotThrough),11}\n");
        }

        return text.ToString();
    }
}
