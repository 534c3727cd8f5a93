using RealtimeVoiceTools.Benchmarks.DeadAir.Traces;

namespace RealtimeVoiceTools.Benchmarks.DeadAir.Figures;

/// <summary>
/// The best precision of first words that any rule can have which asks at some elapsed time of a call, knowing all latencies of its tool but not that of the call.
/// </summary>
/// <remarks>
/// A rule is one time per group of calls that it cannot tell apart (a tool, or all of them when nothing is learned), or chance among several.
/// It says a filler in B calls, truly in A, and in C of the D calls that need one. Precision p at recall r is within reach
/// only if for every price λ ≥ 0 the best choices give Σ(A − pB + λC) ≥ λrD; so the bound is the largest such p.
/// </remarks>
internal static class PrecisionBound
{
    private const int Halvings = 30;
    private static readonly TimeSpan Worthwhile = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Grid = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Latest = TimeSpan.FromSeconds(30);

    public static double Of(Trace trace, double recall)
    {
        IEnumerable<IEnumerable<PlannedTurn>> groups = trace.IsLearned ? trace.Turns.GroupBy(turn => turn.Tool.Name) : [trace.Turns];
        List<Choice>[] choices = [.. groups.Select(group => Choices([.. group]))];
        double needed = recall * trace.Turns.Count(Needs);
        if (needed == 0)
            return 1;
        return Largest(precision => Slack(choices, precision, needed) >= 0);
    }

    private static List<Choice> Choices(PlannedTurn[] turns)
    {
        var choices = new List<Choice> { default };
        for (TimeSpan asked = TimeSpan.Zero; asked <= Latest; asked += Grid)
        {
            choices.Add(new Choice(
                turns.Count(turn => turn.Latency >= asked + turn.FillerLeads[0] + Worthwhile),
                turns.Count(turn => IsHeard(turn, asked)),
                turns.Count(turn => IsHeard(turn, asked) && Needs(turn))));
        }

        return choices;
    }

    private static bool IsHeard(PlannedTurn turn, TimeSpan asked) => turn.Latency > asked + turn.FillerLeads[0];

    private static bool Needs(PlannedTurn turn) => turn.Latency + turn.AnswerLead > TooLong;

    /// <summary>The least, over all prices, of what the best choices are worth. Convex in the price.</summary>
    private static double Slack(List<Choice>[] groups, double precision, double needed)
    {
        (double low, double high) = (0, 10);
        for (int i = 0; i < Halvings; i++)
        {
            double third = (high - low) / 3;
            if (Worth(low + third) < Worth(high - third))
                high -= third;
            else
                low += third;
        }

        return Math.Min(Worth(0), Worth((low + high) / 2)) + 1e-6;

        double Worth(double price) =>
            groups.Sum(choices => choices.Max(choice => choice.True - (precision * choice.Heard) + (price * choice.Needed))) - (price * needed);
    }

    private static double Largest(Func<double, bool> isWithinReach)
    {
        if (isWithinReach(1))
            return 1;
        (double low, double high) = (0, 1);
        for (int i = 0; i < Halvings; i++)
        {
            double middle = (low + high) / 2;
            if (isWithinReach(middle))
                low = middle;
            else
                high = middle;
        }

        return low;
    }

    private readonly record struct Choice(int True, int Heard, int Needed);
}
