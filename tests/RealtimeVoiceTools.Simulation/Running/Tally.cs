namespace RealtimeVoiceTools.Simulation;

/// <summary>What was played and checked. One thread counts in one; they are added up at the end.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, long> _families = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _checks = [];
    private readonly SortedDictionary<int, long> _lengths = [];
    private readonly SortedDictionary<int, long> _calls = [];

    public long Sessions { get; private set; }

    public long Steps { get; private set; }

    public IReadOnlyDictionary<string, long> Families => _families;

    public long ChecksOf(string invariant) => _checks.GetValueOrDefault(invariant);

    public int MedianSteps => Median(_lengths);

    public int MedianCalls => Median(_calls);

    public void Count(string family, long times = 1) => _families[family] = _families.GetValueOrDefault(family) + times;

    public void Checked(string invariant, long times) => _checks[invariant] = _checks.GetValueOrDefault(invariant) + times;

    public void Played(int steps, int calls)
    {
        Sessions++;
        Steps += steps;
        _lengths[steps] = _lengths.GetValueOrDefault(steps) + 1;
        _calls[calls] = _calls.GetValueOrDefault(calls) + 1;
    }

    public void Add(Tally other)
    {
        Sessions += other.Sessions;
        Steps += other.Steps;
        foreach ((string family, long times) in other._families)
            Count(family, times);
        foreach ((string invariant, long times) in other._checks)
            Checked(invariant, times);
        foreach ((int steps, long times) in other._lengths)
            _lengths[steps] = _lengths.GetValueOrDefault(steps) + times;
        foreach ((int calls, long times) in other._calls)
            _calls[calls] = _calls.GetValueOrDefault(calls) + times;
    }

    private static int Median(SortedDictionary<int, long> counts)
    {
        long half = counts.Values.Sum() / 2;
        foreach ((int value, long times) in counts)
        {
            half -= times;
            if (half < 0)
                return value;
        }

        return 0;
    }
}
