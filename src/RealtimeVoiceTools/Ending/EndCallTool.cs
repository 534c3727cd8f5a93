namespace RealtimeVoiceTools;

/// <summary>The library's own tool by which the model hangs up. It is never invoked like other tools: its calls go to <see cref="EndCallAnswer"/>.</summary>
internal static class EndCallTool
{
    public const string Name = "end_call";

    private const string Description =
        "Ends the call after a goodbye. Use when the caller says goodbye, or says that there is nothing else, and everything they asked for has been "
        + "answered. Never use it when they only say thanks, fall silent, or may have another wish: ask then whether there is anything else. The line "
        + "closes by itself once your goodbye has been heard.";

    /// <param name="when">When else to use it, or null.</param>
    public static VoiceTool Create(string? when) => new ToolDefinition
    {
        Name = Name,
        Description = when is null ? Description : $"{Description} {when}",
        // Whoever was misheard speaks up during the goodbye, and that takes it back.
        Traits = new VoiceToolTraits { Preamble = PreamblePolicy.Never, UncertainTurns = UncertainTurnPolicy.Run },
        Schema = """{"type":"object","properties":{},"required":[],"additionalProperties":false}"""u8.ToArray(),
        Parameters = [],
        BuiltIn = BuiltInTool.EndCall,
        Invoke = static _ => throw new InvalidOperationException("The library answers this tool itself."),
    }.Build();
}
