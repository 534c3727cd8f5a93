using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Testing;

/// <summary>A second connection to a call. It comes and goes without ending the call, and is told nothing of what was before.</summary>
internal sealed class Sideband : IClientLink
{
    private readonly EmulatedSession session;
    private readonly ClientPort port;

    public Sideband(EmulatedSession session, Action<ReadOnlyMemory<byte>> send, Action<int, string?> close)
    {
        this.session = session;
        port = new ClientPort(send, close, isSideband: true);
        session.Attach(port);
    }

    public Task Reading => session.Reading;

    public void Receive(ReadOnlySpan<byte> clientMessage) => session.Receive(port, clientMessage.ToArray());

    public void Disconnect(RealtimeCloseStatus status) => session.Detach(port);

    public void Close(int code, string? reason)
    {
        session.Detach(port);
        port.Close(code, reason);
    }
}
