namespace RealtimeVoiceTools;

/// <summary>What one attempt was given to run, or why it may not.</summary>
internal sealed class RunLeave(AttemptRequest request)
{
    public AttemptRequest Request { get; } = request;

    /// <summary>Null when it may run.</summary>
    public ToolFailure? Refusal { get; set; }

    /// <summary>What the application's limits granted.</summary>
    public List<CallReservation> Reservations { get; } = [];

    /// <summary>It counts among the session's runs.</summary>
    public bool IsCounted { get; set; }
}
