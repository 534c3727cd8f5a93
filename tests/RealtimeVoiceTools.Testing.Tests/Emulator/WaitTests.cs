namespace RealtimeVoiceTools.Testing.Tests.Emulator;

public class WaitTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task WhenQuiet_ComesAfterPlaybackAndSettling()
    {
        Line line = Line.WithAudio(EmulatedTurn.Say("Hello, how can I help you today?"));
        line.Says("hi").Asks();

        Task quiet = line.Connection.WhenQuietAsync();
        line.Time.AdvanceUntil(() => quiet.IsCompleted, TimeSpan.FromSeconds(20));

        await quiet.WaitAsync(Patience);
        line.Connection.Elapsed.Should().Be(line.Connection.PlaybackEndsAt + TimeSpan.FromMilliseconds(400));
    }

    [Fact]
    public async Task WhenQuiet_WaitsForTheOutputOfACall()
    {
        Line line = Line.WithText(EmulatedTurn.Call("slow"), EmulatedTurn.Say("Done."));
        line.Says("go").Asks().UntilDone();

        Task quiet = line.Connection.WhenQuietAsync();
        line.After(8000);
        quiet.IsCompleted.Should().BeFalse("the call is still unanswered");
        line.Answers(line.Last("response.function_call_arguments.done").GetProperty("call_id").GetString()!).Asks().UntilDone(2).After(1000);

        await quiet.WaitAsync(Patience);
    }

    [Fact]
    public async Task WhenQuiet_WaitsForThePersonAndTheAnswer()
    {
        Line line = Line.WithAudio(EmulatedTurn.Say("Hello."));
        line.Connection.UserSays("Good morning, is anybody there?");

        Task quiet = line.Connection.WhenQuietAsync();
        line.Time.AdvanceUntil(() => quiet.IsCompleted, TimeSpan.FromSeconds(20));

        await quiet.WaitAsync(Patience);
        line.Types.Should().Contain("response.done");
    }

    [Fact]
    public async Task WaitForFrame_FindsEarlierOnesToo()
    {
        Line line = Line.WithAudio();

        EmulatorFrame frame = await line.Connection.WaitForFrameAsync(frame => frame.Type == "session.created");

        frame.Direction.Should().Be(EmulatorFrameDirection.ToClient);
    }

    [Fact]
    public async Task ModelThatThrows_FailsTheResponse_AndEveryWait()
    {
        Line line = Line.WithText();

        line.Says("something unforeseen").Asks().UntilDone();
        Func<Task> wait = () => line.Connection.WhenQuietAsync();

        line.Last("response.done").GetProperty("response").GetProperty("status").GetString().Should().Be("failed");
        (await wait.Should().ThrowAsync<InvalidOperationException>()).WithInnerException<InvalidOperationException>().WithMessage("*no answer*something unforeseen*");
    }

    [Fact]
    public async Task WaitOnAClosedConnection_Fails()
    {
        Line line = Line.WithAudio();
        Task<EmulatorFrame> pending = line.Connection.WaitForFrameAsync(frame => frame.Type == "never");

        line.Connection.Disconnect(RealtimeVoiceTools.Transports.RealtimeCloseStatus.Normal);

        await FluentActions.Awaiting(() => pending).Should().ThrowAsync<InvalidOperationException>();
        await FluentActions.Awaiting(() => line.Connection.WhenQuietAsync()).Should().ThrowAsync<InvalidOperationException>();
        (await line.Connection.Closed).IsNormal.Should().BeTrue();
    }

    [Fact]
    public void Callback_MayCallBack()
    {
        VirtualTimeProvider time = new();
        List<string> seen = [];
        EmulatorConnection? connection = null;
        RealtimeEmulator emulator = new(new RealtimeEmulatorOptions(), new ScriptedModel(EmulatedTurn.Call("a"), EmulatedTurn.Silent), time);
        connection = emulator.Open(
            message =>
            {
                using System.Text.Json.JsonDocument json = System.Text.Json.JsonDocument.Parse(message);
                string type = json.RootElement.GetProperty("type").GetString()!;
                seen.Add(type);
                if (type == "response.done" && seen.Count(t => t == "response.done") == 1)
                {
                    connection!.Receive("""{"type":"response.create"}"""u8);
                }
            },
            (_, _) => { });

        connection.Receive("""{"type":"response.create"}"""u8);
        time.Advance(TimeSpan.FromSeconds(3));

        seen.Count(type => type == "response.done").Should().Be(2);
        seen.Should().NotContain("error");
    }
}
