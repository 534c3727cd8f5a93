using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools.Testing;

/// <summary>Where a conversation takes place: the application's services, the emulated provider, and a clock that moves only while nothing else does.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private static readonly TimeSpan LongestEnd = TimeSpan.FromMinutes(2);
    private readonly ServiceProvider services;
    private readonly TimeSpan patience;
    private bool isStalled;

    public Stage(Action<IServiceCollection> configure, ScriptedConversationOptions options)
    {
        Time = new VirtualTimeProvider(options.StartsAt);
        Time.SetLocalTimeZone(options.TimeZone);
        patience = options.Patience;
        Model = new StageModel(options.Model);
        Emulator = new RealtimeEmulator(options.Emulator, Model, Time);
        Observations = new Observations(Time);
        Activity.Observer = Observations.Happened;

        ServiceCollection collection = new();
        // Before the application, for what it adds only where nothing is there, and after it, for what it adds all the same.
        collection.AddSingleton<TimeProvider>(Time);
        configure(collection);
        if (!collection.Any(service => service.ServiceType == typeof(VoiceSessionFactory)))
        {
            throw new InvalidOperationException("The services lack a voice session. Call services.AddRealtimeVoiceTools() and add the tools to it.");
        }

        collection.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time));
        collection.AddSingleton<SessionActivity>(Activity);
        collection.PostConfigure<VoiceToolsOptions>(voice => voice.Random = new Random(options.Emulator.Seed));
        collection.RemoveAll<RealtimeProvider>();
        collection.AddSingleton(new RealtimeProvider(new StageConnector(Emulator, Activity), new OpenAIRealtimeDialect(VersionOf(options.Emulator.Provider))));
        Observations.Watch(collection);
        services = collection.BuildServiceProvider();
    }

    public VirtualTimeProvider Time { get; }

    public RealtimeEmulator Emulator { get; }

    public StageModel Model { get; }

    public StageActivity Activity { get; } = new();

    public Observations Observations { get; }

    public IServiceProvider Services => services;

    /// <summary>Waits until nothing happens at this moment of the clock.</summary>
    public async Task QuietAsync()
    {
        try
        {
            await Activity.QuietAsync(patience).ConfigureAwait(false);
        }
        catch (StalledException)
        {
            isStalled = true;
            throw;
        }
    }

    /// <summary>Moves the clock until something holds.</summary>
    /// <returns>False when it did not hold within the limit, which has then passed.</returns>
    public async Task<bool> RunAsync(Func<bool> until, TimeSpan limit)
    {
        TimeSpan end = Time.Elapsed + limit;
        while (true)
        {
            await QuietAsync().ConfigureAwait(false);
            if (until())
            {
                return true;
            }

            if (Time.NextTimerDue is not { } due || Time.Elapsed + due > end)
            {
                Time.Advance(end - Time.Elapsed);
                return until();
            }

            Time.AdvanceToNextTimer();
        }
    }

    public async Task<VoiceSession> ConnectAsync(Action<VoiceSessionOptions>? configure, TimeSpan limit)
    {
        Task<VoiceSession> connecting = services.GetRequiredService<VoiceSessionFactory>().ConnectAsync(configure);
        // The state is told before whoever waits for it goes on: until then the clock must not move.
        await RunAsync(() => connecting.IsCompleted || Observations.Events.Any(seen => seen.Event is VoiceSessionEvent.StateChanged), limit).ConfigureAwait(false);
        return await connecting.ConfigureAwait(false);
    }

    public async Task EndAsync(VoiceSession? session)
    {
        Task ending = session?.DisposeAsync().AsTask() ?? Task.CompletedTask;
        try
        {
            if (!isStalled)
            {
                await RunAsync(() => ending.IsCompleted, LongestEnd).ConfigureAwait(false);
            }
        }
        catch (StalledException)
        {
            // The test has said what it had to say; what hangs is left behind.
        }

        Activity.Release();
        if (session is not null)
        {
            // The hang-up first: only what it leaves behind is cut short by the clock.
            await Task.WhenAny(session.RunAsync(), Task.Delay(patience)).ConfigureAwait(false);
        }

        Time.Advance(LongestEnd);
        await ending.ConfigureAwait(false);
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private static OpenAIDialectVersion VersionOf(EmulatedProvider provider) => provider switch
    {
        EmulatedProvider.Beta => OpenAIDialectVersion.Beta,
        EmulatedProvider.VoiceLive => OpenAIDialectVersion.VoiceLive,
        EmulatedProvider.XAI => OpenAIDialectVersion.XAI,
        _ => OpenAIDialectVersion.GA,
    };
}
