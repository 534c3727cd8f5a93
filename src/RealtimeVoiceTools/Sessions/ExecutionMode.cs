namespace RealtimeVoiceTools;

/// <summary>Whether the tools of a session really run.</summary>
public enum ExecutionMode
{
    /// <summary>They run.</summary>
    Live,

    /// <summary>
    /// Tools that only read run. All others are understood, asked about and audited, and then do not run: the caller is told that nothing was
    /// changed, and the application gets <see cref="VoiceSessionEvent.ToolWouldHaveRun"/>.
    /// </summary>
    DryRun,
}
