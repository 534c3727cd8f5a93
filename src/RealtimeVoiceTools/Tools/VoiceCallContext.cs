using System.Globalization;

namespace RealtimeVoiceTools;

/// <summary>What a tool knows about the call it serves. Supplied by the library to any parameter of this type.</summary>
/// <remarks><see cref="Items"/> is shared by all calls of a session and safe for concurrent use; the rest is immutable.</remarks>
public sealed class VoiceCallContext
{
    /// <summary>The provider's id of this call.</summary>
    public required string CallId { get; init; }

    /// <summary>The tool's name, as the model called it.</summary>
    public required string ToolName { get; init; }

    /// <summary>A random id of the session, for correlation.</summary>
    public required string SessionId { get; init; }

    /// <summary>Who calls, as set at connect: a hint, never a proof. Null when not set.</summary>
    public string? CallerId { get; init; }

    /// <summary>The language of the conversation.</summary>
    public required CultureInfo Culture { get; init; }

    /// <summary>The caller's time zone.</summary>
    public required TimeZoneInfo TimeZone { get; init; }

    /// <summary>When the attempt began, in the caller's time zone.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Today in the caller's time zone.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>
    /// The same for every attempt at one intent: pass it to back ends that can recognise repeats.
    /// </summary>
    public required string IdempotencyKey { get; init; }

    /// <summary>1 for the first attempt, 2 for the first retry.</summary>
    public int Attempt { get; init; } = 1;

    /// <summary>
    /// What the caller confirmed, for tools that ask; null otherwise. Act on its <see cref="ConfirmationPreview.Target"/> rather than resolving the arguments again.
    /// </summary>
    public ConfirmationPreview? Confirmed { get; init; }

    /// <summary>State that lasts as long as the session, such as the list last read out.</summary>
    public required IDictionary<object, object?> Items { get; init; }

    internal Action? HangUp { get; init; }

    /// <summary>For the tool that hands the caller over.</summary>
    internal TransferLine? Transfer { get; init; }

    internal SessionValues SessionValues { get; init; } = SessionValues.None;

    /// <summary>
    /// Hangs up as soon as this call has been answered and the agent's words, its goodbye, have been heard. Calling it again changes nothing;
    /// a caller who speaks up meanwhile takes it back. Does nothing in a preview. See <see cref="VoiceSession.HangUpAfterSpeechAsync"/>.
    /// </summary>
    public void HangUpAfterSpeech() => HangUp?.Invoke();
}
