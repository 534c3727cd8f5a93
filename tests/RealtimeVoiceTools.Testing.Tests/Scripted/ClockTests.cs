using Microsoft.Extensions.DependencyInjection;

namespace RealtimeVoiceTools.Testing.Tests.Scripted;

/// <summary>When the clock moves and when it stands still.</summary>
public class ClockTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(3);

    [Fact]
    public async Task Timeout_OfATokenAroundRealWork_DoesNotMoveTheClock() => await CallAsync(async (time, cancellationToken) =>
    {
        using CancellationTokenSource limit = new(Limit, time);
        return await RealWorkAsync().WaitAsync(limit.Token);
    });

    [Fact]
    public async Task Timeout_OfAWaitForRealWork_DoesNotMoveTheClock() => await CallAsync((time, cancellationToken) => RealWorkAsync().WaitAsync(Limit, time, cancellationToken));

    [Fact]
    public async Task Delay_AwaitedOffTheToolsThread_IsWaitedFor()
    {
        ToolReply reply = await CallAsync(async (time, cancellationToken) =>
        {
            await Task.Delay(Limit, time, cancellationToken).ConfigureAwait(false);
            await RealWorkAsync().ConfigureAwait(false);
            await Task.Delay(Limit, time, cancellationToken).ConfigureAwait(false);
            return "done";
        }, expected: 2 * Limit);

        reply.ShouldSucceed();
    }

    [Fact]
    public async Task PeriodicTimer_OfATool_TicksOnTheClock() => await CallAsync(async (time, cancellationToken) =>
    {
        using PeriodicTimer timer = new(TimeSpan.FromSeconds(1), time);
        for (int i = 0; i < 3; i++)
        {
            await timer.WaitForNextTickAsync(cancellationToken);
        }

        return "done";
    }, expected: Limit);

    [Fact]
    public async Task ToolThatBlocksOnTheClock_FailsAndSaysSo()
    {
        await using ScriptedConversation call = await ScriptedConversation.StartAsync(
            services => services.AddRealtimeVoiceTools().AddTool("block", "Use never.", ([FromServices] TimeProvider time) =>
            {
                Task.Delay(Limit, time).Wait();
                return "done";
            }),
            options => options.Patience = TimeSpan.FromMilliseconds(300));
        await call.UserSaysAsync("Go on");

        Func<Task> act = () => call.ModelCallsAsync("block");

        await act.Should().ThrowAsync<ScriptFailedException>().WithMessage("*blocks its thread on the clock*");
    }

    [Fact]
    public async Task Dispose_WithAToolThatNeverEnds_Ends()
    {
        TaskCompletionSource<string> never = new();
        ScriptedConversation call = await ScriptedConversation.StartAsync(
            services => services.AddRealtimeVoiceTools().AddTool("wait", "Use never.", () => never.Task),
            options => options.Patience = TimeSpan.FromMilliseconds(300));
        await call.UserSaysAsync("Go on");
        Func<Task> act = () => call.ModelCallsAsync("wait");
        await act.Should().ThrowAsync<ScriptFailedException>();

        await call.DisposeAsync();

        call.ShouldHaveEnded();
    }

    private static Task<string> RealWorkAsync() => Task.Run(async () =>
    {
        for (int i = 0; i < 50; i++)
        {
            await Task.Yield();
        }

        Thread.SpinWait(200_000);
        return "done";
    });

    private static async Task<ToolReply> CallAsync(Func<TimeProvider, CancellationToken, Task<string>> work, TimeSpan expected = default)
    {
        await using ToolHarness harness = ToolHarness.For(services => services.AddRealtimeVoiceTools().AddTool(
            "work", "Use never.", ([FromServices] TimeProvider time, CancellationToken cancellationToken) => work(time, cancellationToken)));
        ToolReply reply = await harness.CallAsync("work");
        reply.ShouldSucceed().Duration.Should().Be(expected);
        return reply;
    }
}
