using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace RealtimeVoiceTools;

/// <summary>The options of a voice agent. Validated when the first session is made; each session works on what it found then.</summary>
public sealed class VoiceToolsOptions
{
    /// <summary>Who the agent is and what it does. The library adds guidance for voice, the tools, the date and the time.</summary>
    /// <value>Default: a short neutral sentence.</value>
    [Required(AllowEmptyStrings = false)]
    public string Instructions { get; set; } = "You are a helpful voice assistant.";

    /// <summary>The language of the conversation, where the session does not say otherwise.</summary>
    /// <value>Default English.</value>
    public CultureInfo Culture { get; set; } = English();

    /// <summary>The provider's voice ("marin"), or null for its default.</summary>
    public string? Voice { get; set; }

    /// <summary>The agent answers in text instead of speech.</summary>
    /// <value>Default false.</value>
    public bool TextOnly { get; set; }

    /// <summary>The format of the caller's audio.</summary>
    /// <value>Default PCM16 at 24 kHz.</value>
    public AudioFormat InputFormat { get; set; }

    /// <summary>The format of the agent's audio.</summary>
    /// <value>Default PCM16 at 24 kHz.</value>
    public AudioFormat OutputFormat { get; set; }

    /// <summary>How turns are told apart.</summary>
    /// <value>Default server detection: threshold 0.5, silence 500 ms, prefix 300 ms.</value>
    public TurnDetectionSettings TurnDetection { get; set; } = TurnDetectionSettings.ServerVad();

    /// <summary>The model that writes down what the caller says, or null to switch that off. Confirmation by voice needs it.</summary>
    /// <value>Default "gpt-4o-mini-transcribe".</value>
    public string? TranscriptionModel { get; set; } = "gpt-4o-mini-transcribe";

    /// <summary>"near_field" for headsets, "far_field" for loudspeakers, or null for none.</summary>
    /// <value>Default null.</value>
    [RegularExpression("near_field|far_field")]
    public string? NoiseReduction { get; set; }

    /// <summary>The longest answer in tokens, or null for the provider's limit.</summary>
    /// <value>Default null. From 1 to 4,096.</value>
    [Range(1, 4096)]
    public int? MaxOutputTokens { get; set; }

    /// <summary>How long the provider may take to accept the session.</summary>
    /// <value>Default 10 seconds.</value>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long the agent may take to say goodbye when the session is to end after its words were heard; then it hangs up all the same.</summary>
    /// <value>Default 15 seconds.</value>
    public TimeSpan GoodbyeTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Limits of calls, and retries.</summary>
    public CallOptions Calls { get; } = new();

    /// <summary>Results: their size, and how many items of a list are given.</summary>
    public ResultOptions Results { get; } = new();

    /// <summary>Words while the caller waits.</summary>
    public FillerOptions Filler { get; } = new();

    /// <summary>Questions before what cannot be undone.</summary>
    public ConfirmationOptions Confirmation { get; } = new();

    /// <summary>How callers prove who they are.</summary>
    public VerificationOptions Verification { get; } = new();

    /// <summary>What happens when the connection is lost, or about to be ended by the provider.</summary>
    public ReconnectOptions Reconnect { get; } = new();

    /// <summary>Requests to the provider to speak.</summary>
    public ResponseOptions Responses { get; } = new();

    /// <summary>What is offered when something keeps failing.</summary>
    public ErrorOptions Errors { get; } = new();

    /// <summary>How much may run.</summary>
    public LimitOptions Limits { get; } = new();

    /// <summary>How the audit is kept.</summary>
    public AuditOptions Audit { get; } = new();

    /// <summary>How the call journal is written.</summary>
    public JournalOptions Journal { get; } = new();

    /// <summary>What the timeline of a session keeps.</summary>
    public TimelineOptions Timeline { get; } = new();

    /// <summary>The source of chance: ids, jitter and the choice of phrases. Give a seeded one for repeatable tests.</summary>
    /// <value>Default <see cref="Random.Shared"/>.</value>
    public Random Random { get; set; } = Random.Shared;

    /// <summary>Sentences of the application's own, for the languages it speaks; they go before the library's.</summary>
    public Func<CultureInfo, VoicePhrases>? Phrases { get; set; }

    // An application in invariant globalization mode has no culture but one, which speaks English here.
    private static CultureInfo English()
    {
        try
        {
            return CultureInfo.GetCultureInfo("en");
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }
}
