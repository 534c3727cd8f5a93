using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Testing;

/// <summary>
/// The provider's side of a realtime voice conversation: sessions, voice detection, one response at a time, audio, refusals and faults,
/// as the live service shows them. It needs no network, no key and, with a <see cref="VirtualTimeProvider"/>, no time.
/// </summary>
/// <remarks>
/// The same emulator serves connections opened by hand (<see cref="Open(Action{ReadOnlyMemory{byte}}, Action{int, string})"/>), in memory (<see cref="CreateConnector()"/>) and over a loopback
/// WebSocket (<see cref="EmulatorServer"/>), any number at once. Same seed, same model, same clock, same input: the same bytes.
/// Safe from any thread.
/// </remarks>
public sealed class RealtimeEmulator
{
    private readonly object gate = new();
    private readonly List<EmulatorConnection> connections = [];
    private readonly List<(int Number, TaskCompletionSource<EmulatorConnection> Source)> waits = [];
    private readonly IEmulatedModel model;
    private readonly TimeProvider time;
    private readonly Dictionary<string, EmulatedSession> calls = [];
    private readonly Random random;
    private int opened;

    /// <summary>Creates an emulator.</summary>
    /// <param name="options">How it behaves.</param>
    /// <param name="model">What it says. One model serves all connections.</param>
    /// <param name="time">Its clock. Default the system's.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public RealtimeEmulator(RealtimeEmulatorOptions options, IEmulatedModel model, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(model);
        options.Validate();
        Options = options;
        this.model = model;
        random = new Random(options.Seed);
        this.time = time ?? TimeProvider.System;
    }

    /// <summary>How it behaves.</summary>
    public RealtimeEmulatorOptions Options { get; }

    /// <summary>What is to go wrong.</summary>
    public EmulatorFaults Faults { get; } = new();

    /// <summary>Every connection so far, oldest first. A copy.</summary>
    public IReadOnlyList<EmulatorConnection> Connections
    {
        get
        {
            lock (gate)
            {
                return [.. connections];
            }
        }
    }

    /// <summary>Opens a connection by hand.</summary>
    /// <param name="send">Takes each message to the client. Called one at a time; must not block. The bytes may be kept.</param>
    /// <param name="close">Called once when the emulator closes the connection, with close code and reason.</param>
    /// <returns>The connection; <c>session.created</c> has been sent before this returns.</returns>
    public EmulatorConnection Open(Action<ReadOnlyMemory<byte>> send, Action<int, string?> close)
    {
        ArgumentNullException.ThrowIfNull(send);
        ArgumentNullException.ThrowIfNull(close);
        return Open(new ClientPort(send, close, isSideband: false), isCall: false);
    }

    /// <summary>
    /// Starts a call whose audio does not pass over the wire, as by WebRTC or telephone: no <c>response.output_audio.delta</c>, but
    /// <c>output_audio_buffer.*</c>, and the provider truncates by itself what was not heard. A server joins it by a sideband
    /// (<see cref="CreateConnector(string)"/>, or <c>?call_id=</c> on an <see cref="EmulatorServer"/>).
    /// </summary>
    /// <param name="send">Takes each message to the client that has the media, such as a browser's data channel. Default: there is none.</param>
    /// <param name="close">Called once when the emulator ends the call.</param>
    public EmulatorConnection StartCall(Action<ReadOnlyMemory<byte>>? send = null, Action<int, string?>? close = null) =>
        Open(new ClientPort(send ?? (_ => { }), close ?? ((_, _) => { }), isSideband: false), isCall: true);

    /// <summary>A connector whose transports lead to this emulator within the process, each to a conversation of its own.</summary>
    public IRealtimeConnector CreateConnector() => new EmulatorConnector(this, null);

    /// <summary>
    /// A connector whose transports join a call as its sideband: they get no <c>session.created</c>, may send every event, and come and go
    /// without ending the call. A call that has ended or never was is refused with status 404.
    /// </summary>
    public IRealtimeConnector CreateConnector(string callId)
    {
        ArgumentNullException.ThrowIfNull(callId);
        return new EmulatorConnector(this, callId);
    }

    /// <summary>Waits for a connection.</summary>
    /// <param name="number">Which one, counted from 1 since the emulator was made; it may be there already.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<EmulatorConnection> WaitForConnectionAsync(int number = 1, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        lock (gate)
        {
            if (connections.Count >= number)
            {
                return Task.FromResult(connections[number - 1]);
            }

            TaskCompletionSource<EmulatorConnection> source = new(TaskCreationOptions.RunContinuationsAsynchronously);
            waits.Add((number, source));
            return source.Task.WaitAsync(cancellationToken);
        }
    }

    internal int? TakeConnectFailure()
    {
        int? asked = Faults.TakeConnectFailure();
        double share = Faults.Rates.RefuseConnection;
        lock (gate)
        {
            return asked ?? (share > 0 && random.NextDouble() < share ? 503 : null);
        }
    }

    /// <returns>False for a call that has ended or never was.</returns>
    internal bool Knows(string? callId) => callId is null || Find(callId) is not null;

    /// <summary>Links a client to a session of its own, or to a call.</summary>
    internal IClientLink Link(string? callId, Action<ReadOnlyMemory<byte>> send, Action<int, string?> close)
    {
        if (callId is null)
        {
            return Open(send, close);
        }

        return new Sideband(Find(callId) ?? throw new InvalidOperationException("The call has ended."), send, close);
    }

    private EmulatedSession? Find(string callId)
    {
        lock (gate)
        {
            return calls.TryGetValue(callId, out EmulatedSession? session) && !session.Wire.IsClosed ? session : null;
        }
    }

    private EmulatorConnection Open(ClientPort port, bool isCall)
    {
        int number;
        string? callId = null;
        lock (gate)
        {
            number = ++opened;
        }

        int seed = unchecked((Options.Seed * 7919) + number);
        EmulatedSession session = new(Options, model, Faults, time, seed, isCall);
        if (isCall)
        {
            callId = new EmulatedIds(~seed).CallOfMedia();
            lock (gate)
            {
                calls[callId] = session;
            }
        }

        EmulatorConnection connection = new(Options, session, port, callId);
        TaskCompletionSource<EmulatorConnection>[] reached;
        lock (gate)
        {
            connections.Add(connection);
            reached = [.. waits.Where(wait => wait.Number <= connections.Count).Select(wait => wait.Source)];
            waits.RemoveAll(wait => wait.Number <= connections.Count);
        }

        Array.ForEach(reached, source => source.TrySetResult(connection));
        return connection;
    }
}
