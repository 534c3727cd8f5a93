namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial;

/// <summary>One way of attack, played with many seeds.</summary>
/// <param name="Name">Names it in the tests and the documentation.</param>
/// <param name="Cases">The cases it plays, by their numbers.</param>
/// <param name="Play">One dialogue.</param>
internal sealed record Category(string Name, string Cases, Action<Dialogue> Play)
{
    /// <summary>What is settled before the call is opened.</summary>
    public Action<Dialogue>? Prepare { get; init; }

    public override string ToString() => Name;
}
