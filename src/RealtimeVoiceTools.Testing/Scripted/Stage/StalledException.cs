namespace RealtimeVoiceTools.Testing;

/// <summary>Code of the application neither ended nor waited for the clock.</summary>
internal sealed class StalledException(IReadOnlyList<string> who) : Exception("Something neither ended nor waited for the clock.")
{
    public IReadOnlyList<string> Who { get; } = who;
}
