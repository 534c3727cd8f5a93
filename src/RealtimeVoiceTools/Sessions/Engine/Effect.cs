using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>Something that the shell has to do for the engine.</summary>
internal abstract record Effect
{
    private Effect()
    {
    }

    /// <summary>Names the effect only: words, arguments and PINs stay out of logs.</summary>
    public sealed override string ToString() => GetType().Name;

    internal sealed record Send(RealtimeCommand Command) : Effect;

    /// <summary>Another connection is to be made. Answered by <see cref="Signal.ConnectionOpened"/> or <see cref="Signal.ConnectionFailed"/>.</summary>
    internal sealed record Connect(int Number, int Attempt) : Effect;

    /// <summary>What is sent from now on goes there, and what comes from there is read.</summary>
    internal sealed record UseConnection(int Number) : Effect;

    /// <summary>The connection, or the try to make it, is of no use any more.</summary>
    internal sealed record Disconnect(int Number) : Effect;

    internal sealed record MoveTo(VoiceSessionState State) : Effect;

    /// <summary>Answered by <see cref="Signal.AttemptEnded"/> with the same numbers, exactly once, even when cancelled.</summary>
    internal sealed record StartAttempt(
        int Call, int Attempt, string CallId, VoiceTool Tool, object?[] Arguments, string IdempotencyKey, ConfirmationPreview? Confirmed) : Effect
    {
        /// <summary>For a tool that hands the caller over to a person; null for others.</summary>
        public TransferSummary? Summary { get; init; }
    }

    /// <summary>Answered by <see cref="Signal.PreviewEnded"/>.</summary>
    internal sealed record StartPreview(int Call, string CallId, VoiceTool Tool, object?[] Arguments, string IdempotencyKey) : Effect;

    /// <summary>Has the verifier compare a PIN. Answered by <see cref="Signal.Verified"/> with the same number.</summary>
    internal sealed record Verify(int Number, string Pin) : Effect;

    /// <summary>Cancels what runs for a call; its answer still comes.</summary>
    internal sealed record CancelWork(int Call) : Effect;

    /// <summary>The call needs its service scope no more once nothing runs for it.</summary>
    internal sealed record ReleaseCall(int Call) : Effect;

    /// <summary><paramref name="Due"/> is a point on the engine's monotonic clock.</summary>
    internal sealed record SetTimer(TimerKey Timer, TimeSpan Due) : Effect;

    internal sealed record CancelTimer(TimerKey Timer) : Effect;

    internal sealed record Notify(VoiceSessionEvent Event) : Effect;

    /// <summary>The application may play something of its own. Answered by <see cref="Signal.ClipChosen"/>.</summary>
    internal sealed record ChooseClip(int Number, string Tool, string Words, bool IsFirst) : Effect;

    /// <summary>A tool took so long: other sessions learn from it.</summary>
    internal sealed record RecordLatency(string Tool, TimeSpan Latency) : Effect;

    /// <summary>Whoever is asked elsewhere may be asked. Answered by <see cref="Signal.ApprovalEnded"/>.</summary>
    internal sealed record StartApproval(int Number, ConfirmationRequest Request) : Effect;

    /// <summary>Nobody needs to be asked elsewhere any more.</summary>
    internal sealed record EndApproval(int Number) : Effect;

    /// <summary>Something for the session's timeline.</summary>
    internal sealed record Record(TimelineMark Mark) : Effect;

    /// <summary>Something for the call journal.</summary>
    internal sealed record Journal(CallStep Entry) : Effect;

    /// <summary>Something for the session's audit.</summary>
    internal sealed record Audit(VoiceAuditRecord Entry) : Effect;

    internal sealed record Play(AgentAudio Audio) : Effect;

    /// <summary>The session is configured: <c>ConnectAsync</c> may return.</summary>
    internal sealed record Ready : Effect;

    internal sealed record End(VoiceSessionEnd Reason) : Effect;
}
