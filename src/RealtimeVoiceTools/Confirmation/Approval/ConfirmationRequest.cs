namespace RealtimeVoiceTools;

/// <summary>A question, for somebody who is asked elsewhere.</summary>
/// <remarks>Immutable. Holds what the caller asked for: treat it as personal data.</remarks>
public sealed record ConfirmationRequest
{
    /// <summary>The same as in <see cref="VoiceSessionEvent.ConfirmationAsked"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The tool that would run.</summary>
    public required VoiceTool Tool { get; init; }

    /// <summary>The question as the caller hears it.</summary>
    public required string Question { get; init; }

    /// <summary>What would be done, or null when the tool has no preview.</summary>
    public ConfirmationPreview? Preview { get; init; }

    /// <summary>The provider's id of the call that proposed it.</summary>
    public required string CallId { get; init; }

    /// <summary>Names the question only: what it says stays out of logs.</summary>
    public override string ToString() => $"{Tool.Name} {Id}";
}
