using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools.Testing;

namespace RealtimeVoiceTools.Tests.Ending.Transfers;

/// <summary>A small shop with a person behind it, and conversations with its agent.</summary>
internal sealed class Desk
{
    private static readonly PinHash Pin = PinHash.Create("4711");

    public const string Reason = """{"reason":"Wants a refund for order A."}""";

    /// <summary>What the person was told, for each time somebody was put through or was to be.</summary>
    public List<TransferRequest> Requests { get; } = [];

    public Func<TransferRequest, TransferResult> Answer { get; set; } = _ => TransferResult.Connected;

    public Action<VoiceToolsOptions> Configure { get; init; } = _ => { };

    /// <summary>How long it rings.</summary>
    public TimeSpan Rings { get; init; } = TimeSpan.FromSeconds(2);

    public Task<ScriptedConversation> CallAsync(Action<ScriptedConversationOptions>? set = null) => ScriptedConversation.StartAsync(Add, set);

    private void Add(IServiceCollection services)
    {
        services.AddSingleton(this);
        services.AddRealtimeVoiceTools(Configure)
            .AddTransferToHuman<Switchboard>()
            .UsePins((_, _) => ValueTask.FromResult<PinHash?>(Pin))
            .AddTool(
                "add_note", "Use when the caller wants something noted.", ([Description("The words.")] string text) => VoiceResult.Say($"I've noted {text}."),
                new VoiceToolTraits { Noun = "note" })
            .AddTool("find_order", "Use when the caller asks for an order.", ([Description("Which.")] string name) => VoiceResult.Say("It is on its way."), new VoiceToolTraits { ReadOnly = true })
            .AddTool(
                "pay_back", "Use when the caller wants money back.",
                string ([Description("The order.")] string order, [Description("The card."), Sensitive] string? card = null) => throw new VoiceToolException(ToolErrorType.Permanent, "That order is too old."),
                new VoiceToolTraits { Noun = "payment" })
            .AddTool("ship", "Use when the caller wants it sent.", async ([FromServices] TimeProvider clock) => await Task.Delay(TimeSpan.FromSeconds(40), clock), new VoiceToolTraits { Timeout = TimeSpan.FromMinutes(1) })
            .AddTool("renew", "Use when the caller wants it renewed.", async ([FromServices] TimeProvider clock) => await Task.Delay(TimeSpan.FromSeconds(9), clock), new VoiceToolTraits { Timeout = TimeSpan.FromSeconds(1) })
            .AddTool(
                "cancel_order", "Use when the caller wants an order cancelled.", ([Description("Which.")] string name) => { }, new VoiceToolTraits { Destructive = true },
                ([Description("Which.")] string name) => new ConfirmationPreview { Key = name, Action = $"cancel order '{name}'", Facts = [name] });
    }

    private sealed class Switchboard(Desk desk, TimeProvider clock) : IHumanTransfer
    {
        public async ValueTask<TransferResult> TransferAsync(TransferRequest request, CancellationToken cancellationToken)
        {
            desk.Requests.Add(request);
            await Task.Delay(desk.Rings, clock, cancellationToken);
            return desk.Answer(request);
        }
    }
}
