namespace RealtimeVoiceTools;

/// <summary>The wrong PINs of one caller or one account. The store guards it.</summary>
internal sealed class WrongPins
{
    private int _wrong;
    private int _locks;
    private TimeSpan _lastAt;
    private TimeSpan _lockedUntil;
    private TimeSpan _rememberedUntil;

    public TimeSpan LastAt => _lastAt;

    public TimeSpan LockLeft(TimeSpan now) => _lockedUntil > now ? _lockedUntil - now : TimeSpan.Zero;

    /// <summary>Nothing of it counts any more.</summary>
    public bool IsForgotten(TimeSpan now) => now >= _rememberedUntil;

    /// <summary>Counts one, and gives how many are left.</summary>
    public int Take(VerificationAttempt attempt, TimeSpan now)
    {
        if (IsForgotten(now))
            _locks = 0;
        if (now - _lastAt >= attempt.LockedFor || _wrong >= attempt.MaxAttempts)
            _wrong = 0;
        (_lastAt, _wrong) = (now, _wrong + 1);
        _rememberedUntil = now + attempt.LockedFor + (_locks > 0 ? attempt.LongestLock : TimeSpan.Zero);
        int left = Math.Max(0, attempt.MaxAttempts - _wrong);
        if (left == 0)
            Lock(attempt, now);
        return left;
    }

    private void Lock(VerificationAttempt attempt, TimeSpan now)
    {
        TimeSpan length = attempt.LockedFor;
        for (int i = 0; i < _locks && length < attempt.LongestLock; i++)
            length *= 2;
        if (length > attempt.LongestLock)
            length = attempt.LongestLock;
        _locks++;
        _lockedUntil = now + length;
        // A longer lock next time, until as long again has passed in peace.
        _rememberedUntil = _lockedUntil + attempt.LongestLock;
    }
}
