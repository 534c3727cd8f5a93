namespace RealtimeVoiceTools;

/// <summary>What a person should know who takes over a call.</summary>
/// <remarks>
/// Immutable and safe to share. Made from what the library saw, in the moment of the transfer; only <see cref="Reason"/> is the model's word.
/// It is given to the application alone: neither the provider nor a log ever sees it.
/// </remarks>
public sealed record TransferSummary
{
    internal static TransferSummary Empty { get; } = new();

    /// <summary>Why the caller wants a person, in the model's words: at most 300 characters, without digits that may be a PIN. Null when it gave no reason.</summary>
    public string? Reason { get; init; }

    /// <summary>To which level the caller is verified at this moment; 0 for not at all. A transfer ends it.</summary>
    public int VerificationLevel { get; init; }

    /// <summary>What was done, what failed and what is open: the latest 32 things that were settled, oldest first, then what is open.</summary>
    public IReadOnlyList<TransferItem> Items { get; init; } = [];

    /// <summary>The same in the session's language, to be read out to the person before the caller is put through. At most 60 words.</summary>
    public string Spoken { get; init; } = string.Empty;

    /// <summary>Says nothing of the words.</summary>
    public override string ToString() => nameof(TransferSummary);
}
