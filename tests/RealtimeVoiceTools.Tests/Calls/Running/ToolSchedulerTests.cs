namespace RealtimeVoiceTools.Tests.Calls;

public sealed class ToolSchedulerTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact, Trait("Case", "31")]
    public async Task Scheduler_BodyBlocks_OtherBodiesRun()
    {
        using ToolScheduler scheduler = new(maxThreads: 2);
        using ManualResetEventSlim release = new();
        Task blocked = Start(scheduler, () => release.Wait(Patience));

        Func<Task> other = () => Start(scheduler, () => { }).WaitAsync(Patience);

        await other.Should().NotThrowAsync();
        blocked.IsCompleted.Should().BeFalse();
        release.Set();
        await blocked.WaitAsync(Patience);
    }

    [Fact, Trait("Case", "32")]
    public async Task Scheduler_ThirtyTwoBodiesBlock_TheThreadPoolIsFree()
    {
        using ToolScheduler scheduler = new();
        using ManualResetEventSlim release = new();
        using CountdownEvent blocked = new(ToolScheduler.DefaultMaxThreads);
        Task[] tools = [.. Enumerable.Range(0, ToolScheduler.DefaultMaxThreads).Select(_ => Start(scheduler, () =>
        {
            blocked.Signal();
            release.Wait(Patience);
        }))];

        blocked.Wait(Patience).Should().BeTrue("each blocking body has a thread of its own");
        bool onPool = await Task.Run(() => Thread.CurrentThread.IsThreadPoolThread).WaitAsync(Patience);

        onPool.Should().BeTrue();
        scheduler.ThreadCount.Should().Be(ToolScheduler.DefaultMaxThreads);
        release.Set();
        await Task.WhenAll(tools).WaitAsync(Patience);
    }

    [Fact]
    public async Task Scheduler_MoreBodiesThanThreads_NeverExceedsTheBoundAndRunsAll()
    {
        using ToolScheduler scheduler = new(maxThreads: 3);
        int running = 0;
        int most = 0;
        int ran = 0;
        object gate = new();

        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Start(scheduler, () =>
        {
            lock (gate)
                most = Math.Max(most, ++running);
            Thread.Yield();
            lock (gate)
            {
                running--;
                ran++;
            }
        }))).WaitAsync(Patience);

        most.Should().BeInRange(1, 3);
        ran.Should().Be(200);
    }

    [Fact]
    public async Task Scheduler_BodyAwaits_ComesBackToItsThreads()
    {
        using ToolScheduler scheduler = new(maxThreads: 2);
        TaskCompletionSource gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Task<(string? Before, string? After, bool Pool)> body = await Task.Factory.StartNew(
            async () =>
            {
                string? before = Thread.CurrentThread.Name;
                await gate.Task;
                return (before, Thread.CurrentThread.Name, Thread.CurrentThread.IsThreadPoolThread);
            },
            CancellationToken.None,
            TaskCreationOptions.None,
            scheduler);

        gate.SetResult();
        (string? before, string? after, bool pool) = await body.WaitAsync(Patience);

        before.Should().StartWith("RealtimeVoiceTools tool ");
        after.Should().StartWith("RealtimeVoiceTools tool ");
        pool.Should().BeFalse();
    }

    [Fact]
    public async Task Scheduler_Idle_LetsItsThreadsGoAndMakesNewOnes()
    {
        using ToolScheduler scheduler = new(maxThreads: 4, idle: TimeSpan.Zero);
        Thread? worker = null;
        await Start(scheduler, () => worker = Thread.CurrentThread).WaitAsync(Patience);

        worker!.Join(Patience).Should().BeTrue();

        scheduler.ThreadCount.Should().Be(0);
        await Start(scheduler, () => { }).WaitAsync(Patience);
    }

    [Fact]
    public async Task Scheduler_Disposed_EndsItsThreadsButFinishesWhatAwaits()
    {
        ToolScheduler scheduler = new(maxThreads: 1, idle: TimeSpan.FromHours(1));
        TaskCompletionSource gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Thread? worker = null;
        Task<string?> body = await Task.Factory.StartNew(
            async () =>
            {
                worker = Thread.CurrentThread;
                await gate.Task;
                return Thread.CurrentThread.Name;
            },
            CancellationToken.None,
            TaskCreationOptions.None,
            scheduler);

        scheduler.Dispose();
        worker!.Join(Patience).Should().BeTrue("an idle hour must not keep a thread after disposal");
        gate.SetResult();

        (await body.WaitAsync(Patience)).Should().StartWith("RealtimeVoiceTools tool ");
    }

    [Fact]
    public async Task Scheduler_CallHasAmbientValues_AThreadDoesNotKeepThem()
    {
        using ToolScheduler scheduler = new(maxThreads: 1, idle: TimeSpan.FromHours(1));
        AsyncLocal<string> ambient = new() { Value = "first caller" };
        await Start(scheduler, () => { }).WaitAsync(Patience);

        string? seen = "not run";
        using (ExecutionContext.SuppressFlow())
            _ = Start(scheduler, () => seen = ambient.Value);
        await Start(scheduler, () => { }).WaitAsync(Patience);

        seen.Should().BeNull();
    }

    private static Task Start(ToolScheduler scheduler, Action body) =>
        Task.Factory.StartNew(body, CancellationToken.None, TaskCreationOptions.None, scheduler);
}
