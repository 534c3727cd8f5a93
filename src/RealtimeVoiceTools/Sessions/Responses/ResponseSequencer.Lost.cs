namespace RealtimeVoiceTools;

internal sealed partial class ResponseSequencer
{
    /// <summary>The connection is gone, and what was asked of it. Words of the application's own that nobody heard are said on the next one.</summary>
    /// <param name="step">The step.</param>
    /// <param name="goesOn">The provider still has the conversation, and ends by itself what it had begun.</param>
    /// <returns>An answer of the model's own was owed, or broke off.</returns>
    public bool Lost(Step step, bool goesOn)
    {
        bool owes = _queue.OwesAnswer || _requested is { Kind: UtteranceKind.Answer, IsUnwanted: false } || (!goesOn && (_serverTurn.IsExpected || BreaksOff));
        _queue.Lost(isStranded: !goesOn);
        foreach (OpenResponse open in _open.All.Reverse())
            SayAgain(open is { WasHeard: false, CancelSent: false } && !goesOn ? open.Utterance : null);
        SayAgain(_requested);
        (_requested, _blocked) = (null, false);
        _open.Lost(step, isStranded: !goesOn);
        _serverTurn.Begins(step);
        step.CancelTimer(TimerKind.ResponseRequest);
        step.CancelTimer(TimerKind.ResponseRetry);
        return owes;
    }

    private bool BreaksOff =>
        _open.All.Any(open => open is { CancelSent: false } and ({ WasSaid: false } or { HasCalls: true }) && open.Utterance is null or { Kind: UtteranceKind.Answer, IsUnwanted: false });

    private void SayAgain(Utterance? utterance)
    {
        if (utterance is { Kind: UtteranceKind.Say, IsUnwanted: false })
            _queue.Return(utterance);
    }
}
