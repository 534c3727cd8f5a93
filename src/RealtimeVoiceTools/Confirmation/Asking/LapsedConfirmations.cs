namespace RealtimeVoiceTools;

/// <summary>
/// Questions that got a no, or no answer in time. A model that reports a yes all the same is told what became of the question,
/// instead of having it put once more.
/// </summary>
internal sealed class LapsedConfirmations(EvidenceReader evidence)
{
    private const int Most = 16;
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(2);

    private readonly List<(PendingConfirmation Question, ToolErrorType Why, TimeSpan At, int Turns)> _lapsed = [];

    public void Add(PendingConfirmation question, ConfirmationResolution resolution, TimeSpan now)
    {
        if (resolution is not (ConfirmationResolution.Declined or ConfirmationResolution.Expired))
            return;
        if (_lapsed.Count == Most)
            _lapsed.RemoveAt(0);
        ToolErrorType why = resolution == ConfirmationResolution.Declined ? ToolErrorType.Declined : ToolErrorType.Expired;
        _lapsed.Add((question, why, now, evidence.Turns));
    }

    /// <summary>Why the question that the call answers is no longer open; told once.</summary>
    public ToolErrorType? Take(CallEntry call, TimeSpan now)
    {
        // Whoever has spoken since a no may have changed their mind: that is to be asked.
        _lapsed.RemoveAll(past => now - past.At > Remembered || (past.Why == ToolErrorType.Declined && past.Turns != evidence.Turns));
        int index = _lapsed.FindLastIndex(past => past.Question.Matches(call));
        if (index < 0)
            return null;
        ToolErrorType why = _lapsed[index].Why;
        _lapsed.RemoveAll(past => past.Question.Matches(call));
        return why;
    }
}
