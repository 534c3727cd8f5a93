using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Sessions.Connection;

/// <summary>
/// Lines that drop at any moment, refuse, and drop again, while calls are streamed, held, run, retried and answered. A ledger of side effects, and of what
/// each connection was sent, knows nothing of the engine.
/// </summary>
[Trait("Case", "81")]
public class RandomDropTests
{
    private const int Sessions = 10_000;

    [Fact]
    public void Session_WhoseLineDropsAtRandom_LosesAndRepeatsNothing()
    {
        int drops = 0;
        int runs = 0;
        for (int seed = 0; seed < Sessions; seed++)
        {
            var session = new DroppingSession(seed);
            string? broken = session.Play();
            broken.Should().BeNull("seed {0} does", seed);
            drops += session.Drops;
            runs += session.Runs;
        }

        drops.Should().BeGreaterThan(Sessions);
        runs.Should().BeGreaterThan(Sessions);
    }
}
