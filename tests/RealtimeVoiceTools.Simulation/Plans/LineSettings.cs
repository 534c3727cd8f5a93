using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Testing;

namespace RealtimeVoiceTools.Simulation;

/// <summary>What is settled when the call is opened: whose wire is spoken, how it behaves, and what the application has chosen.</summary>
internal sealed record LineSettings
{
    public EmulatedProvider Provider { get; init; }

    public OpenAIDialectVersion Version { get; init; }

    public TurnDetectionKind Detection { get; init; }

    public bool CreatesResponses { get; init; }

    public bool Interrupts { get; init; }

    public bool IsTextOnly { get; init; }

    public bool HasPins { get; init; }

    public int ResponseLatencyMs { get; init; }

    public int TranscriptionDelayMs { get; init; }

    public int AudioSpeed { get; init; }

    public bool RefusalNamesEvent { get; init; }

    public bool ArgumentsDoneWhenCutOff { get; init; }

    /// <summary>A drop does not end the session: it gets another line.</summary>
    public bool Reconnects { get; init; }

    /// <summary>What is known of the tools' times when the session connects.</summary>
    public int LatencySeed { get; init; }

    public bool IsPushToTalk => Detection == TurnDetectionKind.None;

    /// <summary>Words that are said exactly come without the tag of their request.</summary>
    public bool WordsAreUntagged => Version == OpenAIDialectVersion.XAI;

    public TurnDetectionSettings TurnDetection => OfKind with { CreateResponse = CreatesResponses, InterruptResponse = Interrupts };

    private TurnDetectionSettings OfKind => Detection switch
    {
        TurnDetectionKind.None => TurnDetectionSettings.PushToTalk(),
        TurnDetectionKind.Semantic => TurnDetectionSettings.SemanticVad(),
        _ => TurnDetectionSettings.ServerVad(),
    };
}
