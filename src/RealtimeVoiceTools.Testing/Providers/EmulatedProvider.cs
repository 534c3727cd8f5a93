namespace RealtimeVoiceTools.Testing;

/// <summary>Whose wire the emulator speaks.</summary>
public enum EmulatedProvider
{
    /// <summary>OpenAI GA with a reasoning model: items carry a phase, a message and the call after it interleave, calls may be parallel. The default.</summary>
    OpenAI,

    /// <summary>OpenAI GA with an older model: no phase, one item after the other, arguments with line feeds and trailing blanks.</summary>
    OpenAIWithoutReasoning,

    /// <summary>Azure OpenAI GA: as the older model, and never a <c>rate_limits.updated</c>.</summary>
    AzureOpenAI,

    /// <summary>The beta dialect as its published schema has it: a flat session, the old event names; what that schema does not allow (null fields, the status <c>in_progress</c>) is left out.</summary>
    Beta,

    /// <summary>The beta dialect as Azure Voice Live sends it. Takes a <c>pre_generated_assistant_message</c> and says its words without asking the model.</summary>
    VoiceLive,

    /// <summary>
    /// xAI's Grok Voice: its own session and response fields, audio only, no <c>conversation.item.done</c>, UUIDs, every output index 0, a call's
    /// arguments in one piece. Takes a <c>force_message</c> and says its words without asking the model; truncates nothing.
    /// </summary>
    XAI,
}
