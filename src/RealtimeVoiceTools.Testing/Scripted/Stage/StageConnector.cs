using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Testing;

/// <summary>Connects sessions to the emulator of a stage.</summary>
internal sealed class StageConnector(RealtimeEmulator emulator, StageActivity activity) : IRealtimeConnector
{
    public ValueTask<IRealtimeTransport> ConnectAsync(RealtimeConnectRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellationToken.ThrowIfCancellationRequested();
        if (request.CallId is not null)
        {
            throw new RealtimeConnectException("A scripted conversation begins its own call; there is none to attach to.") { IsPermanent = true };
        }

        if (emulator.Faults.TakeConnectFailure() is { } status)
        {
            throw new RealtimeConnectException($"The emulator refused the connection with status {status}.")
            {
                StatusCode = status,
                IsPermanent = status is >= 400 and < 500 and not 408 and not 429,
            };
        }

        return ValueTask.FromResult<IRealtimeTransport>(new StageTransport(emulator, activity));
    }
}
