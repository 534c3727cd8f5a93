using Microsoft.Extensions.DependencyInjection;

namespace RealtimeVoiceTools;

/// <summary>
/// The library's own tool by which the model hands the caller over to a person. It runs like any tool with side effects; the engine gives it the
/// summary, joins its duplicates and does what follows from its success.
/// </summary>
internal static class TransferToHumanTool
{
    public const string Name = "transfer_to_human";

    private const string Description =
        "Puts the caller through to a person. Use when the caller asks for a person, or agrees when you offered one because something kept failing. Never "
        + "use it for what you can do yourself, and never without the caller's wish. Say first that you will try, and promise nothing: somebody has taken the "
        + "call only when this tool said so.";

    /// <param name="timeout">How long it may take until somebody has taken the call.</param>
    /// <param name="when">When else to use it, or null.</param>
    public static VoiceTool Create(TimeSpan timeout, string? when) => new ToolDefinition
    {
        Name = Name,
        Description = when is null ? Description : $"{Description} {when}",
        Traits = new VoiceToolTraits { Timeout = timeout, Preamble = PreamblePolicy.Always, UncertainTurns = UncertainTurnPolicy.Refuse },
        Schema = """{"type":"object","properties":{"reason":{"type":"string","description":"Why the caller wants a person and what they want to reach, in one sentence. No PINs, no numbers of cards or accounts."}},"required":["reason"],"additionalProperties":false}"""u8.ToArray(),
        Parameters = [new ToolParameter("reason", ValueConverters.String)],
        BuiltIn = BuiltInTool.TransferToHuman,
        Invoke = static async invocation => await InvokeAsync(invocation).ConfigureAwait(true),
    }.Build();

    private static async ValueTask<VoiceResult> InvokeAsync(ToolInvocation invocation)
    {
        TransferLine line = invocation.Context.Transfer ?? TransferLine.None;
        IHumanTransfer handler = invocation.Services.GetRequiredService<IHumanTransfer>();
        var request = new TransferRequest { Summary = line.Summary, Call = invocation.Context };
        TransferResult result = await handler.TransferAsync(request, invocation.CancellationToken).ConfigureAwait(true);
        if (!result.IsConnected)
            throw new VoiceToolException(ToolErrorType.Permanent, result.Message) { Alternative = result.Alternative, NothingHappened = true };
        line.Connected(!result.StaysOnTheLine);
        return VoiceResult.Say(result.Message ?? line.Phrases.Connecting);
    }
}
