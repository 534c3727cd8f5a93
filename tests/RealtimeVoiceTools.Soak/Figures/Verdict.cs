namespace RealtimeVoiceTools.Soak;

/// <summary>One thing that must hold, and whether it does.</summary>
internal sealed record Verdict(bool Holds, string Text);
