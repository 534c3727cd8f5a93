namespace RealtimeVoiceTools;

/// <summary>The parts of the engine that have to do with PINs, put together.</summary>
internal sealed class VerificationParts
{
    private readonly CallerVerification _verification;
    private readonly PinEntry _entry;
    private readonly UserTurns _turns;
    private readonly SpokenPinReader _reader;

    public VerificationParts(
        EngineSettings settings, CallLedger ledger, CallRunner runner, ResponseSequencer responses, FailureTeller failures, UserTurns turns,
        OtherAnswers answers, ConversationData data, ConversationHistory history, IdSource ids)
    {
        _turns = turns;
        VerificationOptions options = settings.Options.Verification;
        SpokenPinReader reader = _reader = new(DigitLanguages.For(settings.Culture), options.MinPinLength, options.MaxPinLength);
        _verification = new CallerVerification(options, settings.VerifiesCallers, settings.VerificationRules);
        Traces = new PinTraces(reader, _verification, turns, history, ids);
        Check = new CallerCheck(
            _verification, ledger, runner, responses, failures, new VerificationWords(settings.Phrases, options), reader, Traces, turns, data, settings.Options.Calls);
        _entry = new PinEntry(reader, _verification, Check, options);
        Keypad = new Keypad(_entry) { Confirms = answers.KeyPressed };
    }

    public CallerCheck Check { get; }

    public PinTraces Traces { get; }

    public Keypad Keypad { get; }

    /// <summary>The caller is keying a PIN in.</summary>
    public bool TakesKeys => _entry.IsBegun;

    public bool IsVerified(TimeSpan now) => LevelAt(now) > 0;

    public int LevelAt(TimeSpan now) => _verification.LevelAt(now);

    /// <summary>Callers say PINs here, and this may be one.</summary>
    public bool MayHoldPin(string words) => _verification.IsOffered && _reader.LooksLikePin(words);

    public void KeypadElapsed(Step step) => _entry.Elapsed(step);

    /// <summary>The connection is gone: the keys of a PIN that was being keyed in are forgotten.</summary>
    /// <param name="step">The step.</param>
    /// <param name="goesOn">The provider still has the conversation, and the items that are to be deleted.</param>
    public void Lost(Step step, bool goesOn)
    {
        _entry.Forget(step);
        if (!goesOn)
            Traces.Lost();
    }

    /// <summary>Somebody else may be on the line.</summary>
    public void CallerChanged(Step step)
    {
        if (_verification.IsExpected(step.Now))
            Traces.Abandoned(step);
        _verification.Reset(_turns.Count);
        _entry.Forget(step);
    }
}
