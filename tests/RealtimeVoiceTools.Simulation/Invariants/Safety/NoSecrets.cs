namespace RealtimeVoiceTools.Simulation;

/// <summary>Law 8: the PIN that was asked for, and what is sensitive in a call, appear in nothing that leaves the engine.</summary>
internal sealed class NoSecrets(Watch watch) : Invariant(watch)
{
    private static readonly string SpacedPin = string.Join(' ', PlanDrawing.Pin.AsEnumerable());

    public override void Observe(TimeSpan at, object what)
    {
        foreach (string text in Sinks.Of(what))
        {
            bool tells = text.Contains(SimulatedTools.Card, StringComparison.Ordinal)
                || (Watch.Line.HasPins && (text.Contains(PlanDrawing.Pin, StringComparison.Ordinal) || text.Contains(SpacedPin, StringComparison.Ordinal)));
            if (!Holds(!tells))
                Break(at, $"a secret is told by {what}");
        }
    }
}
