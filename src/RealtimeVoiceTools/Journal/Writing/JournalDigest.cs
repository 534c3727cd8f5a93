namespace RealtimeVoiceTools;

/// <summary>
/// Tells whether two calls had the same arguments, across processes. Not of sensitive ones: the key lies beside the digest, and a PIN is guessed from both.
/// </summary>
/// <remarks>Safe from any thread.</remarks>
internal sealed class JournalDigest
{
    private const int LeastKeyBytes = 16;

    private readonly ArgumentDigest? _digest;

    /// <exception cref="InvalidOperationException">The journal's key is too short.</exception>
    public JournalDigest(ReadOnlyMemory<byte>? key)
    {
        if (key is { Length: < LeastKeyBytes })
            throw new InvalidOperationException($"The {nameof(ICallJournal.DigestKey)} of the call journal is shorter than 16 bytes. Give a random key, or null for none.");
        _digest = key is { } known ? new ArgumentDigest(known) : null;
    }

    /// <summary>Null where there is none.</summary>
    public string? Of(VoiceTool tool, object?[] values) => tool.TakesSensitiveValues ? null : _digest?.Of(tool, values);
}
