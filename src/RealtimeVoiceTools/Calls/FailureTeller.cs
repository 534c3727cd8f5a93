using System.Globalization;

namespace RealtimeVoiceTools;

/// <summary>Turns failures into outcomes, with words that change when the same tool fails again.</summary>
internal sealed class FailureTeller(IErrorSpeechFormatter formatter, VoicePhrases phrases, ErrorOptions options, CultureInfo culture)
{
    private readonly Dictionary<string, int> _inARow = [];

    public void Succeeded(string tool) => _inARow.Remove(tool);

    public CallOutcome Tell(Step step, CallEntry entry, ToolFailure failure)
    {
        int repetition = _inARow[entry.Name] = _inARow.GetValueOrDefault(entry.Name) + 1;
        ErrorSpeech speech = formatter.Format(new ErrorSpeechContext
        {
            Failure = failure,
            ToolName = entry.Name,
            Noun = entry.Tool?.Traits.Noun,
            Phrases = phrases,
            Culture = culture,
            Repetition = repetition,
            Escalation = options.Escalate,
            RetriesExhausted = failure.Attempts > 1,
        });
        return new CallOutcome(FailureOutput.Write(failure, speech), failure.Type, Speak: true);
    }
}
