namespace RealtimeVoiceTools;

/// <summary>A response that the server has begun and not yet ended.</summary>
internal sealed class OpenResponse(string? id, Utterance? utterance, TimeSpan now)
{
    public string? Id { get; } = id;

    /// <summary>What we asked for; null when the server began it by itself.</summary>
    public Utterance? Utterance { get; set; } = utterance;

    /// <summary>The server names no request: that it is ours is likely, not known.</summary>
    public bool IsGuessed { get; init; }

    public TimeSpan LastActivity { get; set; } = now;

    public bool WasHeard { get; set; }

    /// <summary>It has made a call, or begun to.</summary>
    public bool HasCalls { get; set; }

    /// <summary>The last that came of it was a whole call.</summary>
    public bool EndsWithCall { get; set; }

    /// <summary>All its words are known: nothing is missing when its end is not told.</summary>
    public bool WasSaid { get; set; }

    public bool CancelSent { get; set; }

    /// <summary>Another response of the conversation began: the end of this one is late or lost.</summary>
    public bool IsSuperseded { get; set; }

    public bool IsFiller => Utterance is { IsFiller: true };
}
