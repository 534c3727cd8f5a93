namespace RealtimeVoiceTools;

/// <summary>An action that waits for the caller's yes. What runs in the end is what was frozen here.</summary>
internal sealed class PendingConfirmation(
    int number, string id, VoiceTool tool, object?[] values, string canonical, ConfirmationPreview? preview, string question, string action, TimeSpan expiry, TimeSpan createdAt)
{
    private static readonly TimeSpan NeverHeardExpiry = TimeSpan.FromMinutes(2);

    public int Number { get; } = number;

    /// <summary>For the application; the model never sees it.</summary>
    public string Id { get; } = id;

    public VoiceTool Tool { get; } = tool;

    public object?[] Values { get; } = values;

    public string Canonical { get; } = canonical;

    public ConfirmationPreview? Preview { get; } = preview;

    public string Question { get; } = question;

    /// <summary>What is to be done, without what follows from it and the question itself: an answer may repeat it.</summary>
    public string Action { get; } = action;

    /// <summary>How many things it is about.</summary>
    public int Count => Preview?.Count ?? 1;

    /// <summary>Many things at once, which cannot be taken back: a word is not enough.</summary>
    public bool NeedsNumber => Tool.Traits is { Bulk: true, Undo: null } && Count != 1;

    /// <summary>A yes whose words nobody knows is never enough for it.</summary>
    public bool IsGrave => Tool.Traits.Bulk || Tool.Traits.VerificationLevel > 0;

    /// <summary>The caller has been asked to say how many.</summary>
    public bool AsksForNumber { get; set; }

    /// <summary>The end of the question as played; in the future while it plays. Null while it has not been said to its end.</summary>
    public TimeSpan? HeardAt { get; set; }

    /// <summary>It has been said to its end and is still played by the provider, which will tell when that is over.</summary>
    public bool IsPlaying { get; set; }

    /// <summary>It is to be put, after the questions that are open now.</summary>
    public bool WaitsItsTurn { get; set; }

    /// <summary>When it was last put into the queue of things to say; null before the first time.</summary>
    public TimeSpan? AskedAt { get; set; }

    public int TimesAsked { get; set; }

    /// <summary>The words in which it was to be put last.</summary>
    public string? Words { get; set; }

    /// <summary>The words in which it was put, when they are known.</summary>
    public string? Said { get; set; }

    /// <summary>The response that said so.</summary>
    public string? SaidIn { get; set; }

    /// <summary>The key for yes was pressed, and may be the first of several.</summary>
    public bool IsKeyed { get; set; }

    /// <summary>By what a yes was given that needs no words; null while there is none.</summary>
    public EvidenceKind? AnsweredBy { get; set; }

    /// <summary>When it was.</summary>
    public TimeSpan AnsweredAt { get; set; }

    public TimeSpan ExpiresAt => HeardAt is { } heardAt ? heardAt + expiry : (AskedAt ?? createdAt) + NeverHeardExpiry;

    public bool IsExpired(TimeSpan at) => at >= ExpiresAt;

    public bool Matches(CallEntry call) =>
        Tool == call.Tool && (Canonical == call.Canonical || (Preview is not null && Preview.Key == call.Preview?.Key));
}
