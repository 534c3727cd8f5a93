using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Sessions.Audio;

[Collection(nameof(ProcessCollection))]
public sealed class FlatHeapTests
{
    private const int MillisecondsEach = 200;
    private const long Noise = 2 * 1024 * 1024;

    [Fact(Timeout = 120_000)]
    [Trait("Case", "91")]
    public async Task TenMinutesOfAudioBothWays_KeepNone()
    {
        StudioLine line = new();
        var services = new ServiceCollection();
        services.AddRealtimeVoiceTools(_ => { }).UseConnector(line);
        await using ServiceProvider provider = services.BuildServiceProvider();
        await using VoiceSession session = await provider.GetRequiredService<VoiceSessionFactory>().ConnectAsync();
        await using IAsyncEnumerator<AgentAudio> heard = session.Audio.ReadAsync().GetAsyncEnumerator();

        long afterOne = await HeapAfterAMinuteAsync(1);
        long afterTen = 0;
        for (int minute = 2; minute <= 10; minute++)
            afterTen = await HeapAfterAMinuteAsync(minute);

        // Nine minutes are 26 MB of the agent's audio and as many of the caller's.
        (afterTen - afterOne).Should().BeLessThan(Noise);
        line.AudioBytes.Should().BeGreaterThan(10 * 60 * 48_000);

        async Task<long> HeapAfterAMinuteAsync(int minute)
        {
            for (int answer = 0; answer < 6; answer++)
            {
                string id = $"resp_{minute}_{answer}";
                await line.SayAsync(Frames.Created(id));
                for (int piece = 0; piece < 10_000 / MillisecondsEach; piece++)
                {
                    await line.SayAsync(Frames.Audio(id, "item_" + id, MillisecondsEach));
                    (await heard.MoveNextAsync()).Should().BeTrue();
                    session.Audio.Write(new byte[48 * MillisecondsEach]).Should().BeTrue();
                }

                await line.SayAsync(Frames.TextDone(id, "item_" + id, "As I said."));
                await line.SayAsync(Frames.Done(id));
            }

            return GC.GetTotalMemory(forceFullCollection: true);
        }
    }
}
