namespace RealtimeVoiceTools;

/// <summary>How unpleasant a wait is for the caller, in seconds of silence beyond the budget.</summary>
internal static class FillerDiscomfort
{
    // "One moment, I'm looking" and the result in the same breath: the agent sounds as if it did not know what it is doing.
    private const double Untruthful = 0.8;
    private const double Cancelled = 0.1;
    private const double DeadLine = 4;
    private static readonly TimeSpan CancelDelay = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan SeemsDead = TimeSpan.FromSeconds(2);

    /// <summary>Words after which the call still runs for so long do not seem untrue.</summary>
    public static readonly TimeSpan Truthful = TimeSpan.FromMilliseconds(700);

    /// <param name="wait">The wait.</param>
    /// <param name="ask">When words are asked for, or null for never.</param>
    /// <param name="ends">When the last call ends.</param>
    /// <param name="silentSince">Since when silence counts.</param>
    /// <param name="budget">Silence that costs nothing.</param>
    public static double Of(in Wait wait, TimeSpan? ask, TimeSpan ends, TimeSpan silentSince, TimeSpan budget)
    {
        if (ask is not { } asked || ends <= asked)
            return Silence(ends + wait.AnswerLead - silentSince, budget);
        TimeSpan heard = asked + wait.FillerLead;
        if (ends <= heard)
            return Cancelled + Silence(ends + CancelDelay + wait.AnswerLead - silentSince, budget);
        return Silence(heard - silentSince, budget) + (ends < heard + Truthful ? Untruthful : 0);
    }

    private static double Silence(TimeSpan silence, TimeSpan budget) =>
        Math.Max(0, (silence - budget).TotalSeconds) + (silence > SeemsDead ? DeadLine : 0);
}
