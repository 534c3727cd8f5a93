namespace RealtimeVoiceTools;

/// <summary>Keeps the counts of one process in memory.</summary>
/// <remarks>Safe from any thread. Holds so many callers and so many accounts at most; beyond it those that are not locked, and wrong longest ago, are forgotten.</remarks>
internal sealed class InMemoryVerificationStore(TimeProvider time, int most = InMemoryVerificationStore.Most) : IVerificationStore
{
    public const int Most = 100_000;

    private readonly long _start = time.GetTimestamp();

    // Guards the two below.
    private readonly object _gate = new();
    private readonly Dictionary<string, WrongPins> _callers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WrongPins> _accounts = new(StringComparer.Ordinal);

    public int Count
    {
        get
        {
            lock (_gate)
                return _callers.Count + _accounts.Count;
        }
    }

    public ValueTask<VerificationPermit> TakeAttemptAsync(VerificationAttempt attempt, CancellationToken cancellationToken)
    {
        lock (_gate)
            return ValueTask.FromResult(Take(attempt, time.GetElapsedTime(_start)));
    }

    public ValueTask ClearAsync(VerificationAttempt attempt, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _accounts.Remove(AccountOf(attempt));
            if (attempt.CallerId is { } caller)
                _callers.Remove(caller);
        }

        return ValueTask.CompletedTask;
    }

    private VerificationPermit Take(VerificationAttempt attempt, TimeSpan now)
    {
        WrongPins account = Find(_accounts, AccountOf(attempt), now);
        WrongPins? caller = attempt.CallerId is { } id ? Find(_callers, id, now) : null;
        TimeSpan locked = Longer(account.LockLeft(now), caller?.LockLeft(now));
        if (locked > TimeSpan.Zero)
            return new VerificationPermit(false, 0, locked);
        int left = account.Take(attempt, now);
        if (caller is not null)
            left = Math.Min(left, caller.Take(attempt, now));
        return new VerificationPermit(true, left, Longer(account.LockLeft(now), caller?.LockLeft(now)));
    }

    private WrongPins Find(Dictionary<string, WrongPins> all, string key, TimeSpan now)
    {
        if (all.TryGetValue(key, out WrongPins? known))
            return known;
        if (all.Count >= most)
            Forget(all, now);
        return all[key] = new WrongPins();
    }

    /// <summary>A tenth at a time, so that the search is paid for by many attempts.</summary>
    private void Forget(Dictionary<string, WrongPins> all, TimeSpan now)
    {
        foreach ((string key, _) in all.OrderBy(entry => !entry.Value.IsForgotten(now)).ThenBy(entry => entry.Value.LockLeft(now)).ThenBy(entry => entry.Value.LastAt)
                     .Take(Math.Max(1, most / 10)).ToArray())
            all.Remove(key);
    }

    // Sessions that claim no account guess at the same PIN: they count together.
    private static string AccountOf(VerificationAttempt attempt) => attempt.AccountId ?? string.Empty;

    private static TimeSpan Longer(TimeSpan one, TimeSpan? other) => other > one ? other.Value : one;
}
