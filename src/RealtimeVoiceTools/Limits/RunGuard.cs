namespace RealtimeVoiceTools;

/// <summary>
/// What every attempt at a tool passes, in the one place that owns its delegate: the limits, and the audit. It runs on the tools' threads,
/// because limits are the application's code, and decides in the same run as the attempt, so that parallel calls cannot pass together.
/// </summary>
internal sealed class RunGuard(IReadOnlyList<ICallLimit> limits, SessionLimits session, LimitOptions options, AuditLog audit, TimeProvider time, SessionLog log)
{
    private const int MostRemembered = 1024;

    private readonly object _gate = new();

    // Calls that have taken their part: another attempt at them takes no more.
    private readonly RecentIds _taken = new(MostRemembered);

    /// <summary>Asks the limits, and tells the audit that the tool begins. Whoever gets leave must run it at once.</summary>
    public async Task<RunLeave> EnterAsync(AttemptRequest request, CancellationToken ct)
    {
        var leave = new RunLeave(request);
        try
        {
            leave.Refusal = HasTaken(request) ? null : await ReserveAsync(leave, ct).ConfigureAwait(true);
            if (leave.Refusal is null && !request.Tool.Traits.ReadOnly && audit.IsRequired && !await audit.FlushAsync(ct).ConfigureAwait(true))
                leave.Refusal = new ToolFailure(ToolErrorType.Temporary) { NothingHappened = true };
            // Nobody waits for it any more: the caller has been told that it was not done.
            ct.ThrowIfCancellationRequested();
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            leave.Refusal = new ToolFailure(ToolErrorType.Cancelled) { NothingHappened = true };
        }

        if (leave.Refusal is { } refusal)
        {
            await ReleaseAsync(leave).ConfigureAwait(true);
            Record(request, VoiceAuditKind.Refused, refusal.Type);
        }
        else
        {
            Record(request, VoiceAuditKind.Executed);
        }

        return leave;
    }

    /// <summary>The tool has come back.</summary>
    public async Task LeaveAsync(RunLeave leave, AttemptResult result)
    {
        Record(leave.Request, VoiceAuditKind.Returned, result.Failure?.Type);
        if (result.Failure is { NothingHappened: true })
        {
            await ReleaseAsync(leave).ConfigureAwait(true);
        }
        else if (leave.IsCounted)
        {
            lock (_gate)
                _taken.Add(leave.Request.Context.CallId);
        }
    }

    /// <summary>The attempt was given up before there was a thread for it.</summary>
    public void Abandon(AttemptRequest request, ToolErrorType reason) => Record(request, VoiceAuditKind.Refused, reason);

    private bool HasTaken(AttemptRequest request)
    {
        lock (_gate)
            return request.Context.Attempt > 1 && _taken.Contains(request.Context.CallId);
    }

    private async Task<ToolFailure?> ReserveAsync(RunLeave leave, CancellationToken ct)
    {
        AttemptRequest request = leave.Request;
        if (!request.Tool.Traits.ReadOnly && limits.Count > 0)
        {
            var call = new LimitedCall(request.Context, request.Tool.Traits, request.ArgumentsByName());
            foreach (ICallLimit limit in limits)
            {
                if (await AskAsync(limit, call, ct).ConfigureAwait(true) is not { } reserved)
                    return new ToolFailure(ToolErrorType.Temporary) { NothingHappened = true };
                if (reserved.Refusal is { } refusal)
                    return refusal;
                leave.Reservations.Add(reserved);
            }
        }

        ToolFailure? tooMany = session.Take(request.Tool);
        leave.IsCounted = tooMany is null;
        return tooMany;
    }

    /// <summary>Null when the limit gave no answer: what cannot be asked does not grant.</summary>
    private async Task<CallReservation?> AskAsync(ICallLimit limit, LimitedCall call, CancellationToken ct)
    {
        try
        {
            Task<CallReservation> asked = limit.ReserveAsync(call, ct).AsTask();
            try
            {
                return await asked.WaitAsync(options.Timeout, time, ct).ConfigureAwait(true);
            }
            catch (Exception) when (!asked.IsCompleted)
            {
                // What it grants later is given back.
                _ = GiveBackAsync(asked);
                throw;
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            log.LimitFailed(limit.GetType().Name, exception.GetType().Name);
            return null;
        }
    }

    private async Task ReleaseAsync(RunLeave leave)
    {
        if (leave.IsCounted)
        {
            leave.IsCounted = false;
            session.GiveBack(leave.Request.Tool);
        }

        foreach (CallReservation reservation in leave.Reservations)
            await GiveBackAsync(reservation).ConfigureAwait(true);
        leave.Reservations.Clear();
    }

    private async Task GiveBackAsync(Task<CallReservation> late)
    {
        try
        {
            await GiveBackAsync(await late.ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (Exception exception) // The edge to the application's code.
        {
            log.LimitFailed(nameof(CallReservation), exception.GetType().Name);
        }
    }

    private async Task GiveBackAsync(CallReservation reservation)
    {
        try
        {
            using var limit = new UserCancellation(time, options.Timeout);
            await reservation.ReleaseAsync(limit.Token).AsTask().WaitAsync(options.Timeout, time).ConfigureAwait(true);
        }
        catch (Exception exception) // The edge to the application's code: what was not given back stays taken.
        {
            log.LimitFailed(nameof(CallReservation), exception.GetType().Name);
        }
    }

    private void Record(AttemptRequest request, VoiceAuditKind kind, ToolErrorType? errorType = null)
    {
        if (audit.Digest is not { } digest)
            return;
        audit.Append(new VoiceAuditRecord
        {
            Kind = kind,
            Time = audit.Now,
            Tool = request.Tool.Name,
            CallId = request.Context.CallId,
            Attempt = request.Context.Attempt,
            IntentKey = request.Context.IdempotencyKey,
            ArgumentsDigest = digest.Of(request.Tool, request.Arguments),
            ErrorType = errorType,
        });
    }
}
