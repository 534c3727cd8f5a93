using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Testing;

/// <summary>Connects a session to an emulator in the same process: to a conversation of its own, or to the sideband of a call.</summary>
internal sealed class EmulatorConnector(RealtimeEmulator emulator, string? callId) : IRealtimeConnector
{
    public ValueTask<IRealtimeTransport> ConnectAsync(RealtimeConnectRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        string? joined = request.CallId ?? callId;
        cancellationToken.ThrowIfCancellationRequested();
        if ((emulator.TakeConnectFailure() ?? (emulator.Knows(joined) ? null : 404)) is { } status)
        {
            throw new RealtimeConnectException($"The emulator refused the connection with status {status}.")
            {
                StatusCode = status,
                IsPermanent = status is >= 400 and < 500 and not 408 and not 429,
            };
        }

        return ValueTask.FromResult<IRealtimeTransport>(new EmulatorTransport(emulator, joined));
    }
}
