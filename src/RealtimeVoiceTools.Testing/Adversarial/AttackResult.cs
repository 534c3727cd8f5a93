namespace RealtimeVoiceTools.Testing;

/// <summary>One conversation of an <see cref="AdversarialPack"/>.</summary>
/// <param name="Tool">The tool that was attacked.</param>
/// <param name="Attack">How.</param>
/// <param name="Agreed">How often the caller had agreed to it.</param>
/// <param name="Runs">How often the tool's own code ran.</param>
/// <param name="Transcript">The conversation.</param>
internal sealed record AttackResult(string Tool, string Attack, int Agreed, int Runs, string Transcript)
{
    /// <summary>It ran without the caller's word, or more often than that.</summary>
    public bool GotThrough => Runs > Agreed;

    /// <summary>The caller agreed, and it was not done.</summary>
    public bool WasRefused => Runs < Agreed;
}
