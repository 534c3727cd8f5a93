namespace RealtimeVoiceTools.Testing;

/// <summary>How the emulated provider behaves. Set before the first connection is opened; the emulator reads it from then on.</summary>
public sealed class RealtimeEmulatorOptions
{
    /// <value>Whose wire is spoken. Default <see cref="EmulatedProvider.OpenAI"/>.</value>
    public EmulatedProvider Provider { get; set; } = EmulatedProvider.OpenAI;

    /// <value>The model's name in <c>session.created</c>. Default null: the provider's usual one.</value>
    public string? Model { get; set; }

    /// <value>The bearer key that a loopback connection must bring. Default null: any, or none.</value>
    public string? ApiKey { get; set; }

    /// <value>Seed of every id and of every choice left to chance. Default 1.</value>
    public int Seed { get; set; } = 1;

    /// <value>Time from a request to its <c>response.created</c>; the response counts as active from the request on. Default zero.</value>
    public TimeSpan ResponseLatency { get; set; }

    /// <value>Time from <c>response.created</c> to the first audio or text. Default 600 ms.</value>
    public TimeSpan TimeToFirstAudio { get; set; } = TimeSpan.FromMilliseconds(600);

    /// <value>Time in which a call is generated, to its last argument. Default 400 ms.</value>
    public TimeSpan CallGeneration { get; set; } = TimeSpan.FromMilliseconds(400);

    /// <value>Time between two deltas of a text answer. Default 20 ms.</value>
    public TimeSpan TextPace { get; set; } = TimeSpan.FromMilliseconds(20);

    /// <value>How much faster than it plays audio is generated. Default 8.</value>
    public double AudioSpeed { get; set; } = 8;

    /// <value>How much audio one delta holds. Default 200 ms.</value>
    public TimeSpan AudioChunk { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <value>What the audio is made of. Default a soft tone.</value>
    public EmulatedAudio Audio { get; set; } = EmulatedAudio.Tone;

    /// <value>How fast agent and person speak, in characters a second. Default 15.</value>
    public double CharactersPerSecond { get; set; } = 15;

    /// <value>Time from the person's first sound to <c>speech_started</c>. Default 100 ms.</value>
    public TimeSpan SpeechDetection { get; set; } = TimeSpan.FromMilliseconds(100);

    /// <value>Pause after which semantic voice detection takes the turn for ended. Default 300 ms. Server voice detection follows the session.</value>
    public TimeSpan SemanticPause { get; set; } = TimeSpan.FromMilliseconds(300);

    /// <value>What becomes of a transcription, where the session asks for any. Default <see cref="EmulatedTranscription.Completes"/>.</value>
    public EmulatedTranscription Transcription { get; set; } = EmulatedTranscription.Completes;

    /// <value>Time from the end of a turn to its transcript. Zero puts it before the answer's <c>response.created</c>. Default 400 ms.</value>
    public TimeSpan TranscriptionDelay { get; set; } = TimeSpan.FromMilliseconds(400);

    /// <value>
    /// Time from a cancellation to its <c>response.done</c>. Deltas of the cancelled response go on until then, and it still counts as active.
    /// Default zero.
    /// </value>
    public TimeSpan CancelLatency { get; set; }

    /// <value>
    /// How many tokens a connection may use in a minute. A response beyond them fails with <c>rate_limit_exceeded</c> and says when to come
    /// back; <c>rate_limits.updated</c> tells what is left. Default 15,000,000.
    /// </value>
    public int TokensPerMinute { get; set; } = 15_000_000;

    /// <value>Whether the refusal of a second response names the client's event. Default false: the live service sends null.</value>
    public bool RefusalNamesEvent { get; set; }

    /// <value>Whether a call that is cut off still gets its <c>function_call_arguments.done</c>. Default false.</value>
    public bool ArgumentsDoneWhenCutOff { get; set; }

    /// <value>How long a session lives; then <c>session_expired</c> and close code 1001. Default 60 minutes.</value>
    public TimeSpan SessionLifetime { get; set; } = TimeSpan.FromMinutes(60);

    /// <value>How long a connection may send nothing at all; then close code 1001. Default 15 minutes.</value>
    public TimeSpan IdleTimeout { get; set; } = TimeSpan.FromMinutes(15);

    /// <value>How many bytes of frames a connection's log keeps; the oldest are dropped first. Default 64 MiB.</value>
    public long MaxLoggedBytes { get; set; } = 64L * 1024 * 1024;

    /// <value>How many messages may wait for a client that does not read; then the connection is dropped. Default 100,000.</value>
    public int MaxQueuedMessages { get; set; } = 100_000;

    internal void Validate()
    {
        Require(AudioSpeed > 0, nameof(AudioSpeed));
        Require(CharactersPerSecond > 0, nameof(CharactersPerSecond));
        Require(AudioChunk >= TimeSpan.FromMilliseconds(10) && AudioChunk <= TimeSpan.FromSeconds(5), nameof(AudioChunk));
        Require(MaxQueuedMessages > 0, nameof(MaxQueuedMessages));
        Require(TokensPerMinute > 0, nameof(TokensPerMinute));
        Require(MaxLoggedBytes >= 0, nameof(MaxLoggedBytes));
        foreach ((TimeSpan value, string name) in new[]
                 {
                     (ResponseLatency, nameof(ResponseLatency)), (TimeToFirstAudio, nameof(TimeToFirstAudio)), (CallGeneration, nameof(CallGeneration)),
                     (TextPace, nameof(TextPace)), (SpeechDetection, nameof(SpeechDetection)), (SemanticPause, nameof(SemanticPause)),
                     (TranscriptionDelay, nameof(TranscriptionDelay)), (CancelLatency, nameof(CancelLatency)),
                 })
        {
            Require(value >= TimeSpan.Zero, name);
        }
    }

    private static void Require(bool holds, string name)
    {
        if (!holds)
        {
            throw new ArgumentOutOfRangeException(name, $"RealtimeEmulatorOptions.{name} is out of range.");
        }
    }
}
