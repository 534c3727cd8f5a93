namespace RealtimeVoiceTools.Simulation;

/// <summary>What the application does in a session.</summary>
internal enum ApplicationDeed
{
    Says,
    AddsContext,
    Interrupts,
    ReportsPlayback,
    SaysGoodbye,
}
