namespace RealtimeVoiceTools;

/// <summary>
/// Collects the digits of a PIN that is keyed in, and owns them: they are no events, go into no log, and nowhere but into the comparison.
/// </summary>
internal sealed class PinEntry(SpokenPinReader reader, CallerVerification verification, CallerCheck check, VerificationOptions options)
{
    private string _digits = string.Empty;
    private bool _isTooLong;
    private TimeSpan? _completeSince;

    /// <summary>Part of a PIN has been keyed in.</summary>
    public bool IsBegun => _digits.Length > 0;

    /// <summary>True when the key was taken.</summary>
    public bool Takes(Step step, char key)
    {
        // Who has given all the digits of a PIN often ends it all the same, or twice.
        if (key == '#' && _digits.Length == 0 && step.Now - _completeSince < options.DigitTimeout)
        {
            _completeSince = null;
            return true;
        }

        if (!verification.IsExpected(step.Now))
        {
            Forget(step);
            return false;
        }

        switch (key)
        {
            case '*':
                Forget(step);
                break;
            case '#':
                End(step);
                break;
            case >= '0' and <= '9':
                Add(step, key);
                break;
        }

        return true;
    }

    /// <summary>The next key did not come in time: part of a PIN is never compared.</summary>
    public void Elapsed(Step step)
    {
        if (_digits.Length == 0)
            return;
        Forget(step);
        if (verification.IsExpected(step.Now))
            check.KeyedIncompletely(step);
    }

    public void Forget(Step step)
    {
        (_digits, _isTooLong) = (string.Empty, false);
        step.CancelTimer(TimerKind.Keypad);
    }

    private void Add(Step step, char digit)
    {
        if (_digits.Length == reader.Longest)
            _isTooLong = true;
        else
            _digits += digit;
        if (reader.IsExact && reader.Fits(_digits.Length))
            End(step);
        else
            step.SetTimer(TimerKind.Keypad, 0, options.DigitTimeout);
    }

    private void End(Step step)
    {
        (string digits, bool isWhole) = (_digits, !_isTooLong && reader.Fits(_digits.Length));
        Forget(step);
        if (!isWhole)
        {
            check.KeyedIncompletely(step);
            return;
        }

        _completeSince = step.Now;
        check.Begin(step, digits);
    }
}
