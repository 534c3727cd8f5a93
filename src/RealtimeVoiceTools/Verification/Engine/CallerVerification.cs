namespace RealtimeVoiceTools;

/// <summary>Whether the caller has been verified, to which level and since when: the only place that knows. Nothing but a right PIN raises the level.</summary>
/// <param name="options">How long it counts.</param>
/// <param name="isOffered">A verifier is registered.</param>
/// <param name="rules">All of them, but in tests of one.</param>
internal sealed class CallerVerification(VerificationOptions options, bool isOffered, VerificationRules rules)
{
    // Who was asked for a PIN and has gone on to something else presses keys for something else.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private int _level;
    private TimeSpan _since;
    private TimeSpan? _expectedSince;
    private int _turnsTaken;
    private int _turnsBefore;

    public bool IsOffered { get; } = isOffered;

    /// <summary>Why the tool may not run now, or null.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="now">The time.</param>
    /// <param name="moment">When it is looked at: on arrival, or before running.</param>
    public ToolFailure? Refusal(VoiceTool tool, TimeSpan now, VerificationRules moment)
    {
        int needed = Has(VerificationRules.HighEnough) ? tool.Traits.VerificationLevel : Math.Min(tool.Traits.VerificationLevel, 1);
        if (needed <= LevelAt(now) || !Has(moment))
            return null;
        return new ToolFailure(ToolErrorType.VerificationRequired)
        {
            NothingHappened = true,
            Detail = IsOffered
                ? $"Ask the caller for the PIN, to be said or keyed in, and call {VerifyCallerTool.Name} with it. Then make this call again."
                : "Callers cannot be verified here: this tool cannot be used. Do not ask for a PIN.",
        };
    }

    public int LevelAt(TimeSpan now) => now - _since < options.Expiry || !Has(VerificationRules.Lately) ? _level : 0;

    /// <summary>The caller has been asked for a PIN and has not given the right one yet.</summary>
    public bool IsExpected(TimeSpan now) => IsOffered && Has(VerificationRules.OwnDigits) && now - _expectedSince < Patience;

    public void Expect(TimeSpan now) => _expectedSince = now;

    /// <summary>A model that remembers a PIN, or guesses one, could else hand it on by itself.</summary>
    /// <param name="turns">How many turns of the caller there have been.</param>
    /// <returns>The caller has said something since the last attempt, and this is the attempt that it counts for.</returns>
    public bool TakesTurn(int turns)
    {
        bool isNew = turns > _turnsTaken || !Has(VerificationRules.Said);
        _turnsTaken = Math.Max(_turnsTaken, turns);
        return isNew;
    }

    /// <summary>An attempt that came to nothing may be made again.</summary>
    public void ReturnTurn() => _turnsTaken = _turnsBefore;

    public void Verified(int level, TimeSpan now)
    {
        _expectedSince = null;
        // What proves less takes nothing away from what has been proved.
        if (level >= LevelAt(now))
            (_level, _since) = (level, now);
    }

    /// <summary>Another caller may be on the line, who has said nothing yet.</summary>
    /// <param name="turns">How many turns there have been.</param>
    public void Reset(int turns)
    {
        (_level, _expectedSince) = (Has(VerificationRules.SameCaller) ? 0 : _level, null);
        _turnsTaken = _turnsBefore = turns;
    }

    private bool Has(VerificationRules rule) => (rules & rule) != 0;
}
