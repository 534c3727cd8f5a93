using RealtimeVoiceTools.Testing;

namespace RealtimeVoiceTools.Simulation;

/// <summary>Draws the line: every dialect and provider that there is, and what an application may choose.</summary>
internal static class LineDrawing
{
    public static LineSettings Any(Chance chance, bool hasPins)
    {
        (EmulatedProvider provider, OpenAIDialectVersion version) = chance.Below(16) switch
        {
            0 => (EmulatedProvider.Beta, OpenAIDialectVersion.Beta),
            1 => (EmulatedProvider.VoiceLive, OpenAIDialectVersion.VoiceLive),
            2 => (EmulatedProvider.VoiceLive, OpenAIDialectVersion.Beta),
            3 or 4 => (EmulatedProvider.XAI, OpenAIDialectVersion.XAI),
            _ => (chance.Of(EmulatedProvider.OpenAI, EmulatedProvider.OpenAIWithoutReasoning, EmulatedProvider.AzureOpenAI), OpenAIDialectVersion.GA),
        };
        return new LineSettings
        {
            Provider = provider,
            Version = version,
            HasPins = hasPins,
            Detection = chance.Below(8) switch { 0 => TurnDetectionKind.None, 1 => TurnDetectionKind.Semantic, _ => TurnDetectionKind.Server },
            CreatesResponses = chance.Happens(0.75),
            Interrupts = chance.Happens(0.75),
            IsTextOnly = chance.Happens(0.06),
            ResponseLatencyMs = chance.Below(3) * 120,
            TranscriptionDelayMs = chance.Below(4) * 700,
            AudioSpeed = 1 + chance.Below(12),
            RefusalNamesEvent = chance.Happens(0.5),
            ArgumentsDoneWhenCutOff = chance.Happens(0.5),
            LatencySeed = chance.Below(int.MaxValue),
        };
    }
}
