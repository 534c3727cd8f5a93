using System.Globalization;
using RealtimeVoiceTools.Tests.Audit.Support;

namespace RealtimeVoiceTools.Tests.Limits;

[Trait("Case", "130")]
public class DailyCeilingTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly DateTimeOffset Evening = new(2026, 11, 23, 22, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public async Task Amount_ThatWouldPassTheCeiling_IsRefusedUntilMidnightOfTheCaller()
    {
        DailyCeiling ceiling = Money(100);
        (await Reserve(ceiling, 60, Evening)).Refusal.Should().BeNull();
        (await Reserve(ceiling, 40.01m, Evening)).Refusal.Should().BeEquivalentTo(new
        {
            Type = ToolErrorType.RateLimited,
            RetryAfter = TimeSpan.FromHours(2),
            SpokenMessage = "That is all for today.",
        });
        (await Reserve(ceiling, 40, Evening)).Refusal.Should().BeNull();
        (await Reserve(ceiling, 0.01m, Evening.AddHours(2).AddTicks(-1))).Refusal.Should().NotBeNull();

        (await Reserve(ceiling, 100, Evening.AddHours(2))).Refusal.Should().BeNull("it is another day there");
    }

    [Fact]
    public async Task Callers_DoNotShareIt_AndOneWithoutAnIdIsTheSession()
    {
        var ceiling = new DailyCeiling(1);
        (await Reserve(ceiling, 0, Evening, "ann")).Refusal.Should().BeNull();
        (await Reserve(ceiling, 0, Evening, "bob")).Refusal.Should().BeNull();
        (await Reserve(ceiling, 0, Evening, caller: null, session: "s1")).Refusal.Should().BeNull();
        (await Reserve(ceiling, 0, Evening, caller: null, session: "s2")).Refusal.Should().BeNull();

        (await Reserve(ceiling, 0, Evening, "ann", "s9")).Refusal.Should().NotBeNull();
        (await Reserve(ceiling, 0, Evening, caller: null, session: "s1")).Refusal.Should().NotBeNull();
    }

    [Fact]
    public async Task GivenBack_CanBeUsedAgain_ButNotOnAnotherDay()
    {
        DailyCeiling ceiling = Money(100);
        CallReservation first = await Reserve(ceiling, 100, Evening);
        await first.ReleaseAsync(default);
        CallReservation second = await Reserve(ceiling, 100, Evening);
        (await Reserve(ceiling, 70, Evening.AddDays(1))).Refusal.Should().BeNull();
        await second.ReleaseAsync(default);

        (await Reserve(ceiling, 31, Evening.AddDays(1))).Refusal.Should().NotBeNull("yesterday's money is not today's");
    }

    [Fact]
    public async Task OtherTools_AreNotCounted()
    {
        var ceiling = new DailyCeiling(0) { Tools = ["transfer"] };
        (await Reserve(ceiling, 5, Evening)).Refusal.Should().NotBeNull();

        (await Reserve(ceiling, 5, Evening, tool: "create_task")).Refusal.Should().BeNull();
    }

    [Fact]
    public async Task NegativeAmount_IsNotTaken()
    {
        await Money(100).Awaiting(ceiling => Reserve(ceiling, -5, Evening).AsTask()).Should().ThrowAsync<InvalidOperationException>();
    }

    [Fact]
    public async Task ParallelCalls_CannotPassTogether()
    {
        int ran = 0;
        await using var guarded = new Guarded(own: [new DailyCeiling(100, call => (int)call.Arguments["amount"]!)], threads: 8);
        VoiceTool tool = TestTools.Tool(
            invoke: async _ =>
            {
                Interlocked.Increment(ref ran);
                await Task.Yield();
                return null;
            },
            parameters: new ToolParameter("amount", ValueConverters.Int32));
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => guarded.RunAsync(tool, 30))).WaitAsync(Patience);

        ran.Should().Be(3);
    }

    private static DailyCeiling Money(decimal most) => new(most, call => (decimal)call.Arguments["amount"]!) { Message = "That is all for today." };

    private static ValueTask<CallReservation> Reserve(
        DailyCeiling ceiling, decimal amount, DateTimeOffset now, string? caller = "ann", string session = "s1", string tool = "transfer") => ceiling.ReserveAsync(
        new LimitedCall(
            new VoiceCallContext
            {
                CallId = "c1",
                ToolName = tool,
                SessionId = session,
                CallerId = caller,
                Culture = CultureInfo.InvariantCulture,
                TimeZone = TimeZoneInfo.Utc,
                Now = now,
                IdempotencyKey = "i1",
                Items = new Dictionary<object, object?>(),
            },
            new VoiceToolTraits(),
            new Dictionary<string, object?> { ["amount"] = amount }),
        default);
}
