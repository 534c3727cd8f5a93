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

    /// <summary>The same confirmed action runs for another call; its answer is this call's too.</summary>
    Joined,

    /// <summary>Waits before another attempt.</summary>
    Retrying,

    /// <summary>Its outcome is known and waits for its item to complete.</summary>
    Finished,

    Settled,
}

/// <summary>The one record of a call: everything the engine knows of it.</summary>
internal sealed class CallEntry(int number, string callId, string name, string? responseId, TimeSpan arrivedAt)
{
    public int Number { get; } = number;

    public string CallId { get; } = callId;

    public string Name { get; } = name;

    /// <summary>Null while no carrier has named it.</summary>
    public string? ResponseId { get; set; } = responseId;

    /// <summary>No carrier has named its response yet; it was taken to be the one that was open.</summary>
    public bool IsResponseGuessed { get; set; }

    public TimeSpan ArrivedAt { get; } = arrivedAt;

    public CallPhase Phase { get; set; } = CallPhase.Held;

    /// <summary>Null when the model named a tool that does not exist.</summary>
    public VoiceTool? Tool { get; set; }

    public object?[] Values { get; set; } = [];

    /// <summary>The PIN of a call that hands one on, until it is compared. In no other member.</summary>
    public string? Pin { get; set; }

    /// <summary>How many turns of the caller there had been when it handed a PIN on.</summary>
    public int Turns { get; set; }

    /// <summary>What tells these arguments from others: canonical JSON, with a digest in place of what is sensitive.</summary>
    public string Canonical { get; set; } = string.Empty;

    /// <summary>What the model said in <c>confirmed</c>: a signal, never evidence.</summary>
    public bool SaysConfirmed { get; set; }

    /// <summary>Its item reached <c>completed</c>: it gets exactly one output.</summary>
    public bool ItemCompleted { get; set; }

    public Intent? Intent { get; set; }

    /// <summary>The words that led to it are doubtful: it is asked about, whatever its tool.</summary>
    public bool IsDoubtful { get; set; }

    public int Attempt { get; set; }

    public TimeSpan Deadline { get; set; }

    public TimeSpan RunningSince { get; set; }

    public ConfirmationPreview? Preview { get; set; }

    public ConfirmationPreview? Confirmed { get; set; }

    /// <summary>The failure of the attempt that is being tried again.</summary>
    public ToolFailure? LastFailure { get; set; }

    /// <summary>The call whose answer this one shares.</summary>
    public CallEntry? JoinedTo { get; set; }

    /// <summary>For a tool that hands the caller over: what a person should know.</summary>
    public TransferSummary? Summary { get; set; }

    /// <summary>How it was answered.</summary>
    public CallOutcome? Outcome { get; set; }

    /// <summary>An outcome that waits for its item to complete (a read-only call that began early).</summary>
    public CallOutcome? Early { get; set; }

    /// <summary>Since when it has waited for the caller's answer to be known, or null.</summary>
    public TimeSpan? AwaitingSince { get; set; }

    /// <summary>The connection that it was made on is gone, and what it knew: its outcome is told as data.</summary>
    public bool IsStranded { get; set; }

    /// <summary>The tool itself has begun, not only its preview.</summary>
    public bool HasStarted { get; set; }

    /// <summary>The caller has gone on to something else: its result alone causes no answer.</summary>
    public bool IsQuiet { get; set; }

    /// <summary>Its result is told even while the caller speaks.</summary>
    public bool IsUrgent { get; set; }

    public bool IsPreviewing => Phase == CallPhase.Previewing;

    /// <summary>Whether it may run is still open.</summary>
    public bool IsUndecided => Phase is CallPhase.Held or CallPhase.Queued or CallPhase.Previewing or CallPhase.AwaitingEvidence;

    /// <summary>The other call does what this one asks for: with the caller's yes, or because there is only one way to do it.</summary>
    public bool IsTwinOf(CallEntry other) =>
        other != this && other.Tool == Tool && other.IsRunning
        && (Tool is { IsTransfer: true } || (other.Confirmed is { } confirmed && (other.Canonical == Canonical || confirmed.Key == Preview?.Key)));

    /// <summary>The other call was made before the connection was interrupted, and does what this one asks for.</summary>
    public bool IsMadeAgain(CallEntry other) => other is { IsStranded: true, IsRunning: true } && other.Tool == Tool && other.Canonical == Canonical;

    public bool IsRunning => Phase is CallPhase.Running or CallPhase.Retrying or CallPhase.Previewing;
}

/// <summary>How a call ended: the JSON for the model, and how it is told.</summary>
/// <param name="Output">The JSON the model reads.</param>
/// <param name="ErrorType">Null for success and for questions.</param>
/// <param name="Speak">It asks for an answer of the agent.</param>
internal sealed record CallOutcome(string Output, ToolErrorType? ErrorType, bool Speak)
{
    /// <summary>It asks for an answer only while nothing else is going on.</summary>
    public bool OnlyWhenIdle { get; init; }
}
