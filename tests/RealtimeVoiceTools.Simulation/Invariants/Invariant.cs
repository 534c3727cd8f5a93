namespace RealtimeVoiceTools.Simulation;

/// <summary>A law that must hold at every step of every line. Each has an oracle of its own, and knows nothing of how the engine decides.</summary>
internal abstract class Invariant(Watch watch)
{
    /// <summary>Names it in tables, for good.</summary>
    public string Name => InvariantNames.Of(GetType());

    /// <summary>How often it was put to the test on this line.</summary>
    public long Checks { get; private set; }

    protected Watch Watch => watch;

    /// <summary>The engine was told something, or did something.</summary>
    public abstract void Observe(TimeSpan at, object what);

    /// <summary>The line is over.</summary>
    public virtual void End()
    {
    }

    protected bool Holds(bool condition)
    {
        Checks++;
        return condition;
    }

    protected void Break(TimeSpan at, string message) => watch.Break(Name, at, message);

    protected void Break(string message) => watch.Break(Name, watch.Call?.Now ?? TimeSpan.Zero, message);
}
