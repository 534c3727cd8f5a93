using System.Collections.Concurrent;

namespace RealtimeVoiceTools.Simulation;

/// <summary>Plays many sessions on all cores, each on one thread: what comes of a seed does not depend on the others.</summary>
internal sealed class Campaign(int seed, int sessions, int threads)
{
    private const int MostBroken = 40;

    private int _next;
    private int _done;
    private int _brokenCount;

    public int Done => Volatile.Read(ref _done);

    public Tally Tally { get; } = new();

    /// <summary>Sessions in which a law was broken, the lowest seed first.</summary>
    public IReadOnlyList<SessionOutcome> Broken { get; private set; } = [];

    public void Run()
    {
        var broken = new ConcurrentBag<SessionOutcome>();
        var tallies = new ConcurrentBag<Tally>();
        var workers = new Thread[threads];
        for (int i = 0; i < workers.Length; i++)
        {
            workers[i] = new Thread(() => Work(broken, tallies), 4 * 1024 * 1024);
            workers[i].Start();
        }

        foreach (Thread worker in workers)
            worker.Join();
        foreach (Tally tally in tallies)
            Tally.Add(tally);
        Broken = [.. broken.OrderBy(outcome => outcome.Seed)];
    }

    private void Work(ConcurrentBag<SessionOutcome> broken, ConcurrentBag<Tally> tallies)
    {
        var tally = new Tally();
        for (int i; (i = Interlocked.Increment(ref _next) - 1) < sessions && Volatile.Read(ref _brokenCount) < MostBroken;)
        {
            SessionOutcome outcome = SimulatedSession.Of(seed + i, tally);
            if (outcome.Violations.Count > 0)
            {
                Interlocked.Increment(ref _brokenCount);
                broken.Add(outcome);
            }

            Interlocked.Increment(ref _done);
        }

        tallies.Add(tally);
    }
}
