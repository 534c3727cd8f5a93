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

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Timeline_OfASession_HoldsContentOnlyByOptInWithAWarning(bool includeContent)
    {
        var model = new ScriptedModel(EmulatedTurn.Call("find", """{"name":"Miller"}""")).WhenOutputOf("find", _ => EmulatedTurn.Say("Here you are."));
        await using LiveCall call = await LiveCall.ConnectAsync(
            model, builder => builder.AddTool("find", "Finds.", ([System.ComponentModel.Description("Whom.")] string name) => name, new VoiceToolTraits { ReadOnly = true }), options => options.Timeline.IncludeContent = includeContent);
        IAsyncEnumerable<VoiceSessionEvent> events = call.Session.ReadEventsAsync();

        await call.Session.SendUserTextAsync("Find Miller");
        await LiveCall.FirstAsync<VoiceSessionEvent.AgentSaid>(events, said => !said.IsFiller);
        await call.Session.DisposeAsync();

        SessionTimeline timeline = call.Session.Timeline;
        timeline.Spans.Select(span => span.Lane).Should().Contain([TimelineLane.User, TimelineLane.Tool, TimelineLane.Agent]);
        timeline.Spans.Single(span => span.Lane == TimelineLane.Tool).Name.Should().Be("find");
        string[] contents = [.. timeline.Spans.Select(span => span.Content).OfType<string>()];
        if (includeContent)
            contents.Should().Contain(["Find Miller", """{"name":"Miller"}""", "Here you are."]);
        else
            contents.Should().BeEmpty();
        call.Log.Lines.Count(line => line.Contains("Timeline.IncludeContent", StringComparison.Ordinal)).Should().Be(includeContent ? 1 : 0);
        call.Log.Lines.Should().NotContain(line => line.Contains("Miller", StringComparison.Ordinal));
    }
}
