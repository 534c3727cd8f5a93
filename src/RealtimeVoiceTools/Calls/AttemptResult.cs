namespace RealtimeVoiceTools;

/// <summary>What one attempt gave: an output ready to be sent, or a failure. Exactly one is set.</summary>
internal sealed record AttemptResult
{
    private AttemptResult()
    {
    }

    /// <summary>The output for the model, one JSON object.</summary>
    public string? Output { get; private init; }

    public ToolFailure? Failure { get; private init; }

    /// <summary>The exception behind a failure, for logs that opted in. Its text is never sent or spoken.</summary>
    public Exception? Exception { get; private init; }

    public static AttemptResult Succeeded(string output) => new() { Output = output };

    public static AttemptResult Failed(ToolFailure failure, Exception? exception = null) => new() { Failure = failure, Exception = exception };
}
