namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial;

/// <summary>Knows from the script alone who is on the line, and what they have proved. It knows nothing of the engine.</summary>
/// <param name="expiry">How long a proof counts.</param>
internal sealed class Identity(TimeSpan expiry)
{
    // A proof counts from the moment in which it has been compared.
    private static readonly TimeSpan _comparing = TimeSpan.FromSeconds(0.2);

    private int _level;
    private TimeSpan _until;

    /// <summary>The owner of the account has given the whole right PIN.</summary>
    public void Proves(int level, TimeSpan now) => (_level, _until) = (level, now + expiry + _comparing);

    /// <summary>The call is over, or somebody else may be on the line.</summary>
    public void Ends() => _level = 0;

    public bool IsProved(int level, TimeSpan now) => _level >= level && now < _until;
}
