namespace RealtimeVoiceTools.Testing;

/// <summary>How often things go wrong by chance. Every share is between 0 (never, the default) and 1 (always); the choices follow the emulator's seed.</summary>
public sealed record EmulatorFaultRates
{
    /// <summary>Share of server events that are not sent.</summary>
    public double Drop { get; init; }

    /// <summary>Share of server events that are sent twice.</summary>
    public double Duplicate { get; init; }

    /// <summary>Share of server events that come late, and with them everything behind.</summary>
    public double Delay { get; init; }

    /// <summary>The longest such delay. Default 500 ms.</summary>
    public TimeSpan DelayUpTo { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Share of responses whose carriers of a call come in another order.</summary>
    public double Reorder { get; init; }

    /// <summary>Share of server events before which a frame of garbage is sent.</summary>
    public double Garbage { get; init; }

    /// <summary>Share of client events that are lost on the way.</summary>
    public double Lose { get; init; }

    /// <summary>Share of client events at which the emulator stops reading for a while.</summary>
    public double Stall { get; init; }

    /// <summary>The longest such while. Default 1 s.</summary>
    public TimeSpan StallUpTo { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Share of <c>response.create</c> events that are refused, though nothing is active.</summary>
    public double Refuse { get; init; }

    /// <summary>Share of responses that end as <c>failed</c> with <c>server_error</c>.</summary>
    public double Fail { get; init; }

    /// <summary>Share of responses that end as <c>failed</c> with <c>rate_limit_exceeded</c>.</summary>
    public double RateLimit { get; init; }

    /// <summary>Share of responses that end as <c>incomplete</c>.</summary>
    public double Incomplete { get; init; }

    /// <summary>Share of responses that end as <c>cancelled</c>, though nobody spoke.</summary>
    public double Cancel { get; init; }

    /// <summary>Share of server events in place of which the connection is closed.</summary>
    public double Close { get; init; }

    /// <summary>The close codes to choose from; 1006 is a loss without a close frame. Default 1001, 1006, 1008 and 1011.</summary>
    public IReadOnlyList<int> CloseCodes { get; init; } = [1001, 1006, 1008, 1011];

    /// <summary>Share of connections that are refused with status 503.</summary>
    public double RefuseConnection { get; init; }

    /// <summary>
    /// Which server events (GA names) may be dropped, doubled or delayed, or replaced by a close. Default null: all but those by which a
    /// session is set up (<c>session.created</c>, <c>session.updated</c>).
    /// </summary>
    public Func<string, bool>? Affects { get; init; }

    internal bool MayHit(string type) => Affects?.Invoke(type) ?? type is not ("session.created" or "session.updated");

    internal void Validate()
    {
        foreach (double share in new[] { Drop, Duplicate, Delay, Reorder, Garbage, Lose, Stall, Refuse, Fail, RateLimit, Incomplete, Cancel, Close, RefuseConnection })
        {
            if (share is not (>= 0 and <= 1))
            {
                throw new ArgumentOutOfRangeException(nameof(EmulatorFaultRates), "Every share is between 0 and 1.");
            }
        }

        if (Fail + RateLimit + Incomplete + Cancel > 1)
        {
            throw new ArgumentOutOfRangeException(nameof(EmulatorFaultRates), "The shares of Fail, RateLimit, Incomplete and Cancel add up to 1 at most.");
        }

        if (DelayUpTo < TimeSpan.Zero || StallUpTo < TimeSpan.Zero || CloseCodes.Count == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(EmulatorFaultRates), "DelayUpTo and StallUpTo are not negative, and CloseCodes is not empty.");
        }

        foreach (int code in CloseCodes)
        {
            CloseCode.Require(code);
        }
    }
}
