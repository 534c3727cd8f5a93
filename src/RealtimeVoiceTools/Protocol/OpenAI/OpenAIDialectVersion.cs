namespace RealtimeVoiceTools.Protocol;

/// <summary>Which form of the OpenAI Realtime protocol a server expects. What a server sends is read in either form, whichever is chosen.</summary>
public enum OpenAIDialectVersion
{
    /// <summary>The current form: OpenAI, Azure OpenAI under <c>/openai/v1</c>, and most compatible servers. The default.</summary>
    GA,

    /// <summary>The flat form OpenAI removed in May 2026: Azure OpenAI preview versions and older compatible servers.</summary>
    Beta,

    /// <summary>Azure Voice Live: the flat form, and words that are given are said by the service's own speech synthesis, exactly.</summary>
    VoiceLive,

    /// <summary>xAI's Grok Voice: current event names, a session of its own, audio only. Words that are given are said exactly; what was not heard of a message cannot be cut.</summary>
    XAI,
}
