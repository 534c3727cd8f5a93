namespace RealtimeVoiceTools;

/// <summary>One thing that the caller asked for, and how it stands.</summary>
/// <remarks>
/// Immutable. Holds no argument that is marked <see cref="SensitiveAttribute"/> and no PIN. Several failures of the same thing are one item, and none
/// when it was done in the end.
/// </remarks>
public sealed record TransferItem
{
    /// <summary>The name of the tool.</summary>
    public required string Tool { get; init; }

    /// <summary>How it stands.</summary>
    public required TransferItemState State { get; init; }

    /// <summary>What was to be done, in a few words: "delete 'Review proposal'".</summary>
    public required string Action { get; init; }

    /// <summary>When it came to stand so, in the caller's time zone.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>What the tool deals with (<see cref="VoiceToolAttribute.Noun"/>), or null.</summary>
    public string? Noun { get; init; }

    /// <summary>What the agent was given to tell the caller about it, at most 200 characters; null where there was nothing.</summary>
    public string? Message { get; init; }

    /// <summary>How it failed, or null.</summary>
    public ToolErrorType? ErrorType { get; init; }

    /// <summary>It only looked something up.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Names the tool and its state only.</summary>
    public override string ToString() => $"{Tool} {State}";
}
