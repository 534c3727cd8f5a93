using RealtimeVoiceTools;

namespace Snippets;

// snippet: confirmation-approver
/// <summary>Refunds are approved by a colleague at a desk.</summary>
public sealed class DeskApprover(IDesk desk) : IConfirmationApprover
{
    public async ValueTask<ApprovalDecision> AskAsync(ConfirmationRequest request, CancellationToken cancellationToken)
    {
        if (request.Tool.Name != "refund_order")
            return ApprovalDecision.NotAsked;
        bool approved = await desk.AskAsync(request.Question, cancellationToken);
        return approved ? ApprovalDecision.Approved : ApprovalDecision.Declined;
    }
}
// end

public interface IDesk
{
    Task<bool> AskAsync(string question, CancellationToken cancellationToken);
}

public static class ConfirmationSnippets
{
    public static async Task TryOutAsync(VoiceSessionFactory factory, CancellationToken cancellationToken)
    {
        // snippet: confirmation-dry-run
        await using VoiceSession session = await factory.ConnectAsync(
            caller => caller.Execution = ExecutionMode.DryRun,
            cancellationToken);
        // end
        await session.RunAsync(cancellationToken);
    }
}
