namespace RealtimeVoiceTools;

/// <summary>
/// What the caller's speech does to running calls, by the policy of each tool. The beginning of a sound changes nothing: it may be noise, a
/// "mhm", or the echo of the agent. What was said decides, or its length where nobody writes it down.
/// </summary>
internal sealed class Interruptions(CallLedger ledger, CallRunner runner, AgentSpeech agent, Farewell farewell, IReadOnlyList<string> backchannels)
{
    private const int WordsOfABackchannel = 4;
    private static readonly TimeSpan MoreThanASound = TimeSpan.FromSeconds(1);

    private readonly string[] _backchannels = [.. backchannels.Select(RecentWords.Plain)];

    /// <summary>The words of a turn became known.</summary>
    public void Spoken(Step step, UserTurn turn)
    {
        if (turn.Transcript is { } words && IsTurn(words, turn, step.Now))
            Interrupted(step, turn);
    }

    /// <summary>A turn ended whose words will not become known.</summary>
    public void Unheard(Step step, UserTurn turn)
    {
        if (turn.EndedAt - turn.StartedAt >= MoreThanASound)
            Interrupted(step, turn);
    }

    private bool IsTurn(string words, UserTurn turn, TimeSpan now)
    {
        if (turn.Typed)
            return true;
        string plain = RecentWords.Plain(words);
        if (plain.Length <= 1 || IsBackchannel(plain))
            return false;
        return !(turn.BeganOverAgent && agent.Said.Holds(words, now));
    }

    /// <summary>Nothing but one or several short sounds of listening.</summary>
    private bool IsBackchannel(string plain)
    {
        string rest = plain;
        for (int i = 0; i < WordsOfABackchannel && rest.Length > 1; i++)
        {
            string? sound = _backchannels.FirstOrDefault(sound => rest.StartsWith(sound, StringComparison.Ordinal));
            if (sound is null)
                return false;
            rest = rest[(sound.Length - 1)..];
        }

        return rest.Length <= 1;
    }

    private void Interrupted(Step step, UserTurn turn)
    {
        farewell.TakeBack(step);
        foreach (CallEntry call in ledger.Open.Where(call => call.IsRunning && call.RunningSince <= turn.StartedUntil).ToArray())
        {
            switch (call.Tool!.Traits.OnInterruption)
            {
                case InterruptionPolicy.Cancel:
                    runner.Cancel(step, call);
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
}
