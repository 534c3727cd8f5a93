using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools;

namespace Snippets;

internal static class EndingSnippets
{
    public static void Register(IServiceCollection services)
    {
        // snippet: ending-register
        services.AddRealtimeVoiceTools()
            .AddTools<ClinicTools>()
            .AddEndCall()
            .AddTransferToHuman<FrontDesk>();
        // end
    }

    public static void Lambda(VoiceToolsBuilder builder, IPhoneSystem phones)
    {
        // snippet: ending-lambda
        builder.AddTransferToHuman(
            async (request, cancellationToken) => await phones.PutThroughAsync(request.Call.CallerId, request.Summary.Spoken, cancellationToken)
                ? TransferResult.Connected
                : TransferResult.Unavailable("All our colleagues are with patients.", "You can also write to us in the app."),
            when: "Use it too when the caller describes an emergency.");
        // end
    }

    public static async Task Watch(VoiceSession session)
    {
        // snippet: ending-reason
        VoiceSessionEnd end = await session.RunAsync();
        if (end is { Reason: VoiceSessionEndReason.HungUp, Code: "transfer_to_human" })
            Console.WriteLine("A colleague has the caller now.");
        // end
    }

    // snippet: ending-transfer
    public sealed class FrontDesk(IPhoneSystem phones) : IHumanTransfer
    {
        public async ValueTask<TransferResult> TransferAsync(TransferRequest request, CancellationToken cancellationToken)
        {
            TransferSummary summary = request.Summary;
            await phones.ShowAsync(
                summary.Reason, [.. summary.Items.Where(item => item.State != TransferItemState.Done).Select(item => item.Action)], cancellationToken);
            return await phones.PutThroughAsync(request.Call.CallerId, summary.Spoken, cancellationToken)
                ? TransferResult.Connected
                : TransferResult.Unavailable();
        }
    }
    // end

    public interface IPhoneSystem
    {
        Task ShowAsync(string? reason, IReadOnlyList<string> open, CancellationToken cancellationToken);

        Task<bool> PutThroughAsync(string? caller, string announcement, CancellationToken cancellationToken);
    }
}

// snippet: ending-policy
public sealed partial class ClinicTools
{
    [VoiceTool("Writes the visit report. Use when the caller asks for it.", OnHangup = HangupPolicy.Cancel, TimeoutSeconds = 120)]
    public async Task WriteReport([Description("Whose visit.")] string patient, CancellationToken cancellationToken) =>
        await Task.Delay(TimeSpan.FromSeconds(30), cancellationToken);
}
// end
