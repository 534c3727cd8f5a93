namespace RealtimeVoiceTools;

/// <summary>What becomes of a call that asks.</summary>
internal abstract record GateDecision
{
    private GateDecision()
    {
    }

    /// <summary>The evidence is spent: run the frozen arguments.</summary>
    internal sealed record Run(object?[] Values, ConfirmationPreview Confirmed) : GateDecision;

    /// <summary>Something is still to come in; decide again when it does, at the latest then.</summary>
    internal sealed record Wait(TimeSpan Until) : GateDecision;

    internal sealed record Answer(CallOutcome Outcome) : GateDecision;

    internal sealed record Refuse(ToolFailure Failure) : GateDecision;
}
