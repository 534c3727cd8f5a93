using System.Runtime.CompilerServices;

namespace RealtimeVoiceTools.Tests.Journal.Support;

/// <summary>Fails at one of its deeds: before it, or after it, or, where it writes, in the middle.</summary>
internal sealed class FaultyDisk(int failAt, bool isDoneFirst, bool staysBroken) : TemporaryJournal.FastDisk
{
    public int Deeds => Names.Count;

    /// <summary>What was asked of it, in order.</summary>
    public List<string> Names { get; } = [];

    public bool HasFailed { get; private set; }

    public override FileStream Create(string path)
    {
        FileStream? file = null;
        Do(() => file = base.Create(path), () => file?.Dispose());
        return file!;
    }

    public override FileStream OpenToAppend(string path)
    {
        FileStream? file = null;
        Do(() => file = base.OpenToAppend(path), () => file?.Dispose());
        return file!;
    }

    public override void Write(FileStream file, ReadOnlySpan<byte> bytes)
    {
        byte[] copy = bytes.ToArray();
        Do(() => base.Write(file, copy), isDoneFirst ? null : () => base.Write(file, copy.AsSpan(0, copy.Length / 2)));
    }

    public override void Flush(FileStream file) => Do(() => base.Flush(file));

    public override void Replace(string path, string by) => Do(() => base.Replace(path, by));

    public override void FlushFolder(string path) => Do(() => base.FlushFolder(path));

    private void Do(Action deed, Action? onFailure = null, [CallerMemberName] string name = "")
    {
        Names.Add(name);
        if (HasFailed && staysBroken)
            throw new IOException("The disk is gone.");
        if (Deeds != failAt)
        {
            deed();
            return;
        }

        HasFailed = true;
        if (isDoneFirst)
            deed();
        onFailure?.Invoke();
        throw new IOException("No space is left.");
    }
}
