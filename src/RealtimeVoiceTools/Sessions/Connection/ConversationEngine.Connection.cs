using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools;

/// <content>What becomes of the session when its connection begins, ends, or is changed for another.</content>
internal sealed partial class ConversationEngine
{
    private const int GoingAway = 1001;

    /// <summary>A connection is in use that has been told nothing yet.</summary>
    private void Begin(Step step)
    {
        RealtimeTransportCapabilities capabilities = _line.Capabilities;
        _parts.Floor.ServerManaged = capabilities.ServerManagedPlayback;
        _change.KeepsConversation = capabilities.CallId is not null;
        _rotation.Reset(step);
        _parts.Handshake.Opened(step, greets: capabilities.CallId is null);
    }

    private void Declared(Step step)
    {
        step.IsOpen = true;
        _line.Declared(step);
        if (_isDeclared)
        {
            TimeSpan gap = step.Now - _line.LostAt;
            step.Notify(new VoiceSessionEvent.ConnectionRestored(gap) { Time = step.WallTime });
            _change.Restored(step, gap);
        }
        else
        {
            step.Add(new Effect.Ready());
            _resumption.Begin(step, _change.KeepsConversation);
        }

        _isDeclared = true;
    }

    /// <summary>Until it has accepted the session, a new conversation of the provider's is nobody's.</summary>
    private bool IsHeard(Step step, RealtimeEvent received) =>
        step.IsOpen || _change.KeepsConversation || received is RealtimeEvent.SessionCreated or RealtimeEvent.SessionUpdated or RealtimeEvent.ErrorReceived;

    private void Expires(Step step, DateTimeOffset at)
    {
        // Another connection to the same call would end with it.
        if (!_change.KeepsConversation)
            _rotation.Expires(step, at);
    }

    private void Closed(Step step, RealtimeCloseStatus status)
    {
        // A goodbye of a connection that has accepted nothing yet is that of a server which is not ready.
        if (status.IsNormal && !_parts.Farewell.IsPending && (step.IsOpen || !_isDeclared))
            step.Add(new Effect.End(new(VoiceSessionEndReason.ClosedByServer, null, status)));
        else
            Lost(step, new RealtimeLoss(status) { IsExpected = status.Code == GoingAway });
    }

    private void Lost(Step step, RealtimeLoss loss)
    {
        // Who was about to hang up has nothing more to say.
        if (_parts.Farewell.IsPending)
        {
            step.Add(new Effect.End(new(VoiceSessionEndReason.HungUp, _parts.Farewell.Code, loss.Status)));
            return;
        }

        // Between two lines of a change the caller was not cut off; who then loses the second one is.
        bool wasUp = step.IsOpen || _line.State == VoiceSessionState.Rotating;
        step.IsOpen = false;
        _parts.Handshake.Lost(step);
        if (!_line.Lost(step, loss))
            return;
        if (wasUp || _change.KeepsConversation)
        {
            step.Notify(new VoiceSessionEvent.ConnectionLost(loss.Status?.Code, loss.Code) { Time = step.WallTime });
            _change.Lost(step);
        }

        if (_line.IsConnected)
            Begin(step);
    }

    private void Rotate(Step step)
    {
        if (!_rotation.IsTime(step.Now))
            return;
        bool quiet = !_events.TakesAudio && !_parts.Verification.TakesKeys && _parts.Floor.IsFree(step.Now) && !_parts.Responses.HasSomethingToSay && !_parts.Ledger.HasOpen && !_parts.Questions.All.Any();
        if (!_line.HasStandby)
        {
            if (_rotation.IsDue(step, quiet))
                _line.Rotate(step);
        }
        else if (_rotation.MayChange(step, quiet))
        {
            step.IsOpen = false;
            _parts.Handshake.Lost(step);
            _change.Lost(step);
            _line.Switch(step);
            Begin(step);
        }
    }
}
