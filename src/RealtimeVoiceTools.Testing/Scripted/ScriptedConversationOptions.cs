namespace RealtimeVoiceTools.Testing;

/// <summary>How a conversation, or a harness, is set up. Read once, at the start.</summary>
public sealed class ScriptedConversationOptions
{
    /// <summary>A model that decides by itself what to say and to call. Then the script says only what the caller does.</summary>
    /// <value>Default null: the script says what the model does, turn by turn.</value>
    public IEmulatedModel? Model { get; set; }

    /// <summary>What the clock shows at the start.</summary>
    /// <value>Default noon UTC on Tuesday 3 November 2026.</value>
    public DateTimeOffset StartsAt { get; set; } = new(2026, 11, 3, 12, 0, 0, TimeSpan.Zero);

    /// <summary>The local time zone of the clock.</summary>
    /// <value>Default UTC.</value>
    public TimeZoneInfo TimeZone { get; set; } = TimeZoneInfo.Utc;

    /// <summary>How the emulated provider behaves: whose wire, how fast, how well it transcribes. Its seed is that of the session, too.</summary>
    public RealtimeEmulatorOptions Emulator { get; } = new();

    /// <summary>What is particular to the session: caller, account, language, values for <see cref="FromSessionAttribute"/>.</summary>
    /// <value>Default null: nothing.</value>
    public Action<VoiceSessionOptions>? Session { get; set; }

    /// <summary>How long nothing may happen before the conversation counts as at rest, in the conversation's own time.</summary>
    /// <value>Default 1 s.</value>
    public TimeSpan Settle { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long one step of the script may take, in the conversation's own time; then it fails.</summary>
    /// <value>Default 5 minutes.</value>
    public TimeSpan LongestStep { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long, in real time, a tool may neither finish nor wait on the given <see cref="TimeProvider"/>; then the step fails.</summary>
    /// <value>Default 30 s.</value>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(30);
}
