namespace RealtimeVoiceTools.Testing;

/// <summary>The faults one connection meets: those asked for by hand first, then those left to chance, from a seed of its own.</summary>
internal sealed class ConnectionFaults(EmulatorFaults asked, int seed)
{
    // Apart from the ids' chance, so that a rate does not change a single id.
    private readonly Random random = new(seed);

    public static bool IsCarrier(string type) =>
        type is "response.function_call_arguments.done" or "response.output_item.done" or "response.done";

    public bool OmitsOutput => asked.OmitsOutput;

    public bool Hides(string tool) => asked.Hides(tool);

    public string? TakeSessionRefusal() => asked.TakeSessionRefusal();

    public bool TakeRefusal() => asked.TakeRefusal() || Happens(asked.Rates.Refuse);

    public bool TakeLoss(string type) => asked.TakeLoss(type) || Happens(asked.Rates.Lose);

    public TimeSpan? TakeStall() => asked.TakeStall() ?? (Happens(asked.Rates.Stall) ? Upto(asked.Rates.StallUpTo) : null);

    public EmulatedEnding? TakeEnding()
    {
        if (asked.TakeEnding() is { } ending)
        {
            return ending;
        }

        EmulatorFaultRates rates = asked.Rates;
        double sum = rates.Fail + rates.RateLimit + rates.Incomplete + rates.Cancel;
        double at = sum > 0 ? random.NextDouble() : 1;
        return at >= sum ? null
            : at < rates.Fail ? EmulatedEnding.Failed
            : at < rates.Fail + rates.RateLimit ? EmulatedEnding.RateLimited
            : at < rates.Fail + rates.RateLimit + rates.Incomplete ? EmulatedEnding.Incomplete
            : EmulatedEnding.Cancelled;
    }

    public int CopiesOf(string type)
    {
        int copies = asked.CopiesOf(type);
        EmulatorFaultRates rates = asked.Rates;
        return copies != 1 || !rates.MayHit(type) ? copies
            : Happens(rates.Drop) ? 0
            : Happens(rates.Duplicate) ? 2
            : 1;
    }

    public TimeSpan DelayOf(string type) => asked.TakeDelay(type)
        ?? (asked.Rates.MayHit(type) && Happens(asked.Rates.Delay) ? Upto(asked.Rates.DelayUpTo) : TimeSpan.Zero);

    public string? HoldOf(string type) => asked.TakeHold(type);

    public (int Code, string? Reason)? CloseAt(string type) => asked.TakeClose(type)
        ?? (asked.Rates.MayHit(type) && Happens(asked.Rates.Close) ? (asked.Rates.CloseCodes[random.Next(asked.Rates.CloseCodes.Count)], "By chance.") : null);

    public ReadOnlyMemory<byte>? GarbageBefore() =>
        asked.TakeGarbage() ?? (Happens(asked.Rates.Garbage) ? GarbageFrames.All[random.Next(GarbageFrames.All.Count)] : (ReadOnlyMemory<byte>?)null);

    /// <summary>Asked once for each response.</summary>
    public bool ReordersCarriers() => asked.ReordersCarriers || Happens(asked.Rates.Reorder);

    public T[] Shuffle<T>(IEnumerable<T> values)
    {
        T[] shuffled = [.. values];
        random.Shuffle(shuffled);
        return shuffled;
    }

    private bool Happens(double share) => share > 0 && random.NextDouble() < share;

    private TimeSpan Upto(TimeSpan longest) => longest * random.NextDouble();
}
