namespace RealtimeVoiceTools.Simulation;

/// <summary>What is for verified callers runs for nobody else: the right PIN was compared on this line, by the caller who is on it, less than ten minutes ago.</summary>
internal sealed class VerifiedOnly(Watch watch) : Invariant(watch)
{
    public override void Observe(TimeSpan at, object what)
    {
        (string Tool, int Level)? run = what switch
        {
            Effect.StartAttempt { Attempt: 1 } attempt => (attempt.Tool.Name, attempt.Tool.Traits.VerificationLevel),
            Effect.StartPreview preview => (preview.Tool.Name, preview.Tool.Traits.VerificationLevel),
            _ => null,
        };
        if (run is { Level: > 0 } guarded && !Holds(Watch.Pins.IsProved))
            Break(at, $"{guarded.Tool} ran for a caller who was not verified");
    }
}
