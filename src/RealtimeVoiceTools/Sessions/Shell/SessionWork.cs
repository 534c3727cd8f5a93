namespace RealtimeVoiceTools;

/// <summary>Everything that runs off the session's loop and posts back: tools, previews, PINs that are compared, people asked elsewhere.</summary>
/// <remarks>Used by the session's loop alone.</remarks>
internal sealed class SessionWork(CallRuns runs, ApprovalRuns? approvals, PinChecks? pins, Action<Signal> post, JournalWriter? journal = null)
{
    /// <summary>Starts or stops what the effect asks for.</summary>
    /// <returns>False when the effect is about something else.</returns>
    public bool Apply(Effect effect)
    {
        switch (effect)
        {
            case Effect.StartAttempt attempt:
                runs.Start(attempt);
                return true;
            case Effect.StartPreview preview:
                runs.Start(preview);
                return true;
            case Effect.CancelWork cancel:
                runs.Cancel(cancel.Call);
                return true;
            case Effect.ReleaseCall release:
                runs.Release(release.Call);
                return true;
            case Effect.Verify verify:
                pins?.Start(verify, post);
                return true;
            case Effect.Journal entry:
                journal?.Append(entry.Entry);
                return true;
            case Effect.StartApproval approval:
                approvals?.Start(approval, post);
                return true;
            case Effect.EndApproval approval:
                approvals?.End(approval.Number);
                return true;
            default:
                return false;
        }
    }

    /// <summary>The session is over. Finishes when nothing runs any more.</summary>
    public Task CloseAsync()
    {
        approvals?.Close();
        return Task.WhenAll(runs.CloseAsync(), pins?.DisposeAsync().AsTask() ?? Task.CompletedTask);
    }
}
