using System.Collections.Concurrent;

namespace RealtimeVoiceTools.Tests.Journal.Support;

/// <summary>Keeps what it is given, or fails, or waits, as the test says.</summary>
internal sealed class RecordingJournal : ICallJournal
{
    private readonly ConcurrentQueue<CallJournalEntry> _entries = new();

    public ReadOnlyMemory<byte>? DigestKey { get; init; } = new byte[32];

    public IReadOnlyList<CallJournalEntry> Entries => [.. _entries];

    public IEnumerable<string> Steps => _entries.Select(entry => $"{entry.CallId} {entry.Step}");

    /// <summary>What happens before an entry is kept.</summary>
    public Func<CallJournalEntry, CancellationToken, Task> Before { get; set; } = (_, _) => Task.CompletedTask;

    public async ValueTask AppendAsync(CallJournalEntry entry, CancellationToken cancellationToken)
    {
        await Before(entry, cancellationToken);
        _entries.Enqueue(entry);
    }

    public ValueTask<IReadOnlyList<JournaledCall>> ReadAsync(string conversationId, CancellationToken cancellationToken) => throw new NotSupportedException();
}
