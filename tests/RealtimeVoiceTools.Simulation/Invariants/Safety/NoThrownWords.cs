namespace RealtimeVoiceTools.Simulation;

/// <summary>Law 7: nothing that a tool throws is sent, said or noted.</summary>
internal sealed class NoThrownWords(Watch watch) : Invariant(watch)
{
    public override void Observe(TimeSpan at, object what)
    {
        foreach (string text in Sinks.Of(what))
        {
            if (!Holds(!text.Contains(SimulatedTools.Thrown, StringComparison.Ordinal)))
                Break(at, $"what a tool threw is told by {what}");
        }
    }
}
