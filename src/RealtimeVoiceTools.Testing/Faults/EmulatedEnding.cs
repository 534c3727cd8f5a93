namespace RealtimeVoiceTools.Testing;

/// <summary>How a response ends against its turn.</summary>
public enum EmulatedEnding
{
    /// <summary><c>failed</c> with <c>server_error</c>, before any output.</summary>
    Failed,

    /// <summary><c>failed</c> with <c>rate_limit_exceeded</c>, before any output.</summary>
    RateLimited,

    /// <summary><c>incomplete</c> with <c>max_output_tokens</c>: the last item is cut in half.</summary>
    Incomplete,

    /// <summary><c>cancelled</c> with <c>turn_detected</c>, before any output, though nobody spoke.</summary>
    Cancelled,

    /// <summary><c>incomplete</c> with <c>content_filter</c>: the last item is cut in half.</summary>
    Filtered,
}
