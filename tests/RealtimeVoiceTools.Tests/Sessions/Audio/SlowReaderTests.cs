using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Sessions.Audio;

public sealed class SlowReaderTests
{
    [Fact(Timeout = 60_000)]
    [Trait("Case", "92")]
    public async Task Session_WhoseEventsAndAudioNobodyReads_LosesTheOldestCountsThemAndLives()
    {
        StudioLine line = new();
        var services = new ServiceCollection();
        services.AddRealtimeVoiceTools(options => options.Confirmation.UncertainTurns = UncertainTurnPolicy.Run).UseConnector(line)
            .AddTool("look_up", "Looks something up. Use when asked.", () => "found", new VoiceToolTraits { ReadOnly = true });
        await using ServiceProvider provider = services.BuildServiceProvider();
        await using VoiceSession session = await provider.GetRequiredService<VoiceSessionFactory>().ConnectAsync();
        IAsyncEnumerable<VoiceSessionEvent> stopped = session.ReadEventsAsync();

        for (int turn = 0; turn < 700; turn++)
        {
            await line.SayAsync(Frames.SpeechStarted($"turn_{turn}"));
            await line.SayAsync(Frames.SpeechStopped($"turn_{turn}"));
        }

        await line.SayAsync(Frames.Created("resp_long"));
        for (int piece = 0; piece < AgentAudioQueue.MostPieces + 500; piece++)
            await line.SayAsync(Frames.Audio("resp_long", "item_long", 20));
        await line.SayAsync(Frames.Done("resp_long"));
        await line.SayAsync(Frames.Created("resp_call"));
        await line.SayAsync(Frames.ItemDone("resp_call", "call_1", "look_up", "{}"));
        await line.SayAsync(Frames.Done("resp_call", output: Frames.Item("call_1", "look_up", "{}")));

        (await line.NextOutputAsync()).Should().Be("call_1", "a reader that has stopped holds up nobody");
        session.State.Should().Be(VoiceSessionState.Live);
        session.Audio.DroppedUnread.Should().BeInRange(500, 501);
        session.DroppedEvents.Should().BeGreaterThanOrEqualTo(1400 - 1024);
        List<AgentAudio> kept = [];
        await foreach (AgentAudio audio in session.Audio.ReadAsync())
        {
            kept.Add(audio);
            if (kept.Count == AgentAudioQueue.MostPieces)
                break;
        }

        kept.Should().Contain(audio => audio.Kind == AgentAudioKind.Speech);
        GC.KeepAlive(stopped);
    }
}
