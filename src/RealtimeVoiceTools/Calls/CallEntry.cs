namespace RealtimeVoiceTools;

/// <summary>Where a call is. It ends in <see cref="Settled"/>, or is dropped when its item never completed.</summary>
internal enum CallPhase
{
    /// <summary>Has side effects and waits for its response to end.</summary>
    Held,

    /// <summary>Waits for a place among the running calls.</summary>
    Queued,

    /// <summary>Its preview runs.</summary>
    Previewing,

    /// <summary>Waits for the transcript of the caller's answer.</summary>
    AwaitingEvidence,

    Running,

    /// <summary>Waits before another attempt.</summary>
    Retrying,

    Settled,
}

/// <summary>The one record of a call: everything the engine knows of it.</summary>
internal sealed class CallEntry(int number, string callId, string name, string? responseId, TimeSpan arrivedAt)
{
    public int Number { get; } = number;

    public string CallId { get; } = callId;

    public string Name { get; } = name;

    public string? ResponseId { get; } = responseId;

    public TimeSpan ArrivedAt { get; } = arrivedAt;

    public CallPhase Phase { get; set; } = CallPhase.Held;

    /// <summary>Null when the model named a tool that does not exist.</summary>
    public VoiceTool? Tool { get; set; }

    public object?[] Values { get; set; } = [];

    /// <summary>The bound arguments as canonical JSON.</summary>
    public string Canonical { get; set; } = string.Empty;

    /// <summary>What the model said in <c>confirmed</c>: a signal, never evidence.</summary>
    public bool SaysConfirmed { get; set; }

    /// <summary>Its item reached <c>completed</c>: it gets exactly one output.</summary>
    public bool ItemCompleted { get; set; }

    public Intent? Intent { get; set; }

    public int Attempt { get; set; }

    public TimeSpan Deadline { get; set; }

    public TimeSpan RunningSince { get; set; }

    public ConfirmationPreview? Preview { get; set; }

    public ConfirmationPreview? Confirmed { get; set; }

    /// <summary>The failure of the attempt that is being tried again.</summary>
    public ToolFailure? LastFailure { get; set; }

    /// <summary>An outcome that waits for its item to complete (a read-only call that began early).</summary>
    public CallOutcome? Early { get; set; }

    /// <summary>A late result may still be told.</summary>
    public bool TimedOut { get; set; }

    public bool IsRunning => Phase is CallPhase.Running or CallPhase.Retrying or CallPhase.Previewing;
}

/// <summary>How a call ended: the JSON for the model, and how it is told.</summary>
/// <param name="Output">The JSON the model reads.</param>
/// <param name="ErrorType">Null for success and for questions.</param>
/// <param name="Speak">It asks for an answer of the agent.</param>
internal sealed record CallOutcome(string Output, ToolErrorType? ErrorType, bool Speak);
