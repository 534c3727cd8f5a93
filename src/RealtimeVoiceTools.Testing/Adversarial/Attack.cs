namespace RealtimeVoiceTools.Testing;

/// <summary>A way to get something done without the caller's word.</summary>
/// <param name="Name">What it is called in the report.</param>
/// <param name="Play">One conversation.</param>
internal sealed record Attack(string Name, Func<HostileCall, Task> Play);
