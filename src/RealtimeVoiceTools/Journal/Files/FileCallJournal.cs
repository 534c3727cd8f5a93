using System.Buffers;
using System.Threading.Channels;

namespace RealtimeVoiceTools;

/// <summary>A call journal in a file, for applications that run on a single machine. What it has taken survives the process, and a power cut.</summary>
/// <remarks>
/// <para>Safe for concurrent use by any number of sessions: entries that come at the same time share one write to the disk. One process has the file at
/// a time (kept by a file beside it that ends in <c>.lock</c> and stays); another gets an <see cref="IOException"/>. On a network drive neither is certain.</para>
/// <para>The file has one JSON object to a line, each with a checksum. A line that was torn by a crash, or damaged, is passed over when the file is opened
/// (damaged ones are counted in the metric <c>voice_tools.journal.damaged</c>). What was delivered or is too old is removed when the file is opened, and whenever it has grown, by a new file that takes the
/// old one's place in one step.</para>
/// <para>The file holds the results of calls until they are delivered and removed, and the key of its digests; never arguments. On Unix only its owner can read it.</para>
/// <para>Disposing waits until everything is on the disk.</para>
/// </remarks>
public sealed class FileCallJournal : ICallJournal, IDisposable, IAsyncDisposable
{
    private const int MostWaiting = 4096;
    private const int MostBatchBytes = 1_048_576;

    private readonly TimeProvider _time;
    private readonly int _mostEntryBytes;
    private readonly long _leastCompactAt;
    private readonly JournalFile _file;
    private readonly OpenCalls _calls;
    private readonly Channel<PendingEntry> _pending = Channel.CreateBounded<PendingEntry>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    private readonly Task _writing;
    private readonly SharedEnding _disposal;

    // Guards the calls.
    private readonly object _gate = new();
    private long _compactAt;

    /// <summary>Opens a journal, or begins one; its folder must exist.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">The limits, or null for the defaults.</param>
    /// <param name="time">The clock. Default the system's.</param>
    /// <exception cref="IOException">The file cannot be opened or written, or another process or journal has it.</exception>
    /// <exception cref="InvalidDataException">The file is no call journal, or one of another version.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public FileCallJournal(string path, FileCallJournalOptions? options = null, TimeProvider? time = null)
        : this(path, options, time, new JournalDisk())
    {
    }

    internal FileCallJournal(string path, FileCallJournalOptions? options, TimeProvider? time, JournalDisk disk)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        options ??= new FileCallJournalOptions();
        options.Check();
        _time = time ?? TimeProvider.System;
        _mostEntryBytes = options.MaxEntryBytes;
        _leastCompactAt = options.CompactAt;
        _calls = new OpenCalls(options.MaxCalls, options.Retention);
        _disposal = new SharedEnding(CloseAsync);
        _file = new JournalFile(Path.GetFullPath(path), disk);
        try
        {
            _file.Load(_calls);
            Rewrite();
        }
        catch
        {
            _file.Dispose();
            throw;
        }

        _writing = Task.Run(WriteAsync);
    }

    /// <inheritdoc/>
    /// <value>Random for each file, and kept in it.</value>
    public ReadOnlyMemory<byte>? DigestKey => _file.Key;

    /// <inheritdoc/>
    /// <exception cref="IOException">The disk is full or fails. Entries that come later are taken again when it works again.</exception>
    /// <exception cref="ArgumentException">The entry names no call, or is longer than <see cref="FileCallJournalOptions.MaxEntryBytes"/> without its output.</exception>
    /// <exception cref="ObjectDisposedException">The journal is closed.</exception>
    /// <exception cref="OperationCanceledException">Waiting was given up; the entry may be written all the same.</exception>
    public async ValueTask AppendAsync(CallJournalEntry entry, CancellationToken cancellationToken)
    {
        JournalCheck.Check(entry);
        var pending = new PendingEntry(entry, _mostEntryBytes);
        try
        {
            await _pending.Writer.WriteAsync(pending, cancellationToken).ConfigureAwait(false);
        }
        catch (ChannelClosedException)
        {
            throw new ObjectDisposedException(nameof(FileCallJournal));
        }

        await pending.Written.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<JournaledCall>> ReadAsync(string conversationId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(conversationId);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
            return ValueTask.FromResult(_calls.Read(conversationId, _time.GetUtcNow()));
    }

    /// <summary>Writes what waits and closes the file.</summary>
    public ValueTask DisposeAsync() => new(_disposal.RunAsync());

    /// <summary>Writes what waits and closes the file.</summary>
    public void Dispose() => _disposal.RunAsync().GetAwaiter().GetResult();

    private async Task CloseAsync()
    {
        _pending.Writer.TryComplete();
        await _writing.ConfigureAwait(false);
        _file.Dispose();
    }

    private async Task WriteAsync()
    {
        var lines = new ArrayBufferWriter<byte>();
        List<PendingEntry> batch = [];
        while (await _pending.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            lines.ResetWrittenCount();
            batch.Clear();
            while (lines.WrittenCount < MostBatchBytes && _pending.Reader.TryRead(out PendingEntry? pending))
            {
                lines.Write(pending.Line);
                batch.Add(pending);
            }

            Write(batch, lines.WrittenSpan);
        }
    }

    private void Write(List<PendingEntry> batch, ReadOnlySpan<byte> lines)
    {
        try
        {
            if (!_file.IsWhole)
                Rewrite();
            _file.Append(lines);
        }
        catch (Exception exception) // Whoever waits is told, and the journal goes on.
        {
            batch.ForEach(pending => pending.Fail(exception));
            return;
        }

        lock (_gate)
            batch.ForEach(pending => _calls.Apply(pending.Entry));
        batch.ForEach(pending => pending.Succeed());
        if (_file.Length >= _compactAt)
            Compact();
    }

    private void Compact()
    {
        try
        {
            Rewrite();
        }
        catch (Exception) // All that was taken is safe: in the old file, or in the new one.
        {
            // Not with each entry again.
            _compactAt = 2 * _file.Length;
        }
    }

    private void Rewrite()
    {
        CallJournalEntry[] entries;
        lock (_gate)
            entries = [.. _calls.Entries(_time.GetUtcNow())];
        _file.Rewrite(entries);
        _compactAt = Math.Max(_leastCompactAt, 2 * _file.Length);
    }
}
