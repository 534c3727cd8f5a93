namespace RealtimeVoiceTools.Testing;

/// <summary>One client's way into a session: the one that opened it, or a sideband.</summary>
internal sealed class ClientPort(Action<ReadOnlyMemory<byte>> send, Action<int, string?> close, bool isSideband)
{
    public bool IsSideband => isSideband;

    public void Send(ReadOnlyMemory<byte> message) => send(message);

    public void Close(int code, string? reason) => close(code, reason);
}
