using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Transports.Sideband;

/// <summary>A call that runs elsewhere, and a server over a loopback socket by which a session attaches to it.</summary>
internal sealed class AttachedCall : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly EmulatorServer _server;

    public AttachedCall(IEmulatedModel model, Action<VoiceToolsBuilder> build, Action<RealtimeEmulatorOptions>? configure = null)
    {
        RealtimeEmulatorOptions options = LiveCall.Quick();
        options.ApiKey = "right";
        configure?.Invoke(options);
        Emulator = new RealtimeEmulator(options, model);
        _server = EmulatorServer.Start(Emulator);
        Call = Emulator.StartCall();
        var services = new ServiceCollection();
        VoiceToolsBuilder builder = services.AddRealtimeVoiceTools(o => o.Confirmation.MinSpeech = TimeSpan.FromMilliseconds(1));
        builder.UseOpenAI(o => (o.Endpoint, o.ApiKey) = (_server.Endpoint, "right"));
        build(builder);
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public RealtimeEmulator Emulator { get; }

    /// <summary>The call, as whoever has the sound sees it.</summary>
    public EmulatorConnection Call { get; }

    public IEnumerable<EmulatorFrame> Sent => Call.Frames.Where(frame => frame is { IsSideband: true, Direction: EmulatorFrameDirection.FromClient });

    public Task<VoiceSession> AttachAsync(string? callId = null) =>
        _services.GetRequiredService<VoiceSessionFactory>().ConnectAsync(options => options.AttachTo = callId ?? Call.CallId);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _services.DisposeAsync();
    }
}
