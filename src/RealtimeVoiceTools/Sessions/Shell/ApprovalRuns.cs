namespace RealtimeVoiceTools;

/// <summary>Asks those who are asked elsewhere, off the loop; the first who answers decides. Used by the session's loop alone.</summary>
internal sealed class ApprovalRuns(IReadOnlyList<IConfirmationApprover> approvers, TaskScheduler scheduler, TimeProvider time, SessionLog log)
{
    private readonly Dictionary<int, UserCancellation> _open = [];

    public void Start(Effect.StartApproval approval, Action<Signal> post)
    {
        if (approvers.Count == 0)
            return;
        UserCancellation cancellation = _open[approval.Number] = new UserCancellation(time);
        foreach (IConfirmationApprover approver in approvers)
        {
            _ = Task.Factory.StartNew(
                () => AskAsync(approver, approval, post, cancellation.Token), CancellationToken.None, TaskCreationOptions.DenyChildAttach, scheduler);
        }
    }

    public void End(int number)
    {
        if (_open.Remove(number, out UserCancellation? cancellation))
            _ = CancelAsync(cancellation);
    }

    public void Close()
    {
        foreach (int number in _open.Keys.ToArray())
            End(number);
    }

    private async Task AskAsync(IConfirmationApprover approver, Effect.StartApproval approval, Action<Signal> post, CancellationToken cancellationToken)
    {
        try
        {
            ApprovalDecision decision = await approver.AskAsync(approval.Request, cancellationToken).ConfigureAwait(false);
            post(new Signal.ApprovalEnded(approval.Number, decision));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The question has been answered otherwise.
        }
        catch (Exception exception)
        {
            log.ApproverFailed(exception);
        }
    }

    private static async Task CancelAsync(UserCancellation cancellation)
    {
        await cancellation.CancelAsync().ConfigureAwait(false);
        cancellation.Dispose();
    }
}
