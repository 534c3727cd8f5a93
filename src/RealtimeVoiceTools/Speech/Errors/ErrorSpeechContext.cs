namespace RealtimeVoiceTools;

/// <summary>What is known about a failure when words are chosen for it.</summary>
/// <remarks>Immutable.</remarks>
public sealed record ErrorSpeechContext
{
    /// <summary>How it failed.</summary>
    public required ToolFailure Failure { get; init; }

    /// <summary>The tool, or null when the model named one that does not exist.</summary>
    public VoiceTool? Tool { get; init; }

    /// <summary>The session's language.</summary>
    public required VoicePhrases Phrases { get; init; }

    /// <summary>The caller's date and time, in the caller's zone.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Which failure of the same intent this is: 1 for the first (the default). From 3 on nothing is to be retried.</summary>
    public int Repetition { get; init; } = 1;

    /// <summary>The library has retried by itself and given up.</summary>
    public bool RetriesExhausted { get; init; }

    /// <summary>The way out to offer from the third failure on.</summary>
    public Escalation Escalation { get; init; }

    /// <summary>Messages and suggestions given lately in this session, oldest first. They are not given again while there are others.</summary>
    public IReadOnlyList<string> Said { get; init; } = [];

    /// <summary>Names the tool and the kind of failure only: the rest may hold anything the caller said.</summary>
    public override string ToString() => $"{Tool?.Name} {Failure}";
}
