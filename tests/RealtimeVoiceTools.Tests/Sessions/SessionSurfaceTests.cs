using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Sessions;

public class SessionSurfaceTests
{
    [Fact]
    public async Task ReadEvents_EnumeratedTwice_SaysWhatToDo()
    {
        await using LiveCall call = await LiveCall.ConnectAsync(new ScriptedModel(EmulatedTurn.Say("Hello.")), _ => { });
        IAsyncEnumerable<VoiceSessionEvent> events = call.Session.ReadEventsAsync();
        await call.Session.SendUserTextAsync("Hello");
        await LiveCall.FirstAsync<VoiceSessionEvent.AgentSaid>(events);

        Func<Task> again = () => LiveCall.FirstAsync<VoiceSessionEvent.AgentSaid>(events);

        (await again.Should().ThrowAsync<InvalidOperationException>()).WithMessage("*Subscribe again*");
    }

    [Fact]
    public async Task ReadFrames_OptedIn_ShowsBothDirections()
    {
        await using LiveCall call = await LiveCall.ConnectAsync(new ScriptedModel(EmulatedTurn.Say("Hello.")), _ => { });
        IAsyncEnumerable<RealtimeFrame> frames = call.Session.ReadFramesAsync();
        await call.Session.SendUserTextAsync("Hello");
        bool sent = false;

        await foreach (RealtimeFrame frame in frames)
        {
            string json = System.Text.Encoding.UTF8.GetString(frame.Data.Span);
            sent |= frame.IsSent && json.Contains("response.create", StringComparison.Ordinal);
            if (!frame.IsSent && json.Contains("response.done", StringComparison.Ordinal))
                break;
        }

        sent.Should().BeTrue();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Key_OfTelephoneOrApp_ReachesTheAppAndNotTheModel(bool telephone)
    {
        await using LiveCall call = await LiveCall.ConnectAsync(new ScriptedModel(), _ => { });
        IAsyncEnumerable<VoiceSessionEvent> events = call.Session.ReadEventsAsync();
        int sent = call.Line.Frames.Count(frame => frame.Direction == EmulatorFrameDirection.FromClient);

        if (telephone)
            call.Line.UserPresses('7');
        else
            await call.Session.PressKeyAsync('7');
        VoiceSessionEvent.KeyPressed pressed = await LiveCall.FirstAsync<VoiceSessionEvent.KeyPressed>(events);

        pressed.Key.Should().Be('7');
        pressed.ToString().Should().NotContain("7");
        call.Line.Frames.Count(frame => frame.Direction == EmulatorFrameDirection.FromClient).Should().Be(sent);
    }

    [Fact]
    public async Task PressKey_ThatNoTelephoneHas_IsRefused()
    {
        await using LiveCall call = await LiveCall.ConnectAsync(new ScriptedModel(), _ => { });

        Func<Task> press = async () => await call.Session.PressKeyAsync('x');

        await press.Should().ThrowAsync<ArgumentOutOfRangeException>();
    }
}
