namespace RealtimeVoiceTools.Transports;

/// <summary>Bounds and times of a <see cref="WebSocketRealtimeTransport"/>. Read once, when the transport is made.</summary>
public sealed class WebSocketTransportOptions
{
    /// <summary>The largest message in bytes that is accepted; a larger one ends the connection with code 1009.</summary>
    /// <value>Default 16 MiB; long audio and echoed items pass 1 MiB with some providers.</value>
    public int MaxReceiveBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>The largest message in bytes that may be sent.</summary>
    /// <value>Default 15 MiB, the documented limit of the provider.</value>
    public int MaxSendBytes { get; set; } = 15 * 1024 * 1024;

    /// <summary>How many control messages may wait for a slow peer; one more drops the connection.</summary>
    /// <value>Default 4,096.</value>
    public int MaxQueuedControlMessages { get; set; } = 4096;

    /// <summary>How many bytes of control messages may wait for a slow peer; more drops the connection.</summary>
    /// <value>Default 16 MiB.</value>
    public int MaxQueuedControlBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>How long caller audio may wait for a slow peer; older audio is dropped and counted.</summary>
    /// <value>Default 2 s.</value>
    public TimeSpan MaxAudioDelay { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How many bytes of caller audio may wait for a slow peer; beyond it the oldest is dropped and counted.</summary>
    /// <value>Default 1 MiB, some 16 s of PCM at 24 kHz as it travels.</value>
    public int MaxQueuedAudioBytes { get; set; } = 1024 * 1024;

    /// <summary>How long one message may take to leave before the peer is taken for dead and the connection is dropped.</summary>
    /// <value>Default 10 s.</value>
    public TimeSpan SendTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How long a peer may stay wholly silent after it was sent a control message, each of which a realtime provider answers; then it is taken for gone and the
    /// connection is dropped. Finds a connection that is lost without a word on every platform, also where <see cref="KeepAliveTimeout"/> has no effect.
    /// </summary>
    /// <value>Default 30 s; <see cref="Timeout.InfiniteTimeSpan"/> switches it off, for a server that answers nothing.</value>
    public TimeSpan AnswerTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a closing connection waits for the peer's answer.</summary>
    /// <value>Default 2 s.</value>
    public TimeSpan CloseTimeout { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How long making a connection may take, credentials included.</summary>
    /// <value>Default 15 s.</value>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How often a quiet connection is probed; zero switches it off.</summary>
    /// <value>Default 15 s.</value>
    public TimeSpan KeepAliveInterval { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a probed peer may stay silent before the connection is dropped. Has no effect on .NET 8, which cannot wait for the answer; <see cref="AnswerTimeout"/> has.</summary>
    /// <value>Default 15 s.</value>
    public TimeSpan KeepAliveTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>A copy that later changes do not reach.</summary>
    internal WebSocketTransportOptions Snapshot()
    {
        Validate();
        return (WebSocketTransportOptions)MemberwiseClone();
    }

    private void Validate()
    {
        Positive(MaxReceiveBytes, nameof(MaxReceiveBytes));
        Positive(MaxSendBytes, nameof(MaxSendBytes));
        Positive(MaxQueuedControlMessages, nameof(MaxQueuedControlMessages));
        Positive(MaxQueuedControlBytes, nameof(MaxQueuedControlBytes));
        Positive(MaxQueuedAudioBytes, nameof(MaxQueuedAudioBytes));
        Positive(MaxAudioDelay, nameof(MaxAudioDelay));
        Positive(SendTimeout, nameof(SendTimeout));
        if (AnswerTimeout != Timeout.InfiniteTimeSpan)
            Positive(AnswerTimeout, nameof(AnswerTimeout));
        Positive(CloseTimeout, nameof(CloseTimeout));
        Positive(ConnectTimeout, nameof(ConnectTimeout));
        if (KeepAliveInterval < TimeSpan.Zero)
            throw new ArgumentOutOfRangeException(nameof(KeepAliveInterval), KeepAliveInterval, "KeepAliveInterval is zero or more.");
        Positive(KeepAliveTimeout, nameof(KeepAliveTimeout));
    }

    private static void Positive(int value, string name)
    {
        if (value <= 0)
            throw new ArgumentOutOfRangeException(name, value, $"{name} is more than zero.");
    }

    private static void Positive(TimeSpan value, string name)
    {
        if (value <= TimeSpan.Zero)
            throw new ArgumentOutOfRangeException(name, value, $"{name} is more than zero.");
    }
}
