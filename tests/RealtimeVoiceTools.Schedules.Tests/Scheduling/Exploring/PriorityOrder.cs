using System.Runtime.CompilerServices;

namespace RealtimeVoiceTools.Schedules.Tests.Scheduling.Exploring;

/// <summary>
/// Everybody has a random priority and the highest goes on; at a few random moments whoever runs falls behind all others.
/// Finds what needs few unlucky moments, however long the rest is (probabilistic concurrency testing).
/// </summary>
internal sealed class PriorityOrder : IOrder
{
    private const double MostDecisions = 2000;
    private readonly Random _random;
    private readonly HashSet<int> _falls = [];
    private readonly ConditionalWeakTable<Operation, StrongBox<double>> _priorities = [];
    private int _decision;

    public PriorityOrder(int seed, int falls = 3)
    {
        _random = new Random(seed);
        // Early as well as late: some calls take ten decisions, others a thousand.
        for (int fall = 0; fall < falls; fall++)
            _falls.Add((int)Math.Pow(MostDecisions, _random.NextDouble()));
    }

    public int Choose(IReadOnlyList<Operation> ready, Operation? current)
    {
        if (_falls.Contains(_decision++))
            PriorityOf(current ?? ready[0]).Value = -_decision;
        int best = 0;
        for (int i = 1; i < ready.Count; i++)
        {
            if (PriorityOf(ready[i]).Value > PriorityOf(ready[best]).Value)
                best = i;
        }

        return best;
    }

    private StrongBox<double> PriorityOf(Operation operation) => _priorities.GetValue(operation, _ => new StrongBox<double>(_random.NextDouble()));
}
