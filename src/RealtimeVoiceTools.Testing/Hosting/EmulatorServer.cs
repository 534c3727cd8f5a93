using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;

namespace RealtimeVoiceTools.Testing;

/// <summary>Serves an emulator as a WebSocket on the loopback address, to clients of any language.</summary>
/// <remarks>
/// Paths <c>/v1/realtime</c>, <c>/openai/v1/realtime</c>, <c>/openai/realtime</c> and <c>/voice-live/realtime</c>; any other answers 404. A key, where
/// <see cref="RealtimeEmulatorOptions.ApiKey"/> is set, comes as bearer token or as <c>api-key</c>; a wrong one answers 401. With <c>?call_id=</c> the
/// connection is a sideband of the call that <see cref="RealtimeEmulator.StartCall"/> began; a call that is not there answers 404.
/// </remarks>
public sealed class EmulatorServer : IAsyncDisposable
{
    private readonly RealtimeEmulator emulator;
    private readonly TcpListener listener;
    private readonly CancellationTokenSource stopping = new();
    private readonly object gate = new();
    private readonly HashSet<Task> clients = [];
    private readonly Task accepting;

    private EmulatorServer(RealtimeEmulator emulator, int port)
    {
        this.emulator = emulator;
        listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        Endpoint = new Uri($"ws://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/v1/realtime");
        accepting = AcceptAsync();
    }

    /// <summary>Where it listens.</summary>
    public Uri Endpoint { get; }

    /// <summary>Starts to listen.</summary>
    /// <param name="emulator">The emulator to serve; it may serve other connections too.</param>
    /// <param name="port">The port, or 0 (default) for any that is free.</param>
    /// <exception cref="SocketException">The port is taken.</exception>
    public static EmulatorServer Start(RealtimeEmulator emulator, int port = 0)
    {
        ArgumentNullException.ThrowIfNull(emulator);
        return new EmulatorServer(emulator, port);
    }

    /// <summary>Stops listening, drops every client and waits until all is let go.</summary>
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        listener.Stop();
        await accepting.ConfigureAwait(false);
        Task[] left;
        lock (gate)
        {
            left = [.. clients];
        }

        await Task.WhenAll(left).ConfigureAwait(false);
        stopping.Dispose();
        listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!stopping.IsCancellationRequested)
        {
            TcpClient client;
            try
            {
                client = await listener.AcceptTcpClientAsync(stopping.Token).ConfigureAwait(false);
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }

            Task serving = ServeAsync(client);
            lock (gate)
            {
                clients.RemoveWhere(task => task.IsCompleted);
                clients.Add(serving);
            }
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                client.NoDelay = true;
                NetworkStream stream = client.GetStream();
                if (await UpgradeRequest.ReadAsync(stream, stopping.Token).ConfigureAwait(false) is not { } request)
                {
                    return;
                }

                int status = emulator.TakeConnectFailure() ?? request.Judge(emulator.Options.ApiKey);
                status = status == 101 && !emulator.Knows(request.CallId) ? 404 : status;
                await request.AnswerAsync(stream, status, stopping.Token).ConfigureAwait(false);
                if (status == 101)
                {
                    using WebSocket socket = WebSocket.CreateFromStream(stream, new WebSocketCreationOptions { IsServer = true });
                    using EmulatorSocket conversation = new(socket, emulator, request.CallId);
                    await conversation.RunAsync(request.IsBeta, stopping.Token).ConfigureAwait(false);
                }
            }
            catch (Exception e) when (e is IOException or SocketException or WebSocketException or OperationCanceledException or ObjectDisposedException)
            {
                // The client went away, or the server is stopping: the connection has been told already.
            }
        }
    }
}
