namespace RealtimeVoiceTools;

/// <summary>What could not be said waits in the queue again, bounded and after a pause, or is reported as not said.</summary>
internal sealed class Repetitions(ResponseOptions options, string apology)
{
    private static readonly TimeSpan LongestRateWait = TimeSpan.FromSeconds(5);

    /// <summary>Nothing is asked for before this.</summary>
    public TimeSpan NotBefore { get; private set; }

    public void RateLimited(TimeSpan now, TimeSpan resetsIn) => Delay(now + (resetsIn < LongestRateWait ? resetsIn : LongestRateWait));

    /// <summary>A request that failed or was lost.</summary>
    public void Again(Step step, UtteranceQueue queue, Utterance utterance, string? code)
    {
        if (utterance.IsUnwanted)
            return;
        if (++utterance.Failures > options.MaxRetries)
        {
            GiveUp(step, utterance, code);
            return;
        }

        Delay(step.Now + (options.RetryDelay * Math.Pow(2, utterance.Failures - 1)));
        queue.Return(utterance);
    }

    /// <summary>Words that were cut off before one of them was heard.</summary>
    public void Owe(Step step, UtteranceQueue queue, Utterance utterance, bool callerSpeaks)
    {
        if (utterance.IsUnwanted)
            return;
        // Each interruption by the caller costs the caller a turn: they need no bound.
        if (callerSpeaks || ++utterance.Failures <= options.MaxRetries)
            queue.Return(utterance);
        else
            GiveUp(step, utterance, "cancelled");
    }

    public void GiveUp(Step step, Utterance utterance, string? code) =>
        step.Notify(new VoiceSessionEvent.SpeechFailed(code, utterance.Words ?? apology) { Time = step.WallTime });

    private void Delay(TimeSpan until) => NotBefore = until > NotBefore ? until : NotBefore;
}
