using System.Buffers;

namespace RealtimeVoiceTools.Transports.WebSockets;

/// <summary>A whole message in a rented buffer. Whoever takes it returns it, once.</summary>
internal readonly record struct PooledMessage(byte[] Buffer, int Length, long QueuedAt = 0, RealtimeMessageKind Kind = RealtimeMessageKind.Control)
{
    public ReadOnlyMemory<byte> Memory => Buffer.AsMemory(0, Length);

    public static PooledMessage CopyOf(ReadOnlySpan<byte> message, long queuedAt, RealtimeMessageKind kind)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(message.Length);
        message.CopyTo(buffer);
        return new(buffer, message.Length, queuedAt, kind);
    }

    public void Return() => ArrayPool<byte>.Shared.Return(Buffer);
}
