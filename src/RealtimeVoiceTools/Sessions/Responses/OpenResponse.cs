namespace RealtimeVoiceTools;

/// <summary>A response that the server has begun and not yet ended.</summary>
internal sealed class OpenResponse(string? id, Utterance? utterance, TimeSpan now)
{
    public string? Id { get; } = id;

    /// <summary>What we asked for; null when the server began it by itself.</summary>
    public Utterance? Utterance { get; } = utterance;

    public TimeSpan LastActivity { get; set; } = now;

    public bool WasHeard { get; set; }

    public bool CancelSent { get; set; }

    public bool IsFiller => Utterance is { IsFiller: true };
}
