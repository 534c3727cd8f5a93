using System.Security.Cryptography;

namespace RealtimeVoiceTools;

/// <summary>A call journal that survives sessions but not the process: for tests, and where a lost line is the only thing to outlast.</summary>
/// <remarks>Safe for concurrent use.</remarks>
public sealed class InMemoryCallJournal : ICallJournal
{
    private readonly TimeProvider _time;
    private readonly OpenCalls _calls;

    // Guards the calls.
    private readonly object _gate = new();

    /// <summary>Creates an empty journal.</summary>
    /// <param name="maxCalls">How many calls are held; the oldest is forgotten for another, and counted in the metric <c>voice_tools.journal.forgotten</c>. Default 10,000.</param>
    /// <param name="retention">How long a call is held after its last entry. Default 24 hours.</param>
    /// <param name="time">The clock. Default the system's.</param>
    public InMemoryCallJournal(int maxCalls = 10_000, TimeSpan? retention = null, TimeProvider? time = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxCalls, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(retention ?? TimeSpan.MaxValue, TimeSpan.Zero, nameof(retention));
        _time = time ?? TimeProvider.System;
        _calls = new OpenCalls(maxCalls, retention ?? FileCallJournalOptions.DefaultRetention);
    }

    /// <inheritdoc/>
    /// <value>Random for each journal.</value>
    public ReadOnlyMemory<byte>? DigestKey { get; } = RandomNumberGenerator.GetBytes(32);

    /// <inheritdoc/>
    public ValueTask AppendAsync(CallJournalEntry entry, CancellationToken cancellationToken)
    {
        JournalCheck.Check(entry);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
            _calls.Apply(entry);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<JournaledCall>> ReadAsync(string conversationId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
            return ValueTask.FromResult(_calls.Read(conversationId, _time.GetUtcNow()));
    }
}
