namespace RealtimeVoiceTools.Simulation;

/// <summary>What asks for an answer gets one, or a reason is reported: results and turns of the caller alike.</summary>
internal sealed class Answered(Watch watch) : Invariant(watch)
{
    private static readonly HashSet<string> SaidOnlyWhenIdle = [SimulatedTools.Note, SimulatedTools.Count, SimulatedTools.Quiet];

    private readonly HashSet<string> _answering = [];
    private readonly HashSet<string> _speaking = [];
    private string? _owed;
    private bool _wordsAreDue;

    public override void Observe(TimeSpan at, object what)
    {
        switch (what)
        {
            case Effect.Notify { Event: VoiceSessionEvent.ToolSettled settled } when Speaks(settled):
                Owe($"{settled.Tool} settled at {at}");
                break;
            case Signal.Received { Event: RealtimeEvent.InputCommitted }:
                Owe($"turn at {at}");
                break;
            case Signal.UserTyped when !Watch.Line.HasPins:
                Owe($"typed at {at}");
                break;
            case Signal.InterruptRequested:
                Settle();
                break;
            case Effect.Send { Command: RealtimeCommand.CreateResponse { ExactWords: not null } create }:
                _speaking.Add(create.Tag);
                _wordsAreDue = Watch.Line.WordsAreUntagged;
                break;
            case Signal.Received { Event: RealtimeEvent.ErrorReceived }:
            case Signal.Received { Event: RealtimeEvent.ResponseCreated { Tag: null } } when _wordsAreDue:
                _wordsAreDue = false;
                break;
            case Signal.Received { Event: RealtimeEvent.ResponseCreated { ResponseId: { } id } created } when created.Tag is null || !_speaking.Contains(created.Tag):
                _answering.Add(id);
                break;
            case Signal.Received { Event: RealtimeEvent.ResponseDone { ResponseId: { } id, Status: ResponseStatus.Completed } } when _answering.Contains(id):
            case Effect.Notify { Event: VoiceSessionEvent.SpeechFailed or VoiceSessionEvent.AnswerIncomplete }:
                Settle();
                break;
        }
    }

    public override void End()
    {
        if (_owed is not null && Watch.Call?.Ended is null && !Watch.LosesEvents && !Holds(false))
            Break($"{_owed} was never answered");
    }

    private void Owe(string what)
    {
        _owed = what;
        _answering.Clear();
    }

    private void Settle()
    {
        if (_owed is not null)
            Holds(true);
        _owed = null;
    }

    private static bool Speaks(VoiceSessionEvent.ToolSettled settled) =>
        !SaidOnlyWhenIdle.Contains(settled.Tool) && settled.ErrorType != ToolErrorType.Cancelled
        && !settled.Output.Contains("needs_confirmation", StringComparison.Ordinal);
}
