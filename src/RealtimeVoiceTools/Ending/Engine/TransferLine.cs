namespace RealtimeVoiceTools;

/// <summary>What the session lends to an attempt at handing over its caller.</summary>
/// <param name="Summary">What was done so far.</param>
/// <param name="Phrases">The session's words.</param>
/// <param name="Connected">Somebody has taken the call; true when the session is to end.</param>
internal sealed record TransferLine(TransferSummary Summary, TransferPhrases Phrases, Action<bool> Connected)
{
    /// <summary>Outside a session, as in tests of one tool.</summary>
    public static TransferLine None { get; } = new(TransferSummary.Empty, new TransferPhrases(), _ => { });
}
