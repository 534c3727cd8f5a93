namespace RealtimeVoiceTools;

/// <summary>What came of a transfer.</summary>
/// <remarks>Immutable.</remarks>
public sealed record TransferResult
{
    private TransferResult()
    {
    }

    /// <summary>
    /// Somebody takes the call. Open questions are void from now on, and so is the caller's verification; the session ends when what is being said has
    /// been heard.
    /// </summary>
    public static TransferResult Connected { get; } = new() { IsConnected = true };

    /// <summary>Whether somebody takes the call.</summary>
    public bool IsConnected { get; private init; }

    /// <summary>What the caller hears, at most 30 words. Null: words of the session's language.</summary>
    public string? Message { get; init; }

    /// <summary>Another way for the caller, when nobody takes the call ("You can write to us in the app."). Null: a call back is offered.</summary>
    public string? Alternative { get; init; }

    /// <summary>The agent stays on the line after a transfer, as in a conference. Default false: the session ends.</summary>
    public bool StaysOnTheLine { get; init; }

    /// <summary>Nobody takes the call: the session goes on, and the caller is told so.</summary>
    /// <param name="message">What the caller hears ("All our colleagues are busy."). Null: words of the session's language.</param>
    /// <param name="alternative">Another way for the caller. Null: a call back is offered.</param>
    public static TransferResult Unavailable(string? message = null, string? alternative = null) => new() { Message = message, Alternative = alternative };

    /// <summary>Says nothing of the words.</summary>
    public override string ToString() => IsConnected ? "connected" : "unavailable";
}
