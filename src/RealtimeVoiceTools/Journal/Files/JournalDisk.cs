namespace RealtimeVoiceTools;

/// <summary>What a journal asks of the disk. Tests take its place, to let each of these fail.</summary>
internal class JournalDisk
{
    private const int TakenOnLinux = 11;
    private const int TakenOnApple = 35;
    private const int TakenOnWindows = unchecked((int)0x80070020);

    public virtual FileStream Create(string path) => new(path, Owned(FileMode.CreateNew, FileShare.Read));

    public virtual FileStream OpenToAppend(string path) => new(path, Owned(FileMode.Append, FileShare.Read));

    public virtual void Write(FileStream file, ReadOnlySpan<byte> bytes) => file.Write(bytes);

    public virtual void Flush(FileStream file) => file.Flush(flushToDisk: true);

    /// <summary>One step: after a crash there is either the old file or the new one.</summary>
    public virtual void Replace(string path, string by) => File.Move(by, path, overwrite: true);

    /// <summary>Makes a file's new name durable.</summary>
    public virtual void FlushFolder(string path) => FolderFlush.Flush(Path.GetDirectoryName(path)!);

    /// <summary>A file that keeps other writers out for as long as it is open, and until the process ends at the latest.</summary>
    /// <exception cref="IOException">Another one has it.</exception>
    public virtual FileStream Lock(string path)
    {
        try
        {
            return new FileStream(path + ".lock", Owned(FileMode.OpenOrCreate, FileShare.None));
        }
        catch (IOException exception) when (exception.HResult is TakenOnLinux or TakenOnApple or TakenOnWindows)
        {
            throw new IOException($"The call journal '{path}' is in use, by another process or by another journal of this one. Give each process a file of its own.", exception);
        }
    }

    /// <summary>Without a buffer of its own: what was written is with the system. Results of calls are nobody else's business.</summary>
    private static FileStreamOptions Owned(FileMode mode, FileShare share)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Share = share, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
