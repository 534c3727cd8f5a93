namespace RealtimeVoiceTools;

/// <summary>An action that waits for the caller's yes. What runs in the end is what was frozen here.</summary>
internal sealed class PendingConfirmation(int number, string id, VoiceTool tool, object?[] values, string canonical, ConfirmationPreview? preview, string question, TimeSpan createdAt)
{
    public int Number { get; } = number;

    /// <summary>For the application; the model never sees it.</summary>
    public string Id { get; } = id;

    public VoiceTool Tool { get; } = tool;

    public object?[] Values { get; } = values;

    public string Canonical { get; } = canonical;

    public ConfirmationPreview? Preview { get; } = preview;

    public string Question { get; } = question;

    public TimeSpan CreatedAt { get; } = createdAt;

    /// <summary>The end of the question as played; in the future while it plays. Null while it has not been said to its end.</summary>
    public TimeSpan? HeardAt { get; set; }

    /// <summary>It waits to be said, or is being said.</summary>
    public bool IsBeingAsked { get; set; }

    /// <summary>When it was last put into the queue of things to say.</summary>
    public TimeSpan AskedAt { get; set; }

    public int TimesAsked { get; set; }

    public bool Matches(CallEntry call) =>
        Tool == call.Tool && (Canonical == call.Canonical || (Preview is not null && Preview.Key == call.Preview?.Key));
}
