namespace RealtimeVoiceTools.Testing.Tests.Emulator;

public class ConcurrencyTests
{
    [Fact]
    public async Task ManyThreads_AreServedOneAfterTheOther_AndNothingIsLost()
    {
        List<string> sent = [];
        ScriptedModel model = new ScriptedModel().When(_ => true, _ => EmulatedTurn.Silent);
        RealtimeEmulator emulator = new(new RealtimeEmulatorOptions(), model, new VirtualTimeProvider());

        // A list is not safe for threads: if two ran at once, entries would be lost or it would throw.
        EmulatorConnection connection = emulator.Open(message => sent.Add(System.Text.Encoding.UTF8.GetString(message.Span)), (_, _) => { });
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (int i = 0; i < 200; i++)
            {
                connection.Receive("""{"type":"conversation.item.create","item":{"type":"message","role":"user","content":[]}}"""u8);
            }
        }))).WaitAsync(TimeSpan.FromSeconds(60));
        await connection.WaitForFrameAsync(frame => sent.Count == 1 + (2 * 1600)).WaitAsync(TimeSpan.FromSeconds(60));

        sent.Should().HaveCount(1 + (2 * 1600)).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void MessageFromAnotherThread_DuringASend_WaitsWithoutBlocking()
    {
        List<int> sentMeanwhile = [];
        int sent = 0;
        EmulatorConnection? connection = null;
        connection = new RealtimeEmulator(new RealtimeEmulatorOptions(), new ScriptedModel(EmulatedTurn.Silent), new VirtualTimeProvider()).Open(
            _ =>
            {
                sent++;
                if (connection is not null && sentMeanwhile.Count == 0)
                {
                    int before = sent;
                    sentMeanwhile.Add(-1);
                    Task.Run(() => connection.Receive("""{"type":"response.cancel"}"""u8)).Wait(TimeSpan.FromSeconds(30)).Should().BeTrue("a send must not hold up who sends to us");
                    sentMeanwhile.Add(sent - before);
                }
            },
            (_, _) => { });

        connection.Receive("""{"type":"response.create"}"""u8);

        sentMeanwhile.Should().Equal(-1, 0);
        connection.Frames[^1].Type.Should().Be("error", "what came meanwhile is answered after it");
    }

    [Fact]
    public async Task ManyConnections_AtOnce_KeepTheirConversationsApart()
    {
        ScriptedModel model = new ScriptedModel().When(_ => true, prompt => EmulatedTurn.Say(prompt.UserText!));
        RealtimeEmulator emulator = new(new RealtimeEmulatorOptions { TimeToFirstAudio = TimeSpan.FromMilliseconds(1), TextPace = TimeSpan.Zero }, model);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(async () =>
        {
            EmulatorConnection connection = emulator.Open(_ => { }, (_, _) => { });
            connection.Receive("""{"type":"session.update","session":{"type":"realtime","output_modalities":["text"]}}"""u8);
            connection.Receive(System.Text.Encoding.UTF8.GetBytes($$$"""{"type":"conversation.item.create","item":{"type":"message","role":"user","content":[{"type":"input_text","text":"n{{{number}}}"}]}}"""));
            connection.Receive("""{"type":"response.create"}"""u8);
            EmulatorFrame done = await connection.WaitForFrameAsync(frame => frame.Type == "response.output_text.done");
            done.Parse().GetProperty("text").GetString().Should().Be($"n{number}");
            connection.Disconnect(RealtimeVoiceTools.Transports.RealtimeCloseStatus.Normal);
        }))).WaitAsync(TimeSpan.FromSeconds(60));

        emulator.Connections.Should().HaveCount(20);
    }
}
