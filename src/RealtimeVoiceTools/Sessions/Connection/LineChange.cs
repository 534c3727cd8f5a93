using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>
/// What becomes of a conversation when its connection is lost and another one takes its place. Everything that was under way on the old one is
/// settled at once; what runs goes on; the new one is told, as text, what was said and what was done, before anybody speaks.
/// </summary>
internal sealed class LineChange(EngineParts parts, ServerEvents events, ReconnectOptions options, IReadOnlyList<string> notices)
{
    private const string Interrupted = "The connection to the caller was interrupted and is back. What was said before follows, as far as it is known.";
    private const string CallerCutOff = "The caller was speaking when the connection was interrupted, and what was said then is lost. Ask for it again, in a few words.";

    private static readonly TimeSpan JustNow = TimeSpan.FromSeconds(5);

    // Its words take the place of no others.
    private const int Notice = -1;

    private CallStep[] _untold = [];
    private bool _owesAnswer;
    private bool _callerWasCut;
    private int _notices;

    /// <summary>The provider still has the conversation: it goes on where it was, on another connection.</summary>
    public bool KeepsConversation { get; set; }

    /// <summary>The connection is gone, and what was under way on it.</summary>
    public void Lost(Step step)
    {
        _callerWasCut |= !KeepsConversation && (parts.Floor.UserSpeaking || events.TakesAudio || IsUnheard(parts.Turns.Last, step.Now));
        if (!KeepsConversation)
        {
            _untold = [.. _untold, .. parts.Journal.Lost()];
            parts.Unacknowledged.Clear();
        }

        // Who knows what was done does not make a call again: what it calls is wanted again.
        if (!KeepsConversation)
            parts.Intents.Lost();
        parts.Ledger.Lost(isStranded: !KeepsConversation);
        bool wasAsked = parts.Questions.All.Any();
        parts.Gate.VoidAll(step);
        parts.OtherAnswers.Lost(step);
        parts.Verification.Lost(step, KeepsConversation);
        parts.Dispatcher.Lost(step);
        parts.Intake.Lost(isStranded: !KeepsConversation);
        parts.Agent.Lost(step, KeepsConversation);
        events.Lost(step);
        parts.Turns.Lost(isStranded: !KeepsConversation);
        parts.Floor.Lost(step.Now);
        parts.Fillers.Lost(step);
        _owesAnswer |= parts.Responses.Lost(step, KeepsConversation) || wasAsked;
        if (wasAsked)
            parts.Data.Add(step, "What the caller was asked to confirm is void, and was not done. If it is still wanted, make the call again.");
    }

    /// <summary>The caller ended a turn while there was nobody to hear it.</summary>
    public void Missed() => _callerWasCut |= !KeepsConversation;

    /// <summary>The new connection has accepted the session.</summary>
    /// <param name="step">The step.</param>
    /// <param name="gap">How long the caller was cut off.</param>
    public void Restored(Step step, TimeSpan gap)
    {
        if (KeepsConversation)
            parts.Unacknowledged.SendAgain(step);
        else
            Replay(step);
        parts.Data.Flush(step);
        foreach (CallEntry call in parts.Ledger.Open.Where(call => call.IsStranded && call.HasStarted))
            parts.Data.Tell(step, $"The call of {call.Name}, made before the connection was interrupted, is still under way. Do not make it again; its result will follow.");
        if (_callerWasCut)
            parts.Data.Tell(step, CallerCutOff);
        // A notice that nobody has heard yet is enough, however often the line went since. Who hears the provider elsewhere was never cut off.
        if (gap >= options.NoticeAfter && !KeepsConversation && !parts.Responses.IsUnderWay(UtteranceKind.Say, Notice))
            parts.Responses.Say(UtteranceKind.Say, notices[_notices++ % notices.Count], Notice);
        if (_owesAnswer || _callerWasCut)
            parts.Responses.Answer([]);
        (_owesAnswer, _callerWasCut) = (false, false);
    }

    // What was said long ago, or led to words or a call, was heard, whether it was ever written down or not.
    private bool IsUnheard(UserTurn? last, TimeSpan now) =>
        last is { IsSettled: false } && now - last.EndedAt < JustNow && parts.Floor.AgentSpokeAt < last.EndedAt && parts.Ledger.LastCallAt < last.EndedAt;

    private void Replay(Step step)
    {
        IReadOnlyList<HistoryEntry> latest = parts.History.Latest();
        if (latest.Count == 0)
        {
            _untold = [];
            return;
        }

        parts.Data.Tell(step, Interrupted);
        foreach (HistoryEntry entry in latest)
        {
            (string eventId, string itemId) = (parts.Ids.Next("add"), parts.Ids.Next("was"));
            step.Send(entry.Role switch
            {
                HistoryRole.Caller => new RealtimeCommand.AddUserText(eventId, itemId, entry.Text),
                HistoryRole.Agent => new RealtimeCommand.AddAgentText(eventId, itemId, entry.Text),
                _ => new RealtimeCommand.AddContext(eventId, itemId, entry.Text),
            });
            if (entry.Key is { } key)
                parts.Verification.Traces.Replayed(key, itemId);
            // Who has the last has all of it.
            if (entry == latest[^1])
                parts.Journal.Expect(itemId, _untold);
        }

        _untold = [];
    }
}
