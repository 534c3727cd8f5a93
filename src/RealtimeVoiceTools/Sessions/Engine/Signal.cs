using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools;

/// <summary>Something that happened and that the engine has to know. Each answers an <see cref="Effect"/> or comes from outside.</summary>
internal abstract record Signal
{
    private Signal()
    {
    }

    /// <summary>Names the signal only: words and keys stay out of logs.</summary>
    public sealed override string ToString() => GetType().Name;

    /// <summary>Answers <see cref="Effect.Connect"/>. The first connection of a session has the number 0, and is made before there is an engine.</summary>
    internal sealed record ConnectionOpened(RealtimeTransportCapabilities Capabilities, int Connection = 0) : Signal;

    /// <summary>Answers <see cref="Effect.Connect"/>: it could not be made.</summary>
    internal sealed record ConnectionFailed(int Connection, string? Code, bool IsFinal) : Signal;

    internal sealed record ConnectionClosed(RealtimeCloseStatus Status, int Connection = 0) : Signal;

    internal sealed record Received(RealtimeEvent Event, int Connection = 0) : Signal;

    internal sealed record AttemptEnded(int Call, int Attempt, AttemptResult Result) : Signal;

    internal sealed record PreviewEnded(int Call, PreviewResult Result) : Signal;

    internal sealed record Progressed(int Call, string Text) : Signal;

    internal sealed record TimerElapsed(TimerKey Timer) : Signal;

    internal sealed record UserTyped(string Text) : Signal;

    internal sealed record ContextAdded(string Text) : Signal;

    internal sealed record SayRequested(string Text) : Signal;

    /// <summary>The first audio of the caller since the last commit was written.</summary>
    internal sealed record AudioBegan : Signal;

    internal sealed record AudioCommitted : Signal;

    /// <summary>The application stops the agent.</summary>
    internal sealed record InterruptRequested : Signal;

    internal sealed record PlaybackReported(string ItemId, TimeSpan Played) : Signal;

    internal sealed record ClipChosen(int Number, FillerClip? Clip) : Signal;

    internal sealed record KeyPressed(char Key) : Signal;

    /// <summary>The application's own interface answered a question.</summary>
    internal sealed record ConfirmationAnswered(string Id, bool Yes) : Signal;

    internal sealed record ApprovalEnded(int Number, ApprovalDecision Decision) : Signal;

    /// <summary>Answers <see cref="Effect.Verify"/>.</summary>
    internal sealed record Verified(int Number, VerificationOutcome Outcome) : Signal;

    /// <summary>Somebody else may be on the line: whoever was verified is so no more.</summary>
    internal sealed record CallerChanged : Signal;

    /// <summary>Hang up when what is to be said has been heard. See <see cref="Farewell.Request"/>.</summary>
    internal sealed record FarewellRequested(string? Code = null, bool IsFinal = false) : Signal;

    internal sealed record HangUpRequested : Signal;
}

/// <summary>Names a timer: what it is for, and whose it is. Setting a timer again moves it.</summary>
internal readonly record struct TimerKey(TimerKind Kind, int Owner = 0);

internal enum TimerKind
{
    Handshake,
    Reconnect,
    Rotation,
    CallDeadline,
    CallRetry,
    HeldCall,
    Evidence,
    ConfirmationExpiry,
    ConfirmationKey,
    ResponseRequest,
    ResponseRetry,
    ServerTurn,
    SilentResponse,
    Speech,
    Filler,
    Farewell,
    Verification,
    Keypad,
    Idle,
}
