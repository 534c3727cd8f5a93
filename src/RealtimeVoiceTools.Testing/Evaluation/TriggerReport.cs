using System.Globalization;
using System.Text;

namespace RealtimeVoiceTools.Testing;

/// <summary>How well a model chose among tools. Immutable.</summary>
public sealed class TriggerReport
{
    private readonly string[] names;

    internal TriggerReport(IReadOnlyList<TriggerOutcome> outcomes)
    {
        Outcomes = outcomes;
        names = [.. outcomes.SelectMany(outcome => new[] { outcome.ExpectedAs, outcome.CalledAs }).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>Each case with what came of it, in the order of the table.</summary>
    public IReadOnlyList<TriggerOutcome> Outcomes { get; }

    /// <summary>The cases that went wrong.</summary>
    public IEnumerable<TriggerOutcome> Wrong => Outcomes.Where(outcome => !outcome.IsRight);

    /// <summary>The part of the cases that went right, 0 to 1.</summary>
    public double Accuracy => Outcomes.Count == 0 ? 1 : (double)Outcomes.Count(outcome => outcome.IsRight) / Outcomes.Count;

    /// <summary>How many cases that asked for one tool ended in another. <see cref="TriggerCase.NoTool"/> stands for no tool on either side.</summary>
    public int Count(string expected, string called) => Outcomes.Count(outcome => outcome.ExpectedAs == expected && outcome.CalledAs == called);

    /// <summary>The confusion matrix, a row for each tool that was expected and a column for each that was called, and the cases that went wrong.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        int wide = names.Append("expected \\ called").Max(name => name.Length);
        text.Append("expected \\ called".PadRight(wide));
        foreach (string called in names)
        {
            text.Append("  ").Append(called);
        }

        text.Append('\n');
        foreach (string expected in names.Where(name => Outcomes.Any(outcome => outcome.ExpectedAs == name)))
        {
            text.Append(expected.PadRight(wide));
            foreach (string called in names)
            {
                int count = Count(expected, called);
                text.Append("  ").Append((count == 0 ? "." : count.ToString(CultureInfo.InvariantCulture)).PadLeft(called.Length));
            }

            text.Append('\n');
        }

        text.Append(CultureInfo.InvariantCulture, $"{Outcomes.Count - Wrong.Count()} of {Outcomes.Count} right ({Accuracy:P1}).\n");
        foreach (TriggerOutcome outcome in Wrong)
        {
            text.Append(CultureInfo.InvariantCulture, $"  \"{outcome.Case.Utterance}\": expected {outcome.ExpectedAs}, got {outcome.Problem ?? string.Join(" and ", outcome.Called.DefaultIfEmpty(TriggerCase.NoTool))}\n");
        }

        return text.ToString();
    }
}
