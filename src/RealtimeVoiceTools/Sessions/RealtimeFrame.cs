namespace RealtimeVoiceTools;

/// <summary>One message as it travelled. It holds everything: words, audio, arguments, results and whatever was sensitive in them.</summary>
/// <param name="IsSent">True when we sent it, false when the provider did.</param>
/// <param name="Data">The message, UTF-8 JSON; it belongs to the reader.</param>
public sealed record RealtimeFrame(bool IsSent, ReadOnlyMemory<byte> Data)
{
    /// <summary>The direction and size only.</summary>
    public override string ToString() => $"{(IsSent ? "sent" : "received")} {Data.Length} bytes";
}
