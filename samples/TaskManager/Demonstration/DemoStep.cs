namespace TaskManager;

/// <summary>Something that happens on the caller's side.</summary>
internal abstract record DemoStep
{
    private DemoStep()
    {
    }

    public sealed record Say(string Words) : DemoStep;

    public sealed record SayPin : DemoStep;

    public sealed record KeyInPin : DemoStep;

    /// <summary>A PIN of the right length, and wrong.</summary>
    public sealed record KeyInWrongPin : DemoStep;

    /// <summary>Somebody else may be on the line from now on.</summary>
    public sealed record HandOver : DemoStep;
}
