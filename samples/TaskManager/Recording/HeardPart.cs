namespace TaskManager;

/// <summary>A stretch of speech in a recording: its place, its sound, and how much of that has been written.</summary>
internal sealed class HeardPart(string? itemId, bool isFiller, long start)
{
    private readonly List<short> _sound = [];

    public string? ItemId { get; } = itemId;

    public bool IsFiller { get; } = isFiller;

    public long Start { get; } = start;

    public long End => Start + _sound.Count;

    /// <summary>Its words are known, so it needs no others.</summary>
    public bool HasWords { get; set; }

    public long WrittenTo { get; private set; } = start;

    public void Append(ReadOnlySpan<short> sound) => _sound.AddRange(sound);

    /// <summary>Nothing of it is heard after that.</summary>
    public void Cut(long at) => _sound.RemoveRange((int)Math.Max(0, at - Start), (int)(End - Math.Max(Start, at)));

    /// <summary>The same stretch with another sound; what was written is written again.</summary>
    public void Replace(ReadOnlySpan<short> sound, WavFile file)
    {
        for (int i = 0; i < _sound.Count; i++)
            _sound[i] = i < sound.Length ? sound[i] : (short)0;
        long written = WrittenTo;
        WrittenTo = Start;
        WriteTo(written, file);
    }

    /// <summary>Writes what has been heard by then.</summary>
    public void WriteTo(long now, WavFile file)
    {
        long to = Math.Min(now, End);
        if (to <= WrittenTo)
            return;
        file.Write(WrittenTo, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_sound)[(int)(WrittenTo - Start)..(int)(to - Start)]);
        WrittenTo = to;
    }
}
