namespace RealtimeVoiceTools.Transports;

/// <summary>A connection to the provider could not be made.</summary>
public sealed class RealtimeConnectException : Exception
{
    /// <summary>Creates the exception.</summary>
    public RealtimeConnectException()
        : this("The realtime provider could not be reached.")
    {
    }

    /// <summary>Creates the exception with a message that holds no credential.</summary>
    public RealtimeConnectException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message that holds no credential, and a cause.</summary>
    public RealtimeConnectException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The HTTP status of a refused handshake (401 bad key, 404 unknown model), or null when no answer came.</summary>
    public int? StatusCode { get; init; }

    /// <summary>How long the provider asks to wait before the next try, more than zero and at most one hour, or null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Trying again with the same settings cannot help (a refused key, an unknown model, a call that has ended, a certificate that is not trusted).</summary>
    public bool IsPermanent { get; init; }
}
