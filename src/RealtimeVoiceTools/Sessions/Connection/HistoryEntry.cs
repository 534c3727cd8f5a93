namespace RealtimeVoiceTools;

/// <summary>One thing that was said, or told to the model as data.</summary>
/// <param name="Role">Whose it is.</param>
/// <param name="Key">The provider's item, or null.</param>
/// <param name="Text">The words, as they may be told.</param>
/// <param name="At">When it began: the order of a conversation.</param>
internal sealed record HistoryEntry(HistoryRole Role, string? Key, string Text, TimeSpan At)
{
    // What was said stays out of logs.
    public override string ToString() => Role.ToString();
}

internal enum HistoryRole
{
    Caller,
    Agent,

    /// <summary>Nobody said it: results, and what the application adds.</summary>
    Data,
}
