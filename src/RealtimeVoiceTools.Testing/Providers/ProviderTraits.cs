namespace RealtimeVoiceTools.Testing;

/// <summary>What sets one provider's wire apart from another's.</summary>
internal sealed record ProviderTraits
{
    public required string Model { get; init; }

    public required string Voice { get; init; }

    public WireForm Form { get; init; }

    public bool IsBeta => Form is WireForm.Beta or WireForm.VoiceLive;

    public bool IsXAI => Form == WireForm.XAI;

    public bool SendsPhase { get; init; }

    /// <summary>An item's closing events come only after the deltas of the next item.</summary>
    public bool Interleaves { get; init; }

    public bool SpacesArguments { get; init; }

    public bool Obfuscates { get; init; } = true;

    /// <summary>Which share of responses is followed by <c>rate_limits.updated</c>.</summary>
    public double RateLimitShare { get; init; }

    /// <summary>A content part stands twice in <c>response.content_part.added</c> and <c>.done</c>: as <c>part</c> and as <c>content</c>.</summary>
    public bool DoublesParts { get; init; }

    /// <summary>A beta server that nevertheless sends <c>conversation.item.done</c>, for committed audio alone.</summary>
    public bool SendsDoneOfCommittedAudio { get; init; }

    /// <summary>The session is followed by <c>conversation.created</c>.</summary>
    public bool AnnouncesConversation { get; init; }

    /// <summary>Turns are detected before the client asks for it.</summary>
    public bool DetectsTurns { get; init; } = true;

    public int SilenceMilliseconds { get; init; } = 200;

    /// <summary>The error code of a transcription that fails. At Azure the model is a deployment of one's own, which may be missing.</summary>
    public string TranscriptionFailure { get; init; } = "audio_unintelligible";

    /// <summary>The published beta schema knows no null and no <c>in_progress</c>.</summary>
    public bool FollowsBetaSchema { get; init; }

    public static ProviderTraits Of(EmulatedProvider provider) => provider switch
    {
        EmulatedProvider.OpenAI => new()
        {
            Model = "gpt-realtime-2.1",
            Voice = "marin",
            SendsPhase = true,
            Interleaves = true,
            SilenceMilliseconds = 500,
            RateLimitShare = 0.35,
        },
        EmulatedProvider.OpenAIWithoutReasoning => new()
        {
            Model = "gpt-realtime",
            Voice = "alloy",
            SpacesArguments = true,
            RateLimitShare = 0.35,
        },
        EmulatedProvider.AzureOpenAI => new()
        {
            Model = "gpt-realtime",
            Voice = "alloy",
            SpacesArguments = true,
            DoublesParts = true,
            TranscriptionFailure = "DeploymentNotFound",
        },
        EmulatedProvider.Beta => new()
        {
            Model = "gpt-4o-realtime-preview",
            Voice = "alloy",
            Form = WireForm.Beta,
            SpacesArguments = true,
            Obfuscates = false,
            FollowsBetaSchema = true,
            AnnouncesConversation = true,
        },
        EmulatedProvider.VoiceLive => new()
        {
            Model = "gpt-realtime-global-standard",
            Voice = "alloy",
            Form = WireForm.VoiceLive,
            SendsDoneOfCommittedAudio = true,
            SpacesArguments = true,
            Obfuscates = false,
        },
        EmulatedProvider.XAI => new()
        {
            Model = "grok-voice-latest",
            Voice = "ara",
            Form = WireForm.XAI,
            Obfuscates = false,
            AnnouncesConversation = true,
            DetectsTurns = false,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(provider)),
    };
}
