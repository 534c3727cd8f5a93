namespace RealtimeVoiceTools;

/// <summary>
/// What the caller's speech does to running calls, by the policy of each tool. The beginning of a sound changes nothing: it may be noise, a
/// "mhm", or the echo of the agent. What was said decides, or its length where nobody writes it down.
/// </summary>
internal sealed class Interruptions(CallLedger ledger, CallDispatcher dispatcher, AgentSpeech agent, Farewell farewell, SpokenWords words)
{
    private const int WordsOfABackchannel = 4;
    private const int WordsOfAParting = 8;
    private static readonly TimeSpan MoreThanASound = TimeSpan.FromSeconds(1);

    private readonly string[] _backchannels = Plain(words.Backchannels);
    private readonly string[] _partings = Plain([.. words.Partings, .. words.Thanks, .. words.Backchannels]);

    /// <summary>The words of a turn became known.</summary>
    public void Spoken(Step step, UserTurn turn)
    {
        if (turn.Transcript is { } words && IsTurn(words, turn, step.Now))
            Interrupted(step, turn);
    }

    /// <summary>A turn ended whose words will not become known.</summary>
    public void Unheard(Step step, UserTurn turn)
    {
        // One that was never seen to begin began at any time, the smallest there is included.
        if (turn.EndedAt >= turn.StartedAt + MoreThanASound)
            Interrupted(step, turn);
    }

    private bool IsTurn(string words, UserTurn turn, TimeSpan now)
    {
        if (turn.Typed)
            return true;
        string plain = RecentWords.Plain(words);
        if (plain.Length <= 1 || IsMadeOf(_backchannels, plain, WordsOfABackchannel))
            return false;
        return !(turn.BeganOverAgent && agent.Said.Holds(words, now));
    }

    private static string[] Plain(IReadOnlyList<string> sounds) => [.. sounds.Select(sound => RecentWords.Plain(sound).Trim()).Where(sound => sound.Length > 0)];

    /// <summary>Nothing but one or several of some sounds: those of listening, or of parting.</summary>
    private static bool IsMadeOf(string[] sounds, ReadOnlySpan<char> plain, int most)
    {
        ReadOnlySpan<char> rest = plain.TrimStart();
        if (rest.IsEmpty || most == 0)
            return rest.IsEmpty;
        foreach (string sound in sounds)
        {
            // Where words are not set apart by spaces, a sound may follow a sound.
            if (rest.StartsWith(sound, StringComparison.Ordinal) && (rest[sound.Length] == ' ' || SpokenText.IsUnspaced(sound[^1]))
                && IsMadeOf(sounds, rest[sound.Length..], most - 1))
                return true;
        }

        return false;
    }

    private void Interrupted(Step step, UserTurn turn)
    {
        // Who says goodbye too, or thanks, has nothing more to say.
        if (turn.Transcript is not { } said || !IsMadeOf(_partings, RecentWords.Plain(said), WordsOfAParting))
            farewell.TakeBack(step, turn);
        // Those that wait for a place go first, lest one of them begins in the place of another.
        foreach (CallEntry call in ledger.Open.Where(call => IsInterrupted(call, turn)).OrderBy(call => call.IsRunning).ToArray())
        {
            switch (call.Tool!.Traits.OnInterruption)
            {
                case InterruptionPolicy.Cancel:
                    dispatcher.Cancel(step, call);
                    break;
                case InterruptionPolicy.StaySilent:
                    call.IsQuiet = true;
                    break;
                case InterruptionPolicy.TellNow:
                    call.IsUrgent = true;
                    break;
            }
        }
    }

    private static bool IsInterrupted(CallEntry call, UserTurn turn) =>
        call.IsRunning ? call.RunningSince <= turn.StartedUntil : call.Phase == CallPhase.Queued && call.ArrivedAt <= turn.StartedUntil;
}
