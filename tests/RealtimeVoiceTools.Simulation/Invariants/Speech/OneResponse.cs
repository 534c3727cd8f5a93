namespace RealtimeVoiceTools.Simulation;

/// <summary>Law 3: no request while another is unanswered or a response is open.</summary>
internal sealed class OneResponse(Watch watch) : Invariant(watch)
{
    private static readonly TimeSpan Lost = TimeSpan.FromSeconds(2);

    private readonly HashSet<string> _open = [];
    private bool _tagsAreSent;
    private (TimeSpan At, string? Tag, string EventId)? _requested;

    public override void Observe(TimeSpan at, object what)
    {
        switch (what)
        {
            case Signal.Received { Event: RealtimeEvent.ResponseCreated { ResponseId: { } id } created }:
                _open.Add(id);
                _tagsAreSent |= created.Tag is not null;
                // Before a tag was ever seen, any response may be the one that was asked for.
                _requested = created.Tag == _requested?.Tag || !_tagsAreSent ? null : _requested;
                break;
            case Signal.Received { Event: RealtimeEvent.ResponseDone { ResponseId: { } id } done }:
                _open.Remove(id);
                _requested = done.Tag is not null && done.Tag == _requested?.Tag ? null : _requested;
                break;
            case Signal.Received { Event: RealtimeEvent.ErrorReceived error } when _requested is { } refused
                && (error.EventId == refused.EventId || error.Code == "conversation_already_has_active_response"):
                _requested = null;
                break;
            case Effect.Send { Command: RealtimeCommand.CreateResponse create }:
                if (!Holds(_requested is not { } unanswered || at - unanswered.At >= Lost))
                    Break(at, $"requested again while the request of {_requested!.Value.At} was unanswered");
                if (!Holds(_open.Count == 0 || Watch.LosesEvents))
                    Break(at, $"requested while {string.Join(", ", _open)} was open");
                // Words that are said exactly upon an item come without the tag.
                _requested = (at, Watch.Line.WordsAreUntagged && create.ExactWords is not null ? null : create.Tag, create.EventId);
                break;
        }
    }
}
