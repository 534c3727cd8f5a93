using System.Globalization;

namespace RealtimeVoiceTools.Testing;

/// <summary>How many tokens may still be used: a bucket that fills up again within a minute.</summary>
internal sealed class TokenBudget(int perMinute, EmulatorLoop loop)
{
    private double used;
    private TimeSpan last;

    public void Spend(int tokens)
    {
        Refill();
        used = Math.Min(perMinute, used + tokens);
    }

    /// <returns>The turn itself, or one that fails because the budget does not cover its input.</returns>
    public EmulatedTurn Limit(EmulatedTurn turn, int tokens)
    {
        Refill();
        double missing = used + tokens - perMinute;
        return missing <= 0
            ? turn
            : EmulatedTurn.Fail("rate_limit_exceeded", string.Create(
                CultureInfo.InvariantCulture,
                $"Rate limit reached on tokens per min (TPM): Limit {perMinute}, Used {used:0}, Requested {tokens}. Please try again in {60 * missing / perMinute:0.###}s."));
    }

    public void Tell(EmulatorWire wire)
    {
        Refill();
        wire.Send("rate_limits.updated", fields => fields.Objects("rate_limits", ["tokens"], (limit, name) => limit
            .Text("name", name).Number("limit", perMinute).Number("remaining", (long)(perMinute - used)).Number("reset_seconds", Math.Round(60 * used / perMinute, 3))));
    }

    private void Refill()
    {
        used = Math.Max(0, used - ((loop.Elapsed - last).TotalMinutes * perMinute));
        last = loop.Elapsed;
    }
}
