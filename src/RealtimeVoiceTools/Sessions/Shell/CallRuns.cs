using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace RealtimeVoiceTools;

/// <summary>What runs for each call: its service scope, shared by preview and attempts, and its cancellation. Used by the session's loop alone.</summary>
internal sealed class CallRuns(
    IServiceScopeFactory scopes, ToolInvoker invoker, CallContexts contexts, TimeProvider time, TimeSpan longestAfterwork, Action<Signal> post, SessionActivity? activity = null,
    JournalWriter? journal = null)
{
    private readonly Dictionary<int, Run> _runs = [];

    // Of calls that have been answered: a tool may come back long after that, and the audit waits for it.
    private readonly List<Task> _afterwork = [];

    public void Start(Effect.StartAttempt attempt)
    {
        Run run = RunOf(attempt.Call);
        run.Longest = attempt.Tool.Traits.Timeout ?? longestAfterwork;
        VoiceCallContext context = contexts.Create(
            attempt.CallId, attempt.Tool, attempt.IdempotencyKey, attempt.Attempt, attempt.Confirmed, () => post(new Signal.FarewellRequested()),
            attempt.Summary is { } summary ? new TransferLine(summary, contexts.Phrases, Transferred) : null);
        var request = new AttemptRequest(attempt.Tool, attempt.Arguments, context, run.Services, new Reports(attempt.Call, post));
        Track(run, attempt.Tool, async () => post(new Signal.AttemptEnded(attempt.Call, attempt.Attempt, await RunAsync(attempt, request, run).ConfigureAwait(false))));
    }

    public void Start(Effect.StartPreview preview)
    {
        Run run = RunOf(preview.Call);
        VoiceCallContext context = contexts.Create(preview.CallId, preview.Tool, preview.IdempotencyKey, attempt: 1, confirmed: null, hangUp: null);
        var request = new AttemptRequest(preview.Tool, preview.Arguments, context, run.Services, new Reports(preview.Call, post));
        Track(run, preview.Tool, async () => post(new Signal.PreviewEnded(
            preview.Call, await invoker.PreviewAsync(request, run.Cancellation.Token).ConfigureAwait(false))));
    }

    public void Cancel(int call)
    {
        // Off this thread: a tool may have registered code of its own on the token.
        if (_runs.TryGetValue(call, out Run? run))
            run.Work = Task.WhenAll(run.Work, activity is null ? run.Cancellation.CancelAsync() : activity.FollowAsync(run.Cancellation.CancelAsync()));
    }

    public void Release(int call)
    {
        _afterwork.RemoveAll(work => work.IsCompleted);
        if (_runs.Remove(call, out Run? run))
            _afterwork.Add(DisposeAsync(run));
    }

    /// <summary>The session is over: what still runs may finish, but not for ever, and its services are released after it.</summary>
    /// <returns>Finishes when nothing runs any more.</returns>
    public async Task CloseAsync()
    {
        foreach (int call in _runs.Keys.ToArray())
        {
            _runs[call].Cancellation.CancelAfter(_runs[call].Longest ?? longestAfterwork);
            Release(call);
        }

        await Task.WhenAll(_afterwork).ConfigureAwait(false);
        // What still ran has come back: nothing more will be written.
        if (journal is not null)
            await journal.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Reading leaves nothing that a journal would have to know of.</summary>
    private Task<AttemptResult> RunAsync(Effect.StartAttempt attempt, AttemptRequest request, Run run)
    {
        CancellationToken token = run.Cancellation.Token;
        if (journal is null || attempt.Tool.Traits.ReadOnly)
            return invoker.RunAsync(request, token);
        run.WriteAhead ??= new WriteAhead(journal);
        return run.WriteAhead.RunAsync(attempt, () => invoker.RunAsync(request, token), reason => invoker.Refuse(request, reason), token);
    }

    /// <summary>A person has the caller: nothing that this one proved or was asked counts any more.</summary>
    private void Transferred(bool leaves)
    {
        post(new Signal.CallerChanged());
        if (leaves)
            post(new Signal.FarewellRequested(TransferToHumanTool.Name, IsFinal: true));
    }

    private static async Task DisposeAsync(Run run)
    {
        await run.Work.ConfigureAwait(false);
        run.Cancellation.Dispose();
        try
        {
            await run.Scope.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception)
        {
            // A service that cannot be disposed of must not end the conversation; the call has had its answer.
        }
    }

    private void Track(Run run, VoiceTool tool, Func<Task> work) =>
        run.Work = Task.WhenAll(run.Work, activity is null ? work() : activity.RunAsync(tool.Name, work));

    private Run RunOf(int call)
    {
        if (!_runs.TryGetValue(call, out Run? run))
            _runs[call] = run = new Run(scopes.CreateAsyncScope(), time);
        return run;
    }

    private sealed class Run(AsyncServiceScope scope, TimeProvider time)
    {
        public AsyncServiceScope Scope { get; } = scope;

        public IServiceProvider Services => Scope.ServiceProvider;

        public UserCancellation Cancellation { get; } = new(time);

        public Task Work { get; set; } = Task.CompletedTask;

        /// <summary>Null until something is written of the call.</summary>
        public WriteAhead? WriteAhead { get; set; }

        /// <summary>How long it may go on after the session; null for a preview.</summary>
        public TimeSpan? Longest { get; set; }
    }

    private sealed class Reports(int call, Action<Signal> post) : IProgress<string>
    {
        public void Report(string value)
        {
            if (!string.IsNullOrWhiteSpace(value))
                post(new Signal.Progressed(call, value));
        }
    }
}

/// <summary>Makes the contexts of a session's calls.</summary>
internal sealed class CallContexts(
    string sessionId, string? callerId, SessionValues values, CultureInfo culture, TimeZoneInfo timeZone, TimeProvider time, TransferPhrases phrases)
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<object, object?> _items = [];

    public TransferPhrases Phrases => phrases;

    public VoiceCallContext Create(
        string callId, VoiceTool tool, string idempotencyKey, int attempt, ConfirmationPreview? confirmed, Action? hangUp, TransferLine? transfer = null) =>
        new()
        {
            CallId = callId,
            ToolName = tool.Name,
            SessionId = sessionId,
            CallerId = callerId,
            Culture = culture,
            TimeZone = timeZone,
            Now = TimeZoneInfo.ConvertTime(time.GetUtcNow(), timeZone),
            IdempotencyKey = idempotencyKey,
            Attempt = attempt,
            Confirmed = confirmed,
            Items = _items,
            HangUp = hangUp,
            Transfer = transfer,
            SessionValues = values,
        };
}
