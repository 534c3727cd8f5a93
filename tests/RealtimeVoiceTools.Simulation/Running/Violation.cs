namespace RealtimeVoiceTools.Simulation;

/// <summary>A law that was broken: which, when on its line, at which step of the session, and how.</summary>
internal sealed record Violation(string Invariant, TimeSpan At, int Step, string Message)
{
    public override string ToString() => $"{Invariant} at {At:mm\\:ss\\.fffffff}, step {Step}: {Message}";
}
