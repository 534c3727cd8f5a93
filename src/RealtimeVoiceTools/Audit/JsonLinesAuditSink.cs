using System.Buffers;

namespace RealtimeVoiceTools;

/// <summary>Appends the audit to a file, one JSON object to a line. What is written is never changed.</summary>
/// <remarks>
/// Safe for concurrent use by any number of sessions. The file is opened at the first record and may be read meanwhile; one process writes it
/// at a time, and another finds it locked (by a file beside it that ends in <c>.lock</c> and stays). A line that was torn by a crash stays as it is, and the next record begins a new line: readers skip a line that is no JSON.
/// After a failed write the file is opened anew. Not rotated.
/// </remarks>
public sealed class JsonLinesAuditSink : IVoiceAuditSink, IAsyncDisposable
{
    private readonly string _path;
    private readonly bool _flushToDisk;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly ArrayBufferWriter<byte> _line = new();
    private FileStream? _lock;
    private FileStream? _file;
    private bool _disposed;

    /// <summary>Creates a sink; the file is made at the first record, its folder must exist.</summary>
    /// <param name="path">The file.</param>
    /// <param name="flushToDisk">Wait for the disk after each record, so that a power cut loses none that counts as written. Slower. Default false.</param>
    public JsonLinesAuditSink(string path, bool flushToDisk = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        _path = Path.GetFullPath(path);
        _flushToDisk = flushToDisk;
    }

    /// <inheritdoc/>
    public async ValueTask WriteAsync(VoiceAuditRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            _file ??= Open();
            _line.ResetWrittenCount();
            AuditLine.Write(record, _line);
            // Not cancelled half way: that would tear the line.
            await _file.WriteAsync(_line.WrittenMemory, CancellationToken.None).ConfigureAwait(false);
            if (_flushToDisk)
                _file.Flush(flushToDisk: true);
        }
        catch (IOException)
        {
            await CloseAsync().ConfigureAwait(false);
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Closes the file. Records that come later are refused.</summary>
    public async ValueTask DisposeAsync()
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        _disposed = true;
        await CloseAsync().ConfigureAwait(false);
        _turn.Release();
    }

    private async ValueTask CloseAsync()
    {
        FileStream?[] open = [_file, _lock];
        (_file, _lock) = (null, null);
        foreach (FileStream file in open.OfType<FileStream>())
            await file.DisposeAsync().ConfigureAwait(false);
    }

    private FileStream Open()
    {
        // Not every system keeps a second writer out of a file that may be read.
        _lock ??= new FileStream(_path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        // Without a buffer of its own: what was written is with the system when the write returns.
        var file = new FileStream(_path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0, useAsync: true);
        try
        {
            if (file.Length > 0)
            {
                file.Seek(-1, SeekOrigin.End);
                bool torn = file.ReadByte() != '\n';
                file.Seek(0, SeekOrigin.End);
                if (torn)
                    file.Write("\n"u8);
            }

            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}
