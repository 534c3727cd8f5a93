using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RealtimeVoiceTools.Testing;

namespace RealtimeVoiceTools.Tests.Sessions.Support;

/// <summary>A real session against the emulator in memory or on a loopback socket, in real time, with a provider that hardly takes any.</summary>
internal sealed class LiveCall : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly EmulatorServer? _server;

    private LiveCall(ServiceProvider services, RealtimeEmulator emulator, EmulatorServer? server, RecordedLog log)
    {
        _services = services;
        Emulator = emulator;
        _server = server;
        Log = log;
    }

    public RealtimeEmulator Emulator { get; }

    public VoiceSession Session { get; private set; } = null!;

    public EmulatorConnection Line => Emulator.Connections[^1];

    public RecordedLog Log { get; }

    public VoiceSessionFactory Factory => _services.GetRequiredService<VoiceSessionFactory>();

    public static RealtimeEmulatorOptions Quick() => new()
    {
        TimeToFirstAudio = TimeSpan.FromMilliseconds(1),
        CallGeneration = TimeSpan.FromMilliseconds(1),
        TextPace = TimeSpan.Zero,
        AudioSpeed = 1000,
        CharactersPerSecond = 500,
        TranscriptionDelay = TimeSpan.FromMilliseconds(1),
        Audio = EmulatedAudio.Silence,
    };

    public static LiveCall Prepare(IEmulatedModel model, Action<VoiceToolsBuilder> build, Action<VoiceToolsOptions>? configure = null, bool overSocket = false)
    {
        var emulator = new RealtimeEmulator(Quick(), model);
        EmulatorServer? server = overSocket ? EmulatorServer.Start(emulator) : null;
        var services = new ServiceCollection();
        var log = new RecordedLog();
        services.AddSingleton<ILogger<VoiceSession>>(log);
        VoiceToolsBuilder builder = services.AddRealtimeVoiceTools(options =>
        {
            // People speak thirty times faster here.
            options.Confirmation.MinSpeech = TimeSpan.FromMilliseconds(1);
            configure?.Invoke(options);
        });
        build(builder);
        if (server is null)
            builder.UseConnector(emulator.CreateConnector());
        else
            builder.UseWebSocket(server.Endpoint);
        return new LiveCall(services.BuildServiceProvider(validateScopes: true), emulator, server, log);
    }

    public static async Task<LiveCall> ConnectAsync(IEmulatedModel model, Action<VoiceToolsBuilder> build, Action<VoiceToolsOptions>? configure = null, bool overSocket = false)
    {
        LiveCall call = Prepare(model, build, configure, overSocket);
        call.Session = await call.Factory.ConnectAsync(options => options.TimeZone = TimeZoneInfo.Utc);
        return call;
    }

    /// <summary>Waits for something to happen in the session. Subscribe before the cause.</summary>
    public static async Task<T> FirstAsync<T>(IAsyncEnumerable<VoiceSessionEvent> events, Func<T, bool>? fits = null)
        where T : VoiceSessionEvent
    {
        await foreach (VoiceSessionEvent happened in events)
        {
            if (happened is T found && fits?.Invoke(found) != false)
                return found;
        }

        throw new InvalidOperationException($"The session ended without a {typeof(T).Name}.");
    }

    public async ValueTask DisposeAsync()
    {
        if (Session is not null)
            await Session.DisposeAsync();
        if (_server is not null)
            await _server.DisposeAsync();
        await _services.DisposeAsync();
    }
}

/// <summary>Everything that was logged.</summary>
internal sealed class RecordedLog : ILogger<VoiceSession>
{
    public ConcurrentQueue<string> Lines { get; } = new();

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Enqueue($"{formatter(state, exception)} {exception}");
}
