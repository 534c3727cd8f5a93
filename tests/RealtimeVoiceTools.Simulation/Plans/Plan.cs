using System.Globalization;

namespace RealtimeVoiceTools.Simulation;

/// <summary>One caller's session, drawn before it is played: how the line is, and what happens in which order.</summary>
internal sealed record Plan(int Seed, LineSettings Line, IReadOnlyList<Stimulus> Stimuli)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"seed {Seed}\n  line: {Line}\n{string.Join('\n', Stimuli.Select((stimulus, index) => $"  {index + 1,2}. after {stimulus.Wait:0.000} s: {stimulus}"))}");
}
