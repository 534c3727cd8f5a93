using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Testing;

/// <summary>What a socket or an in-memory transport joins its client to: a session of its own, or the sideband of a call.</summary>
internal interface IClientLink
{
    /// <summary>Completes when the emulator reads what clients send.</summary>
    Task Reading { get; }

    void Receive(ReadOnlySpan<byte> clientMessage);

    /// <summary>The client has gone.</summary>
    void Disconnect(RealtimeCloseStatus status);

    /// <summary>The emulator will have no more of this client.</summary>
    void Close(int code, string? reason);
}
