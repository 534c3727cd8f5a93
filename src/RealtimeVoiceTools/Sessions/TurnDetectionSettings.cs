namespace RealtimeVoiceTools;

/// <summary>How the provider decides that the caller has begun or ended a turn.</summary>
/// <remarks>Immutable. Made by <see cref="ServerVad"/>, <see cref="SemanticVad"/> or <see cref="PushToTalk"/>.</remarks>
public sealed record TurnDetectionSettings
{
    private TurnDetectionSettings(TurnDetectionKind kind) => Kind = kind;

    internal TurnDetectionKind Kind { get; }

    /// <summary>Loudness from 0 to 1 above which sound counts as speech. Default 0.5. Server detection only.</summary>
    public double Threshold { get; private init; } = 0.5;

    /// <summary>How long a pause ends the turn. Default 500 ms. Server detection only.</summary>
    public TimeSpan Silence { get; private init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How much audio before the speech is kept. Default 300 ms. Server detection only.</summary>
    public TimeSpan Prefix { get; private init; } = TimeSpan.FromMilliseconds(300);

    /// <summary>"low", "medium", "high" or "auto" (the default): how eagerly semantic detection ends a turn.</summary>
    public string Eagerness { get; private init; } = "auto";

    /// <summary>The provider answers each turn by itself. Default true. When false, the session asks for the answer.</summary>
    public bool CreateResponse { get; init; } = true;

    /// <summary>The provider stops its answer when the caller begins to speak. Default true.</summary>
    public bool InterruptResponse { get; init; } = true;

    /// <summary>Detection by loudness and pause (<c>server_vad</c>).</summary>
    /// <param name="threshold">0 to 1; default 0.5.</param>
    /// <param name="silence">Default 500 ms.</param>
    /// <param name="prefix">Default 300 ms.</param>
    public static TurnDetectionSettings ServerVad(double threshold = 0.5, TimeSpan? silence = null, TimeSpan? prefix = null)
    {
        if (threshold is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "The threshold is a loudness from 0 to 1.");
        return new(TurnDetectionKind.Server)
        {
            Threshold = threshold,
            Silence = silence ?? TimeSpan.FromMilliseconds(500),
            Prefix = prefix ?? TimeSpan.FromMilliseconds(300),
        };
    }

    /// <summary>Detection by meaning (<c>semantic_vad</c>): waits longer when the caller sounds unfinished.</summary>
    /// <param name="eagerness">"low", "medium", "high" or "auto".</param>
    public static TurnDetectionSettings SemanticVad(string eagerness = "auto")
    {
        if (eagerness is not ("low" or "medium" or "high" or "auto"))
            throw new ArgumentOutOfRangeException(nameof(eagerness), eagerness, "Eagerness is \"low\", \"medium\", \"high\" or \"auto\".");
        return new(TurnDetectionKind.Semantic) { Eagerness = eagerness };
    }

    /// <summary>No detection: the application ends each turn itself.</summary>
    public static TurnDetectionSettings PushToTalk() => new(TurnDetectionKind.None);
}

internal enum TurnDetectionKind
{
    Server,
    Semantic,
    None,
}
