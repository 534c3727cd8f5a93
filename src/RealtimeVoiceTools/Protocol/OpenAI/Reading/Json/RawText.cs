using System.Buffers;
using System.Text;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>A string of a message, still in the message's own bytes. The default value means: absent, null or no string.</summary>
internal readonly ref struct RawText(ReadOnlySpan<byte> bytes, bool isEscaped)
{
    private const int SmallSize = 512;

    public ReadOnlySpan<byte> Bytes { get; } = bytes;

    public bool IsEscaped { get; } = isEscaped;

    public bool IsPresent { get; } = true;

    public bool Is(ReadOnlySpan<byte> text) => IsPresent && Bytes.SequenceEqual(text);

    /// <summary>The string, or null when absent. What is no Unicode becomes U+FFFD.</summary>
    public string? ToText()
    {
        if (!IsPresent)
            return null;
        if (!IsEscaped)
            return Encoding.UTF8.GetString(Bytes);
        byte[]? rented = null;
        Span<byte> buffer = Bytes.Length <= SmallSize ? stackalloc byte[SmallSize] : rented = ArrayPool<byte>.Shared.Rent(Bytes.Length);
        string text = Encoding.UTF8.GetString(buffer[..JsonUnescaping.Unescape(Bytes, buffer)]);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return text;
    }
}
