namespace RealtimeVoiceTools.Soak;

/// <summary>One time that a tool's own code ran.</summary>
/// <param name="CallId">For which call.</param>
/// <param name="Wish">For which wish.</param>
/// <param name="Began">When.</param>
/// <param name="AfterYes">By then the caller had said yes to this wish.</param>
internal sealed record ToolRun(string CallId, Wish Wish, TimeSpan Began, bool AfterYes)
{
    /// <summary>When the work was done; null while it is not, and for good when it failed.</summary>
    public TimeSpan? Done { get; set; }
}
