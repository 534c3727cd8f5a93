namespace RealtimeVoiceTools;

/// <summary>
/// Makes a method callable by a voice model. The class must be <c>partial</c>; a source generator adds
/// <see cref="IVoiceTools{TSelf}"/> to it, without reflection.
/// </summary>
/// <param name="description">
/// What the tool does and when to use it, for the model: "Create a new task. Use when the user asks to add, create or make a task."
/// </param>
/// <remarks>
/// <para>Name: the method's in snake_case without <c>Async</c>; parameters in snake_case too.</para>
/// <para>Parameters: <see cref="System.ComponentModel.DescriptionAttribute"/> and DataAnnotations (<c>Range</c>, <c>StringLength</c>,
/// <c>MinLength</c>, <c>MaxLength</c>, <c>RegularExpression</c>, <c>AllowedValues</c>) become the schema and are enforced. Null means the declared default.
/// <see cref="VoiceCallContext"/>, <see cref="CancellationToken"/>, <see cref="IProgress{T}"/> of string and parameters marked
/// <see cref="FromServicesAttribute"/> or <see cref="FromSessionAttribute"/> are supplied by the library and never appear in the schema.</para>
/// <para>Result: any supported type, <see cref="VoiceResult"/>, or nothing; also as <see cref="Task"/> or <see cref="ValueTask"/>.</para>
/// <para>Errors: throw <see cref="VoiceToolException"/> with a sentence that the caller may hear. Nothing else that is thrown is ever spoken.</para>
/// </remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class VoiceToolAttribute(string description) : Attribute
{
    /// <summary>What the tool does and when to use it.</summary>
    public string Description { get; } = description;

    /// <summary>The name the model sees, 1 to 64 of <c>a-z A-Z 0-9 _ -</c>. Default: the method's name in snake_case.</summary>
    public string? Name { get; set; }

    /// <summary>What the tool deals with, in one or two spoken words ("task"), for error sentences. Default none.</summary>
    public string? Noun { get; set; }

    /// <summary>Changes nothing: may start before the model has finished its response, and is retried. Default false.</summary>
    public bool ReadOnly { get; set; }

    /// <summary>Cannot be undone: runs only after the caller confirmed it. Default false.</summary>
    public bool Destructive { get; set; }

    /// <summary>Running it twice has the effect of running it once, so that a temporary failure may be retried. Default false.</summary>
    public bool Idempotent { get; set; }

    /// <summary>Acts on many things at once: always asks. Default false.</summary>
    public bool Bulk { get; set; }

    /// <summary>The method that takes it back. Its tool's name travels with the result as <c>undo</c>, and the agent offers it once.</summary>
    public string? Undo { get; set; }

    /// <summary>
    /// The method that tells what would happen, returning <see cref="ConfirmationPreview"/>. Default: <c>Preview</c> followed by the method's name, when there is one.
    /// </summary>
    public string? Preview { get; set; }

    /// <summary>How long one call may take, retries included, in seconds. Default 0: the session's option.</summary>
    public double TimeoutSeconds { get; set; }

    /// <summary>How long a call usually takes, in seconds, until enough calls have been seen; under 0.7 the model is asked to call it silently. Default 0: unknown.</summary>
    public double ExpectedSeconds { get; set; }

    /// <summary>
    /// How long a call may take at worst, in seconds: a caller who has waited for longer is told so, and asked whether to wait. Default 0: what is learned.
    /// </summary>
    public double WorstSeconds { get; set; }

    /// <summary>What is said while the caller waits. Default: a phrase of the session's language.</summary>
    public string? Filler { get; set; }

    /// <summary>
    /// What the result's <c>message</c> says when the tool returns no words of its own, with arguments and result fields in braces:
    /// "Done. I've added {title}."
    /// </summary>
    public string? Done { get; set; }

    /// <summary>Whether the model says a line of its own before the call. Default <see cref="PreamblePolicy.Auto"/>.</summary>
    public PreamblePolicy Preamble { get; set; }

    /// <summary>Whether the agent speaks about the result. Default <see cref="SpeakPolicy.Always"/>.</summary>
    public SpeakPolicy Speak { get; set; }

    /// <summary>What becomes of a call during which the caller speaks. Default <see cref="InterruptionPolicy.TellWhenFree"/>.</summary>
    public InterruptionPolicy OnInterruption { get; set; }

    /// <summary>What becomes of a call that still runs when the session ends. Default <see cref="HangupPolicy.Auto"/>: what only reads is cancelled, the rest finishes.</summary>
    public HangupPolicy OnHangup { get; set; }

    /// <summary>
    /// Runs only for a caller who has been verified to this level, lately; 1 is what a PIN gives. Default 0: for everybody. From 0 to 9.
    /// </summary>
    public int VerificationLevel { get; set; }

    /// <summary>The same as <see cref="VerificationLevel"/> 1, in words. Default false.</summary>
    public bool RequiresVerification
    {
        get => VerificationLevel > 0;
        set => VerificationLevel = value ? Math.Max(1, VerificationLevel) : 0;
    }

    /// <summary>
    /// How often it may run in a minute, in one session. A call counts when it runs, not when the caller is asked. Default 0: no limit of its own.
    /// </summary>
    public int MaxPerMinute { get; set; }

    /// <summary>
    /// What becomes of a call with side effects that follows doubtful words of the caller. Default: what <see cref="ConfirmationOptions.UncertainTurns"/> says.
    /// </summary>
    public UncertainTurnPolicy UncertainTurns { get; set; }
}
