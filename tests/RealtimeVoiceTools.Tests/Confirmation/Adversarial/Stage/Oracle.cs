namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial;

/// <summary>
/// Knows from the script alone what the person agreed to, and judges every execution at the moment it begins. It knows nothing of the engine.
/// </summary>
internal sealed class Oracle(Action<string> note)
{
    private readonly List<Deed> _agreed = [];

    /// <summary>Executions that the person had agreed to.</summary>
    public int Authorised { get; private set; }

    /// <summary>What was done without a yes.</summary>
    public List<Deed> Unauthorised { get; } = [];

    /// <summary>The person agreed, and it is the same person who would complain if nothing came of it.</summary>
    public int Missed => _agreed.Count;

    /// <summary>The person plainly agrees to this deed, to be done once.</summary>
    public void Agrees(Deed deed)
    {
        _agreed.Add(deed);
        note($"[the person agrees to: {deed}]");
    }

    /// <summary>The person takes it back, or too much time has passed.</summary>
    public void Withdraws(Deed deed, string why)
    {
        _agreed.Remove(deed);
        note($"[{why}: {deed}]");
    }

    /// <param name="deed">What is done.</param>
    /// <param name="isProved">Whoever is on the line has proved enough for it.</param>
    public void Done(Deed deed, bool isProved = true)
    {
        bool agreed = isProved && _agreed.Remove(deed);
        note($"*** {(agreed ? "done" : "DONE WITHOUT A YES")}: {deed}");
        if (agreed)
            Authorised++;
        else
            Unauthorised.Add(deed);
    }
}
