namespace RealtimeVoiceTools.Testing;

/// <summary>How the emulated service hears the end of a turn. Null in a session stands for push to talk.</summary>
internal sealed record TurnDetection
{
    public bool IsSemantic { get; init; }

    public double Threshold { get; init; } = 0.5;

    public int PrefixMilliseconds { get; init; } = 300;

    public int SilenceMilliseconds { get; init; }

    public int? IdleMilliseconds { get; init; }

    public string Eagerness { get; init; } = "auto";

    public bool CreatesResponse { get; init; } = true;

    public bool InterruptsResponse { get; init; } = true;
}
