namespace RealtimeVoiceTools;

/// <summary>An entry on its way to the disk, and whoever waits for it.</summary>
internal sealed class PendingEntry
{
    private readonly TaskCompletionSource _written = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public PendingEntry(CallJournalEntry entry, int mostBytes)
    {
        if (entry.Step != CallJournalStep.Committed)
            entry = entry with { Output = null, ErrorType = null };
        Line = JournalEntryLine.Write(ref entry, mostBytes);
        Entry = entry;
    }

    /// <summary>The entry as its line says it.</summary>
    public CallJournalEntry Entry { get; }

    public byte[] Line { get; }

    public Task Written => _written.Task;

    public void Succeed() => _written.TrySetResult();

    public void Fail(Exception exception)
    {
        // One for each: exceptions are not shared between those who throw them.
        _written.TrySetException(new IOException("The call journal could not be written.", exception));
        // Nobody may be waiting for it any more.
        _ = _written.Task.Exception;
    }
}
