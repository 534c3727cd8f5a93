using System.Threading.Channels;

namespace RealtimeVoiceTools;

/// <summary>The way of one session's steps to the journal: bounded, in order, one at a time, and never waited for by the session's loop.</summary>
/// <remarks>Safe from any thread.</remarks>
internal sealed class JournalWriter : IAsyncDisposable
{
    private readonly string _conversationId;
    private readonly ICallJournal _journal;
    private readonly TimeProvider _time;
    private readonly TimeSpan _timeout;
    private readonly SessionLog _log;
    private readonly Channel<Queued> _steps;
    private readonly UserCancellation _stop;
    private readonly Task _writing;

    public JournalWriter(string conversationId, ICallJournal journal, JournalOptions options, TimeProvider time, SessionLog log)
    {
        _conversationId = conversationId;
        _journal = journal;
        _time = time;
        _timeout = options.Timeout;
        _log = log;
        Digest = new JournalDigest(journal.DigestKey);
        _stop = new UserCancellation(time);
        _steps = Channel.CreateBounded<Queued>(new BoundedChannelOptions(options.MaxQueued) { SingleReader = true });
        _writing = Task.Run(WriteAsync);
    }

    public JournalDigest Digest { get; }

    /// <summary>Queues a step that nothing waits for. What does not reach the journal is logged.</summary>
    public void Append(CallStep step) => TryQueue(step, null);

    /// <summary>Queues a step and waits until it is durable, and everything before it.</summary>
    /// <returns>False when it is not known to be: the journal failed, was too slow, or waiting was given up.</returns>
    public async Task<bool> WriteAsync(CallStep step, CancellationToken cancellationToken)
    {
        TaskCompletionSource<bool> written = new(TaskCreationOptions.RunContinuationsAsynchronously);
        if (!TryQueue(step, written))
            return false;
        try
        {
            return await written.Task.WaitAsync(_timeout, _time, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            _log.JournalFailed(step, "slow");
            return false;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>The calls of the conversation that are not delivered, oldest first.</summary>
    public ValueTask<IReadOnlyList<JournaledCall>> ReadAsync(CancellationToken cancellationToken) => _journal.ReadAsync(_conversationId, cancellationToken);

    /// <summary>No more steps come. Finishes when the journal has them all, or has had its time.</summary>
    public async ValueTask DisposeAsync()
    {
        _steps.Writer.TryComplete();
        try
        {
            await _writing.WaitAsync(_timeout, _time).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            await _stop.CancelAsync().ConfigureAwait(false);
        }

        _stop.Dispose();
    }

    private bool TryQueue(CallStep step, TaskCompletionSource<bool>? written)
    {
        var entry = new CallJournalEntry
        {
            ConversationId = _conversationId,
            CallId = step.CallId,
            Step = step.Step,
            Tool = step.Tool,
            IdempotencyKey = step.IdempotencyKey,
            ArgumentsDigest = step.ArgumentsDigest,
            Output = step.Output,
            ErrorType = step.ErrorType,
            Time = _time.GetUtcNow(),
        };
        if (_steps.Writer.TryWrite(new Queued(step, entry, written)))
            return true;
        _log.JournalFailed(step, "full");
        return false;
    }

    private async Task WriteAsync()
    {
        while (await _steps.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            while (_steps.Reader.TryRead(out Queued? queued))
            {
                bool isWritten = await TryAppendAsync(queued).ConfigureAwait(false);
                queued.Written?.TrySetResult(isWritten);
            }
        }
    }

    private async Task<bool> TryAppendAsync(Queued queued)
    {
        try
        {
            await _journal.AppendAsync(queued.Entry, _stop.Token).ConfigureAwait(false);
            return true;
        }
        catch (Exception exception) // The edge to the application's journal. The text of an exception may hold what was to be written.
        {
            _log.JournalFailed(queued.Step, exception.GetType().Name);
            return false;
        }
    }

    private sealed record Queued(CallStep Step, CallJournalEntry Entry, TaskCompletionSource<bool>? Written);
}
