namespace RealtimeVoiceTools;

/// <summary>Turns failures into outcomes, with words that change when the same tool fails again.</summary>
internal sealed class FailureTeller(IErrorSpeechFormatter formatter, VoicePhrases phrases, ErrorOptions options)
{
    private const int MostRemembered = 24;

    private readonly Dictionary<string, int> _inARow = [];
    private readonly List<string> _said = [];

    public void Succeeded(string tool) => _inARow.Remove(tool);

    public CallOutcome Tell(Step step, CallEntry entry, ToolFailure failure)
    {
        // Names that the model made up share one count: they must not fill the memory.
        string tool = entry.Tool?.Name ?? string.Empty;
        int repetition = _inARow[tool] = _inARow.GetValueOrDefault(tool) + 1;
        ErrorSpeech speech = formatter.Format(new ErrorSpeechContext
        {
            Failure = failure,
            Tool = entry.Tool,
            Phrases = phrases,
            Now = step.WallTime,
            Repetition = repetition,
            RetriesExhausted = failure.Attempts > 1,
            Escalation = options.Escalate,
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
