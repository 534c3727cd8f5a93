namespace RealtimeVoiceTools.Transports;

/// <summary>A message was larger than the connection can carry. Nothing was sent.</summary>
public sealed class RealtimeMessageTooLargeException : Exception
{
    /// <summary>Creates the exception.</summary>
    public RealtimeMessageTooLargeException()
        : this("The message is larger than this connection can carry.")
    {
    }

    /// <summary>Creates the exception with words of its own.</summary>
    public RealtimeMessageTooLargeException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with words of its own and a cause.</summary>
    public RealtimeMessageTooLargeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception from the sizes, in bytes.</summary>
    public RealtimeMessageTooLargeException(int size, int limit)
        : base($"The message has {size} bytes; this connection carries at most {limit}. Shorten the tool's result or raise the limit of the transport.")
    {
    }
}
