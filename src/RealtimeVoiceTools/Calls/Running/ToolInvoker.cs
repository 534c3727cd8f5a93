namespace RealtimeVoiceTools;

/// <summary>Runs one attempt at a tool, or its preview, and turns whatever happens into a value. It never throws.</summary>
/// <remarks>
/// Safe for concurrent use. An attempt ends when the tool does, also after cancellation, because a tool that was told to stop may
/// still have done its work; whoever waits decides how long. The caller owns the service scope.
/// </remarks>
internal sealed class ToolInvoker(
    IResultFormatter formatter, VoicePhrases phrases, IReadOnlyList<IToolFailureMapper> mappers, TaskScheduler scheduler, RunGuard guard)
{
    public async Task<AttemptResult> RunAsync(AttemptRequest request, CancellationToken ct)
    {
        using AttemptProgress progress = new(request.Progress);
        try
        {
            return await ScheduleAsync(() => AttemptAsync(request, progress, ct), ct).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception)
        {
            guard.Abandon(request, ToolErrorType.Cancelled);
            return AttemptResult.Failed(new(ToolErrorType.Cancelled) { NothingHappened = true }, exception);
        }
    }

    /// <summary>The attempt does not run, for a reason from outside: the audit is told.</summary>
    public void Refuse(AttemptRequest request, ToolErrorType reason) => guard.Abandon(request, reason);

    public async Task<PreviewResult> PreviewAsync(AttemptRequest request, CancellationToken ct)
    {
        if (request.Tool.Definition.Preview is not { } preview)
            return PreviewResult.None;

        using AttemptProgress progress = new(request.Progress);
        try
        {
            return await ScheduleAsync(
                async () => PreviewResult.Of(await preview(Invocation(request, progress, ct)).ConfigureAwait(true)), ct).ConfigureAwait(false);
        }
        catch (Exception exception) // The edge to user code: every exception becomes a failure.
        {
            // A preview changes nothing, whatever its tool does.
            ToolFailure failure = Classify(exception, request.Tool, request.Tool.Traits with { ReadOnly = true }, began: false, ct);
            return PreviewResult.Failed(failure with { NothingHappened = true }, exception);
        }
    }

    private async Task<AttemptResult> AttemptAsync(AttemptRequest request, IProgress<string> progress, CancellationToken ct)
    {
        RunLeave leave = await guard.EnterAsync(request, ct).ConfigureAwait(true);
        if (leave.Refusal is { } refusal)
            return AttemptResult.Failed(refusal);
        AttemptResult result;
        try
        {
            // Back on the scheduler: writing a result runs the tool's code too (getters, lazy sequences).
            object? value = await request.Tool.Definition.Invoke(Invocation(request, progress, ct)).ConfigureAwait(true);
            result = AttemptResult.Succeeded(Format(request, value));
        }
        catch (Exception exception) // The edge to user code: every exception becomes a failure.
        {
            result = AttemptResult.Failed(Classify(exception, request.Tool, request.Tool.Traits, began: true, ct), exception);
        }

        await guard.LeaveAsync(leave, result).ConfigureAwait(true);
        return result;
    }

    private static ToolInvocation Invocation(AttemptRequest request, IProgress<string> progress, CancellationToken ct) =>
        new(request.Arguments, request.Context, request.Services, progress, ct);

    private async Task<T> ScheduleAsync<T>(Func<Task<T>> body, CancellationToken ct)
    {
        // Who comes first decides: a body that waits for a thread can be given up at once, one that began cannot.
        TaskCompletionSource begun = new();
        Task<Task<T>> started = Task.Factory.StartNew(
            () => begun.TrySetResult() ? body() : Task.FromCanceled<T>(ct), CancellationToken.None, TaskCreationOptions.DenyChildAttach, scheduler);
        using (ct.UnsafeRegister(_ => begun.TrySetCanceled(ct), null))
            await begun.Task.ConfigureAwait(false);
        return await (await started.ConfigureAwait(false)).ConfigureAwait(false);
    }

    /// <summary>What was done is never reported as failed: no trouble in writing the result changes the outcome.</summary>
    private string Format(AttemptRequest request, object? value)
    {
        try
        {
            ResultContext context = new()
            {
                Tool = request.Tool,
                Value = value,
                Arguments = [.. request.Tool.Definition.Parameters.Zip(request.Arguments).Where(pair => !pair.First.IsSensitive).Select(pair => KeyValuePair.Create(pair.First.Name, pair.Second))],
                Call = request.Context,
                Phrases = phrases,
            };
            return formatter.Format(context) ?? ResultEnvelope.DetailsUnavailable(request.Tool, phrases);
        }
        catch (Exception) // The app's own formatter.
        {
            return ResultEnvelope.DetailsUnavailable(request.Tool, phrases);
        }
    }

    private ToolFailure Classify(Exception exception, VoiceTool tool, VoiceToolTraits traits, bool began, CancellationToken ct)
    {
        if (ct.IsCancellationRequested && FailureClassifier.Unwrap(exception) is OperationCanceledException)
            return new(ToolErrorType.Cancelled) { NothingHappened = !began || traits.ReadOnly };
        return FailureClassifier.Classify(exception, tool, traits, mappers);
    }
}
