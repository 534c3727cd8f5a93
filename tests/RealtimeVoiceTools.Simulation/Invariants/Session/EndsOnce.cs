namespace RealtimeVoiceTools.Simulation;

/// <summary>A session ends once, for a reason that there was, and does nothing after that.</summary>
internal sealed class EndsOnce(Watch watch) : Invariant(watch)
{
    // The provider closes a line on which the client has sent nothing for a quarter of an hour; speech is played to its ear directly here.
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(15);

    private TimeSpan _lastSent;
    private bool _hasEnded;
    private bool _endedInAnEarlierStep;

    public override void Observe(TimeSpan at, object what)
    {
        if (!_hasEnded && what is Effect.Send)
            _lastSent = at;
        switch (what)
        {
            case Effect.End end:
                if (!Holds(!_hasEnded))
                    Break(at, "ended again");
                if (!Holds(IsExpected(end.Reason.Reason, at)))
                    Break(at, $"ended by {end.Reason.Reason} for no reason");
                _hasEnded = true;
                break;
            case Effect.Send or Effect.Play or Effect.StartAttempt or Effect.StartPreview or Effect.SetTimer or Effect.Notify or Effect.Verify when !Holds(!_hasEnded):
                Break(at, $"{what} after the end");
                break;
            case Signal when _hasEnded:
                _endedInAnEarlierStep = true;
                break;
            case Effect when _endedInAnEarlierStep && !Holds(false):
                Break(at, $"{what} after the end");
                break;
        }
    }

    private bool IsExpected(VoiceSessionEndReason reason, TimeSpan at) => reason switch
    {
        VoiceSessionEndReason.HungUp => Watch.IsHungUp,
        VoiceSessionEndReason.ConnectionLost or VoiceSessionEndReason.ClosedByServer => Watch.IsDropped || at - _lastSent >= Idle,
        _ => false,
    };
}
