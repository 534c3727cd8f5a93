namespace RealtimeVoiceTools.Testing;

/// <summary>One attempt that reached the tool's own code.</summary>
internal sealed class ToolRun(string callId, string tool, TimeSpan startedAt)
{
    public string CallId => callId;

    public string Tool => tool;

    public TimeSpan StartedAt => startedAt;

    /// <summary>Null while it runs.</summary>
    public TimeSpan? EndedAt { get; set; }
}
