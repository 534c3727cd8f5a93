namespace RealtimeVoiceTools;

/// <summary>What a preview gave. Neither set: the tool has no preview, or says that this call needs no question.</summary>
internal sealed record PreviewResult
{
    public static readonly PreviewResult None = new();

    private PreviewResult()
    {
    }

    public ConfirmationPreview? Preview { get; private init; }

    public ToolFailure? Failure { get; private init; }

    /// <summary>The exception behind a failure, for logs that opted in. Its text is never sent or spoken.</summary>
    public Exception? Exception { get; private init; }

    public static PreviewResult Of(ConfirmationPreview? preview) => preview is null ? None : new() { Preview = preview };

    public static PreviewResult Failed(ToolFailure failure, Exception? exception = null) => new() { Failure = failure, Exception = exception };
}
