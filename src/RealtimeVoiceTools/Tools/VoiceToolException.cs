namespace RealtimeVoiceTools;

/// <summary>
/// Thrown by a tool to tell the caller what went wrong. It is the only exception whose words travel: its message may be spoken.
/// </summary>
public sealed class VoiceToolException : Exception
{
    /// <summary>Creates an exception of type <see cref="ToolErrorType.Permanent"/> without words; the library supplies them.</summary>
    public VoiceToolException()
        : this(ToolErrorType.Permanent)
    {
    }

    /// <summary>Creates an exception of type <see cref="ToolErrorType.Permanent"/>.</summary>
    /// <param name="message">A sentence that the caller may hear, at most 30 words.</param>
    public VoiceToolException(string message)
        : this(ToolErrorType.Permanent, message)
    {
    }

    /// <summary>Creates an exception of type <see cref="ToolErrorType.Permanent"/> with a cause, which is never spoken.</summary>
    public VoiceToolException(string message, Exception innerException)
        : this(ToolErrorType.Permanent, message, innerException)
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="errorType">What kind of failure it is; it decides the offer and whether a retry makes sense.</param>
    /// <param name="message">A sentence that the caller may hear, or null for the library's own.</param>
    /// <param name="innerException">The cause; never spoken, sent or logged word for word.</param>
    public VoiceToolException(ToolErrorType errorType, string? message = null, Exception? innerException = null)
        : base(message ?? string.Empty, innerException)
    {
        ErrorType = errorType;
        SpokenMessage = message;
    }

    /// <summary>What kind of failure it is.</summary>
    public ToolErrorType ErrorType { get; }

    /// <summary>The sentence given, or null.</summary>
    public string? SpokenMessage { get; }

    /// <summary>Another way to reach what the caller wanted ("You can cancel it in the app."), or null.</summary>
    public string? Alternative { get; init; }

    /// <summary>What the caller named that was not found or not unique ("meeting"), or null.</summary>
    public string? Subject { get; init; }

    /// <summary>What the caller may have meant, best first, for <see cref="ToolErrorType.NotFound"/> and <see cref="ToolErrorType.Ambiguous"/>.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>The parameter at fault, for <see cref="ToolErrorType.Validation"/>, as the model knows it ("due_date"), or null.</summary>
    public string? Parameter { get; init; }

    /// <summary>How long to wait, for <see cref="ToolErrorType.RateLimited"/> and <see cref="ToolErrorType.Temporary"/>, or null.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Set when the failure proves that nothing was done (a refused connection, say): such a call may be retried whatever it does.</summary>
    public bool NothingHappened { get; init; }
}
