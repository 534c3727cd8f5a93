using RealtimeVoiceTools.Tests.Transports.Fakes;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Tests.Transports.WebSockets;

public sealed class WebSocketTransportOptionsTests
{
    public static TheoryData<string, Action<WebSocketTransportOptions>> BadOptions() => new()
    {
        { nameof(WebSocketTransportOptions.MaxReceiveBytes), options => options.MaxReceiveBytes = 0 },
        { nameof(WebSocketTransportOptions.MaxSendBytes), options => options.MaxSendBytes = -1 },
        { nameof(WebSocketTransportOptions.MaxQueuedControlMessages), options => options.MaxQueuedControlMessages = 0 },
        { nameof(WebSocketTransportOptions.MaxQueuedControlBytes), options => options.MaxQueuedControlBytes = 0 },
        { nameof(WebSocketTransportOptions.MaxQueuedAudioBytes), options => options.MaxQueuedAudioBytes = 0 },
        { nameof(WebSocketTransportOptions.MaxAudioDelay), options => options.MaxAudioDelay = TimeSpan.Zero },
        { nameof(WebSocketTransportOptions.SendTimeout), options => options.SendTimeout = TimeSpan.Zero },
        { nameof(WebSocketTransportOptions.CloseTimeout), options => options.CloseTimeout = -TimeSpan.FromSeconds(1) },
        { nameof(WebSocketTransportOptions.ConnectTimeout), options => options.ConnectTimeout = TimeSpan.Zero },
        { nameof(WebSocketTransportOptions.KeepAliveInterval), options => options.KeepAliveInterval = -TimeSpan.FromSeconds(1) },
        { nameof(WebSocketTransportOptions.KeepAliveTimeout), options => options.KeepAliveTimeout = TimeSpan.Zero },
    };

    [Theory]
    [MemberData(nameof(BadOptions))]
    public void Option_ThatBoundsNothing_IsRefusedByName(string name, Action<WebSocketTransportOptions> spoil)
    {
        WebSocketTransportOptions options = new();
        spoil(options);

        ((Action)(() => _ = new WebSocketRealtimeConnector(new Uri("ws://localhost"), null, options)))
            .Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be(name);
    }

    [Fact]
    public async Task Options_ChangedLater_DoNotReachTheTransport()
    {
        WebSocketTransportOptions options = new() { MaxSendBytes = 10 };
        await using WebSocketRealtimeTransport transport = new(new ScriptedSocket(), options);

        options.MaxSendBytes = 1000;

        transport.Invoking(t => t.TrySend(new byte[11], RealtimeMessageKind.Audio)).Should().Throw<RealtimeMessageTooLargeException>();
    }
}
