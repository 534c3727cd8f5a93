namespace RealtimeVoiceTools;

/// <summary>How far a call has come, as a <see cref="ICallJournal"/> keeps it.</summary>
public enum CallJournalStep
{
    /// <summary>The model asked for it. Nothing has been done.</summary>
    Proposed,

    /// <summary>The tool was about to run, or ran: without a later step nobody knows whether it did anything.</summary>
    Started,

    /// <summary>What came of it is known: an output, or a failure that says so.</summary>
    Committed,

    /// <summary>The model has been told. The call is over.</summary>
    Delivered,
}
