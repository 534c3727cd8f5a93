namespace RealtimeVoiceTools;

/// <summary>The library's own tool by which the model hands on a PIN that was said. It is never invoked like other tools: its calls go to <see cref="CallerCheck"/>.</summary>
internal static class VerifyCallerTool
{
    public const string Name = "verify_caller";

    private const string Pin = "pin";

    public static VoiceTool Instance { get; } = new ToolDefinition
    {
        Name = Name,
        Description =
            "Checks who the caller is by their PIN. Use when a call was answered with verification_required: ask for the PIN first, which the caller "
            + "can say, or key in on the telephone and end with the hash key; or when the caller gives a PIN unasked. Hand on exactly the digits that "
            + "were said. Never guess a PIN, never say one aloud, and never say that the caller is verified unless this tool said so.",
        Traits = new VoiceToolTraits { Preamble = PreamblePolicy.Never },
        Schema = """{"type":"object","properties":{"pin":{"type":"string","description":"The PIN as the caller said it, in digits or words."}},"required":["pin"],"additionalProperties":false}"""u8.ToArray(),
        Parameters = [new ToolParameter(Pin, ValueConverters.String)],
        Invoke = static _ => throw new InvalidOperationException("The library answers this tool itself."),
    }.Build();
}
