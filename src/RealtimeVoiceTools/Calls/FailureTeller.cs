namespace RealtimeVoiceTools;

/// <summary>Turns failures into outcomes, with words that change when the same thing fails again.</summary>
internal sealed class FailureTeller(IErrorSpeechFormatter formatter, VoicePhrases phrases, ErrorOptions options)
{
    private const int MostRemembered = 24;
    private const int MostIntents = 128;

    private readonly Dictionary<(string Tool, string Arguments), int> _inARow = [];
    private readonly List<string> _said = [];

    /// <summary>A person can take over: the way out, where the application names no other.</summary>
    public bool OffersPerson { get; init; }

    public void Succeeded(string tool)
    {
        foreach ((string Tool, string Arguments) intent in _inARow.Keys.Where(intent => intent.Tool == tool).ToArray())
            _inARow.Remove(intent);
    }

    public CallOutcome Tell(Step step, CallEntry entry, ToolFailure failure)
    {
        // What was wrong with a secret would tell it.
        if (failure.Parameter is { } parameter && entry.Tool?.MayHide(parameter) == true)
            failure = failure with { Subject = null, Candidates = [] };

        // Names that the model made up share one count: they must not fill the memory.
        (string Tool, string Arguments) intent = (entry.Tool?.Name ?? string.Empty, entry.Canonical);
        if (_inARow.Count == MostIntents && !_inARow.ContainsKey(intent))
            _inARow.Clear();
        int repetition = _inARow[intent] = _inARow.GetValueOrDefault(intent) + 1;
        ErrorSpeech speech = formatter.Format(new ErrorSpeechContext
        {
            Failure = failure,
            Tool = entry.Tool,
            Phrases = phrases,
            Now = step.WallTime,
            Repetition = repetition,
            RetriesExhausted = failure.Attempts > 1,
            Escalation = options.Escalate == Escalation.None && OffersPerson ? Escalation.HandOver : options.Escalate,
            Said = [.. _said],
        });
        Remember(speech.SpokenMessage);
        Remember(speech.Suggestion);
        return new CallOutcome(FailureOutput.Write(failure, speech), failure.Type, Speak: true);
    }

    private void Remember(string words)
    {
        if (_said.Count == MostRemembered)
            _said.RemoveAt(0);
        _said.Add(words);
    }
}
