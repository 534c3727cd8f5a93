namespace RealtimeVoiceTools;

/// <summary>Keeps a transfer from being made twice: what was connected stays so while the session ends, or until the caller has said something new.</summary>
internal sealed class HumanTransfers(Farewell farewell, UserTurns turns)
{
    private CallOutcome? _connected;
    private int _turn;

    /// <summary>The answer to a call that asks for what was done a moment ago, or null.</summary>
    public CallOutcome? Answer(CallEntry call) =>
        call.Tool!.IsTransfer && (farewell.IsFinal || _turn == turns.Count) ? _connected : null;

    public void Ended(CallEntry? call)
    {
        if (call is { Tool.IsTransfer: true, Outcome: { ErrorType: null } outcome })
            (_connected, _turn) = (outcome with { Speak = false }, turns.Count);
    }
}
