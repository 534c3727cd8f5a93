namespace RealtimeVoiceTools;

/// <summary>
/// What one caller may have done in a day: so many calls, or so much money. Kept in memory, for one process; the day is the caller's own.
/// </summary>
/// <remarks>
/// Safe from any thread. A caller without <see cref="VoiceCallContext.CallerId"/> is the session, and the caller id is a hint: a ceiling
/// that must hold against somebody who changes numbers needs an <see cref="ICallLimit"/> over verified accounts. At most 100,000 callers
/// are remembered in a day; when there are more, those that are new are refused.
/// </remarks>
public sealed class DailyCeiling : ICallLimit
{
    private const int MostCallers = 100_000;

    private readonly decimal _most;
    private readonly Func<LimitedCall, decimal> _amount;
    private readonly object _gate = new();
    private readonly Dictionary<string, (DateOnly Day, decimal Used)> _used = [];

    /// <summary>Creates a ceiling.</summary>
    /// <param name="most">What may be used up in a day.</param>
    /// <param name="amount">What a call uses up, such as its argument "amount"; not negative. Null: each call counts 1.</param>
    public DailyCeiling(decimal most, Func<LimitedCall, decimal>? amount = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        _most = most;
        _amount = amount ?? (_ => 1);
    }

    /// <summary>The tools it holds for, by the name the model calls, or null for all with side effects.</summary>
    public IReadOnlyCollection<string>? Tools { get; init; }

    /// <summary>What the caller hears, at most 30 words, or null for the library's own sentence.</summary>
    public string? Message { get; init; }

    /// <summary>Another way to reach what the caller wanted, or null.</summary>
    public string? Alternative { get; init; }

    /// <inheritdoc/>
    public ValueTask<CallReservation> ReserveAsync(LimitedCall call, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call);
        if (Tools?.Contains(call.Context.ToolName) == false)
            return ValueTask.FromResult(CallReservation.Granted());
        decimal amount = _amount(call);
        if (amount < 0)
            throw new InvalidOperationException($"The amount of a call of '{call.Context.ToolName}' is negative. A ceiling counts upwards only.");
        string caller = call.Context.CallerId ?? call.Context.SessionId;
        DateOnly day = call.Context.Today;
        lock (_gate)
        {
            decimal used = UsedBy(caller, day);
            if (amount > _most - used || (_used.Count >= MostCallers && !_used.ContainsKey(caller) && !Forget(day)))
                return ValueTask.FromResult(CallReservation.Refused(UntilTomorrow(call.Context), Message, Alternative));
            _used[caller] = (day, used + amount);
        }

        return ValueTask.FromResult(CallReservation.Granted(_ =>
        {
            lock (_gate)
            {
                if (UsedBy(caller, day) >= amount)
                    _used[caller] = (day, _used[caller].Used - amount);
            }

            return ValueTask.CompletedTask;
        }));
    }

    private decimal UsedBy(string caller, DateOnly day) =>
        _used.TryGetValue(caller, out (DateOnly Day, decimal Used) known) && known.Day == day ? known.Used : 0;

    /// <summary>Forgets the days that are over everywhere; says whether there is room now.</summary>
    private bool Forget(DateOnly day)
    {
        // Days differ by zone, by two at most.
        foreach (string caller in _used.Where(entry => entry.Value.Day < day.AddDays(-2)).Select(entry => entry.Key).ToArray())
            _used.Remove(caller);
        return _used.Count < MostCallers;
    }

    private static TimeSpan UntilTomorrow(VoiceCallContext call) => call.Now.Date.AddDays(1) - call.Now.DateTime;
}
