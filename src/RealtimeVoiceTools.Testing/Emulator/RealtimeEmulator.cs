using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Testing;

/// <summary>
/// The provider's side of a realtime voice conversation: sessions, voice detection, one response at a time, audio, refusals and faults,
/// as the live service shows them. It needs no network, no key and, with a <see cref="VirtualTimeProvider"/>, no time.
/// </summary>
/// <remarks>
/// The same emulator serves connections opened by hand (<see cref="Open"/>), in memory (<see cref="CreateConnector"/>) and over a loopback
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
        int number;
        lock (gate)
        {
            number = ++opened;
        }

        EmulatorConnection connection = new(Options, model, Faults, time, unchecked((Options.Seed * 7919) + number), send, close);
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

    /// <summary>A connector whose transports lead to this emulator within the process.</summary>
    public IRealtimeConnector CreateConnector() => new EmulatorConnector(this);

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
}
