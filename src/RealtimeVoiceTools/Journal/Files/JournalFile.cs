using System.Buffers;

namespace RealtimeVoiceTools;

/// <summary>
/// The file of a journal, and its lock. It grows at its end; whatever else has to change is a new file that takes the place of the old one in one step,
/// so that after a crash there is always a whole one.
/// </summary>
/// <remarks>Not safe for concurrent use.</remarks>
internal sealed class JournalFile : IDisposable
{
    private const int ChunkBytes = 65_536;

    private readonly string _path;
    private readonly JournalDisk _disk;
    private readonly FileStream _lock;
    private FileStream? _file;

    public JournalFile(string path, JournalDisk disk)
    {
        _path = path;
        _disk = disk;
        _lock = disk.Lock(path);
    }

    /// <summary>The key of the digests; set by <see cref="Load"/>.</summary>
    public byte[] Key { get; private set; } = [];

    public long Length { get; private set; }

    /// <summary>Ends with whole lines and can be appended to. Otherwise it has to be rewritten first.</summary>
    public bool IsWhole => _file is not null;

    /// <summary>Reads what the file says, if there is one.</summary>
    /// <exception cref="InvalidDataException">It is something else.</exception>
    public void Load(OpenCalls calls)
    {
        if (!File.Exists(_path) || new FileInfo(_path).Length == 0)
        {
            Key = JournalHeader.NewKey();
            return;
        }

        using var file = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        bool isFirst = true;
        int damaged = 0;
        foreach (ReadOnlyMemory<byte> line in JournalLines.Read(file))
        {
            if (isFirst)
                Key = JournalHeader.Read(line, _path);
            else if (JournalEntryLine.Read(line) is { } entry)
                calls.Apply(entry);
            else
                damaged++;
            isFirst = false;
        }

        if (isFirst)
            JournalHeader.Read(ReadOnlyMemory<byte>.Empty, _path);
        if (damaged > 0)
            VoiceMetrics.JournalDamaged(damaged);
    }

    /// <summary>Adds lines and waits for the disk.</summary>
    public void Append(ReadOnlySpan<byte> lines)
    {
        FileStream file = _file ?? throw new InvalidOperationException("The file has to be rewritten first.");
        try
        {
            _disk.Write(file, lines);
            _disk.Flush(file);
            Length += lines.Length;
        }
        catch
        {
            // Nobody knows what of it is on the disk, and after a failed flush the system does not say any more.
            Close();
            throw;
        }
    }

    /// <summary>Replaces the file by one with these entries.</summary>
    public void Rewrite(IEnumerable<CallJournalEntry> entries)
    {
        string draft = _path + ".new";
        File.Delete(draft);
        long length;
        try
        {
            using FileStream file = _disk.Create(draft);
            length = Write(file, entries);
            _disk.Flush(file);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }

        Close();
        _disk.Replace(_path, draft);
        _disk.FlushFolder(_path);
        _file = _disk.OpenToAppend(_path);
        Length = length;
    }

    public void Dispose()
    {
        Close();
        _lock.Dispose();
    }

    private long Write(FileStream file, IEnumerable<CallJournalEntry> entries)
    {
        var lines = new ArrayBufferWriter<byte>();
        long length = 0;
        foreach (byte[] line in entries.Select(JournalEntryLine.Write).Prepend(JournalHeader.Write(Key)))
        {
            lines.Write(line);
            if (lines.WrittenCount >= ChunkBytes)
                Flush();
        }

        Flush();
        return length;

        void Flush()
        {
            _disk.Write(file, lines.WrittenSpan);
            length += lines.WrittenCount;
            lines.ResetWrittenCount();
        }
    }

    private void Close()
    {
        _file?.Dispose();
        _file = null;
    }
}
