using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Audit.Support;

namespace RealtimeVoiceTools.Tests.Limits;

[Trait("Case", "130")]
public class RunLimitTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Tool_OverItsOwnLimitInAMinute_WaitsForTheOldestToPass()
    {
        await using var guarded = new Guarded();
        VoiceTool tool = TestTools.Tool(new VoiceToolTraits { MaxPerMinute = 2 });
        (await Type(guarded, tool)).Should().BeNull();
        guarded.Time.Advance(TimeSpan.FromSeconds(20));
        (await Type(guarded, tool)).Should().BeNull();

        AttemptResult third = await guarded.RunAsync(tool).WaitAsync(Patience);
        third.Failure.Should().BeEquivalentTo(new { Type = ToolErrorType.RateLimited, RetryAfter = TimeSpan.FromSeconds(40), NothingHappened = true });
        guarded.Time.Advance(TimeSpan.FromSeconds(39.999));
        (await Type(guarded, tool)).Should().Be(ToolErrorType.RateLimited);
        (await Type(guarded, TestTools.Tool(name: "other"))).Should().BeNull();
        guarded.Time.Advance(TimeSpan.FromSeconds(0.001));
        (await Type(guarded, tool)).Should().BeNull();
    }

    [Fact]
    public async Task Session_OverItsSideEffects_OnlyReads()
    {
        await using var guarded = new Guarded(limits => limits.MaxSideEffectsPerSession = 2);
        VoiceTool harmless = TestTools.Tool(invoke: _ => throw new VoiceToolException(ToolErrorType.Permission) { NothingHappened = true });
        (await Type(guarded, harmless)).Should().Be(ToolErrorType.Permission);
        (await Type(guarded, TestTools.Tool())).Should().BeNull();
        (await Type(guarded, TestTools.Tool(invoke: _ => throw new IOException()))).Should().NotBe(ToolErrorType.RateLimited, "it may have done something");

        (await Type(guarded, TestTools.Tool())).Should().Be(ToolErrorType.RateLimited);
        (await Type(guarded, TestTools.Tool(TestTools.ReadTasks))).Should().BeNull();
    }

    [Fact]
    public async Task Session_ManyCallsAtOnce_RunNoMoreThanTheLimit()
    {
        int ran = 0;
        await using var guarded = new Guarded(limits => limits.MaxSideEffectsPerSession = 5, threads: 8);
        VoiceTool tool = TestTools.Tool(invoke: async _ =>
        {
            Interlocked.Increment(ref ran);
            await Task.Yield();
            return null;
        });
        await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => guarded.RunAsync(tool))).WaitAsync(Patience);

        ran.Should().Be(5);
    }

    [Fact]
    public async Task Caller_OverTheLimitInOneSession_IsOverItInAnother()
    {
        var time = new VirtualTimeProvider();
        var callers = new CallerRates(time);
        await using var first = Session("s1", "ann", time, callers);
        await using var second = Session("s2", "ann", time, callers);
        await using var other = Session("s3", "bob", time, callers);
        for (int i = 0; i < 3; i++)
            (await Type(first, TestTools.Tool())).Should().BeNull();

        (await Type(second, TestTools.Tool())).Should().Be(ToolErrorType.RateLimited);
        (await Type(other, TestTools.Tool())).Should().BeNull();
        time.Advance(TimeSpan.FromMinutes(1));
        (await Type(second, TestTools.Tool())).Should().BeNull();
    }

    [Fact]
    public void Caller_TenThousandOthersLater_IsForgotten()
    {
        var callers = new CallerRates(new VirtualTimeProvider());
        callers.Exceeded("ann", 1).Should().BeNull();
        for (int i = 0; i < 9_999; i++)
            callers.Exceeded($"other {i}", 1).Should().BeNull();
        callers.Exceeded("ann", 1).Should().NotBeNull("there is room for all of them");
        for (int i = 0; i < 10_000; i++)
            callers.Exceeded($"more {i}", 1).Should().BeNull();

        callers.Exceeded("ann", 1).Should().BeNull();
    }

    [Fact]
    public async Task Retry_OfACallThatCounted_CountsNoMore()
    {
        await using var guarded = new Guarded(limits => limits.MaxSideEffectsPerSession = 1);
        VoiceTool tool = TestTools.Tool(new VoiceToolTraits { Idempotent = true }, invoke: i => i.Context.Attempt == 1 ? throw new IOException() : default);
        (await guarded.AttemptAsync(tool, "c1", 1, default).WaitAsync(Patience)).Failure.Should().NotBeNull();

        (await guarded.AttemptAsync(tool, "c1", 2, default).WaitAsync(Patience)).Failure.Should().BeNull();
        (await guarded.AttemptAsync(tool, "c1", 1, default).WaitAsync(Patience)).Failure!.Type.Should().Be(ToolErrorType.RateLimited, "a first attempt is another call, whatever its id");
    }

    private static async Task<ToolErrorType?> Type(Guarded guarded, VoiceTool tool) => (await guarded.RunAsync(tool).WaitAsync(Patience)).Failure?.Type;

    private static Guarded Session(string id, string caller, VirtualTimeProvider time, CallerRates callers) =>
        new(limits => limits.MaxPerCallerPerMinute = 3, callers: callers, sessionId: id, time: time, callerId: caller);
}
