using System.ComponentModel.DataAnnotations;

namespace RealtimeVoiceTools;

/// <summary>How a session writes its call journal. There is one as soon as <c>UseCallJournal</c> or <c>UseFileCallJournal</c> was called.</summary>
public sealed class JournalOptions
{
    /// <summary>
    /// How long a call waits for the journal before its tool runs, and again before its result is told; and how long an ended session waits.
    /// A tool whose beginning was not written in time does not run: the call fails as temporary.
    /// </summary>
    /// <value>Default 2 seconds.</value>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How many entries of a session may wait for the journal; more are lost, which is logged, and tools with side effects do not run meanwhile.</summary>
    /// <value>Default 1,024. From 16 to 100,000.</value>
    [Range(16, 100_000)]
    public int MaxQueued { get; set; } = 1024;
}
