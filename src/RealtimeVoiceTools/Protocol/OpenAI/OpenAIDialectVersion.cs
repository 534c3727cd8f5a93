namespace RealtimeVoiceTools.Protocol;

/// <summary>Which form of the OpenAI Realtime protocol a server expects. What a server sends is read in either form, whichever is chosen.</summary>
public enum OpenAIDialectVersion
{
    /// <summary>The current form: OpenAI, Azure OpenAI under <c>/openai/v1</c>, and most compatible servers. The default.</summary>
    GA,

    /// <summary>The flat form OpenAI removed in May 2026: Azure OpenAI preview versions, Azure Voice Live and older compatible servers.</summary>
    Beta,
}
