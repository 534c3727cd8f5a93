namespace RealtimeVoiceTools;

/// <summary>
/// How a tool behaves, for lambdas and imported tools; the mirror of <see cref="VoiceToolAttribute"/>, where each member is explained.
/// </summary>
/// <remarks>Immutable and safe to share.</remarks>
public sealed record VoiceToolTraits
{
    /// <summary>See <see cref="VoiceToolAttribute.Noun"/>.</summary>
    public string? Noun { get; init; }

    /// <summary>See <see cref="VoiceToolAttribute.ReadOnly"/>.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>See <see cref="VoiceToolAttribute.Destructive"/>.</summary>
    public bool Destructive { get; init; }

    /// <summary>See <see cref="VoiceToolAttribute.Idempotent"/>.</summary>
    public bool Idempotent { get; init; }

    /// <summary>See <see cref="VoiceToolAttribute.Bulk"/>.</summary>
    public bool Bulk { get; init; }

    /// <summary>The name of the tool that takes it back, or null.</summary>
    public string? Undo { get; init; }

    /// <summary>How long one call may take, retries included. Null: the session's option.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How long a call usually takes. Null: unknown.</summary>
    public TimeSpan? Expected { get; init; }

    /// <summary>How long a call may take at worst before the caller is asked whether to wait. Null: what is learned.</summary>
    public TimeSpan? Worst { get; init; }

    /// <summary>See <see cref="VoiceToolAttribute.Filler"/>.</summary>
    public string? Filler { get; init; }

    /// <summary>See <see cref="VoiceToolAttribute.Done"/>.</summary>
    public string? Done { get; init; }

    /// <summary>See <see cref="VoiceToolAttribute.Preamble"/>.</summary>
    public PreamblePolicy Preamble { get; init; }

    /// <summary>See <see cref="VoiceToolAttribute.Speak"/>.</summary>
    public SpeakPolicy Speak { get; init; }

    /// <summary>See <see cref="VoiceToolAttribute.OnInterruption"/>.</summary>
    public InterruptionPolicy OnInterruption { get; init; }

    /// <summary>See <see cref="VoiceToolAttribute.OnHangup"/>.</summary>
    public HangupPolicy OnHangup { get; init; }

    /// <summary>See <see cref="VoiceToolAttribute.VerificationLevel"/>.</summary>
    public int VerificationLevel { get; init; }

    /// <summary>See <see cref="VoiceToolAttribute.UncertainTurns"/>.</summary>
    public UncertainTurnPolicy UncertainTurns { get; init; }

    /// <summary>See <see cref="VoiceToolAttribute.MaxPerMinute"/>.</summary>
    public int MaxPerMinute { get; init; }

    /// <summary>Running it again does no harm: it may be retried after a failure that proves nothing.</summary>
    internal bool IsRepeatable => ReadOnly || Idempotent;

    /// <summary>What has begun goes on after the end of the session.</summary>
    internal bool FinishesAfterHangup => OnHangup == HangupPolicy.Auto ? !ReadOnly : OnHangup == HangupPolicy.Finish;
}
