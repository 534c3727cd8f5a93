using System.Text;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>
/// Gives the same string for the same id, so that the hundreds of deltas of one response share theirs. Holds at most 256 short ids; a newer one replaces an older.
/// </summary>
/// <remarks>Any number of threads may call it: a slot is one reference, and a lost race costs one allocation.</remarks>
internal sealed class IdTable
{
    private const int SlotBits = 8;
    private const int LongestId = 128;

    private readonly string?[] _slots = new string?[1 << SlotBits];

    public string? Get(RawText id)
    {
        if (!id.IsPresent || id.IsEscaped || id.Bytes.Length is 0 or > LongestId)
            return id.ToText();
        ref string? slot = ref _slots[SlotOf(id.Bytes)];
        if (slot is string known && Ascii.Equals(id.Bytes, known))
            return known;
        return slot = id.ToText();
    }

    private static int SlotOf(ReadOnlySpan<byte> id)
    {
        ulong tail = (ulong)id.Length;
        foreach (byte unit in id[^Math.Min(8, id.Length)..])
            tail = (tail << 8) ^ unit;
        return (int)((tail * 0x9E3779B97F4A7C15) >> (64 - SlotBits));
    }
}
