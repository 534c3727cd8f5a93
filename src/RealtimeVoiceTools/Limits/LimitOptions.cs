using System.ComponentModel.DataAnnotations;

namespace RealtimeVoiceTools;

/// <summary>How much may run. A call counts when its tool runs, not when it is proposed or asked about, and its retries count as one.</summary>
/// <remarks>A tool's own limit is <see cref="VoiceToolAttribute.MaxPerMinute"/>; how often one may be called is <see cref="CallOptions.MaxPerMinute"/>.</remarks>
public sealed class LimitOptions
{
    /// <summary>How many calls with side effects may run in one session. What proves to have done nothing does not count.</summary>
    /// <value>Default 200. From 1 to 1,000,000.</value>
    [Range(1, 1_000_000)]
    public int MaxSideEffectsPerSession { get; set; } = 200;

    /// <summary>
    /// How many calls of one caller may run in a minute, in all sessions of this process together. A caller without
    /// <see cref="VoiceSessionOptions.CallerId"/> is the session.
    /// </summary>
    /// <value>Default 120. From 1 to 1,000,000.</value>
    [Range(1, 1_000_000)]
    public int MaxPerCallerPerMinute { get; set; } = 120;

    /// <summary>How long an <see cref="ICallLimit"/> may take to answer; then the call fails as temporary, without running.</summary>
    /// <value>Default 2 seconds.</value>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(2);
}
