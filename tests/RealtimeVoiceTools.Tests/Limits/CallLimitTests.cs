using RealtimeVoiceTools.Tests.Audit.Support;

namespace RealtimeVoiceTools.Tests.Limits;

/// <summary>Limits of the application's own, asked before a tool with side effects runs.</summary>
[Trait("Case", "130")]
public class CallLimitTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Limit_SeesTheArgumentsThatRun_AndOnlyToolsWithSideEffects()
    {
        List<LimitedCall> seen = [];
        await using var guarded = new Guarded(own: [new Limit((call, _) => { seen.Add(call); return Granted(); })]);
        VoiceTool tool = TestTools.Tool(parameters: [new ToolParameter("to", ValueConverters.String), new ToolParameter("amount", ValueConverters.Int32)]);
        await guarded.RunAsync(tool, "canary", 5).WaitAsync(Patience);
        await guarded.RunAsync(TestTools.Tool(TestTools.ReadTasks)).WaitAsync(Patience);

        seen.Should().ContainSingle().Which.Arguments.Should().Equal(new Dictionary<string, object?> { ["to"] = "canary", ["amount"] = 5 });
        seen[0].ToString().Should().Be("create_task");
    }

    [Fact]
    public async Task Limit_ThatRefuses_SaysItsSentenceAndTheToolDoesNotRun()
    {
        bool ran = false;
        await using var guarded = new Guarded(own: [new Limit((_, _) => ValueTask.FromResult(CallReservation.Refused(TimeSpan.FromHours(2), "That is enough for today.", "Call us.")))]);
        AttemptResult result = await guarded.RunAsync(TestTools.Tool(invoke: _ => ValueTask.FromResult<object?>(ran = true))).WaitAsync(Patience);

        ran.Should().BeFalse();
        result.Failure.Should().BeEquivalentTo(new
        {
            Type = ToolErrorType.RateLimited,
            RetryAfter = TimeSpan.FromHours(2),
            SpokenMessage = "That is enough for today.",
            Alternative = "Call us.",
            NothingHappened = true,
        });
    }

    [Fact]
    public async Task Limit_ThatThrows_GrantsNothing()
    {
        await using var guarded = new Guarded(own: [new Limit((_, _) => throw new IOException("canary"))]);
        AttemptResult result = await guarded.RunAsync(TestTools.Tool()).WaitAsync(Patience);

        result.Failure.Should().BeEquivalentTo(new { Type = ToolErrorType.Temporary, NothingHappened = true });
        guarded.Log.Lines.Should().ContainSingle(line => line.Contains("IOException")).Which.Should().NotContain("canary");
    }

    [Fact]
    public async Task Limit_ThatAnswersTooLate_GrantsNothingAndGetsItBack()
    {
        var answer = new TaskCompletionSource<CallReservation>();
        var given = new TaskCompletionSource();
        await using var guarded = new Guarded(own: [new Limit((_, _) => new(answer.Task))]);
        Task<AttemptResult> run = guarded.RunAsync(TestTools.Tool());
        while (!run.IsCompleted)
        {
            // The wait begins on the tool's thread: time is moved until it has.
            guarded.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        (await run).Failure!.Type.Should().Be(ToolErrorType.Temporary);
        answer.SetResult(CallReservation.Granted(_ =>
        {
            given.SetResult();
            return default;
        }));
        await given.Task.WaitAsync(Patience);
    }

    [Fact]
    public async Task Cancelled_WhileTheLimitIsAsked_DoesNotRun()
    {
        bool ran = false;
        using var cancel = new CancellationTokenSource();
        // The call may be answered before the limit has: what is granted then is given back after the answer.
        var given = new TaskCompletionSource();
        await using var guarded = new Guarded(own: [new Limit(async (_, _) =>
        {
            await cancel.CancelAsync();
            return CallReservation.Granted(_ =>
            {
                given.SetResult();
                return default;
            });
        })]);
        AttemptResult result = await guarded.AttemptAsync(TestTools.Tool(invoke: _ => ValueTask.FromResult<object?>(ran = true)), "c1", 1, cancel.Token).WaitAsync(Patience);

        ran.Should().BeFalse();
        result.Failure.Should().BeEquivalentTo(new { Type = ToolErrorType.Cancelled, NothingHappened = true });
        await given.Task.WaitAsync(Patience);
    }

    [Theory]
    [InlineData(ToolErrorType.Temporary, true, 1)]
    [InlineData(ToolErrorType.Temporary, false, 0)]
    [InlineData(null, false, 0)]
    public async Task Reservation_IsGivenBack_OnlyWhenNothingHappened(ToolErrorType? fails, bool nothingHappened, int expected)
    {
        int given = 0;
        await using var guarded = new Guarded(own: [new Limit((_, _) => ValueTask.FromResult(CallReservation.Granted(_ => Count(ref given))))]);
        await guarded.RunAsync(TestTools.Tool(invoke: _ => fails is { } type ? throw new VoiceToolException(type) { NothingHappened = nothingHappened } : default)).WaitAsync(Patience);

        given.Should().Be(expected);
    }

    [Fact]
    public async Task Reservation_OfOneLimit_IsGivenBackWhenAnotherRefuses()
    {
        int given = 0;
        await using var guarded = new Guarded(own:
        [
            new Limit((_, _) => ValueTask.FromResult(CallReservation.Granted(_ => Count(ref given)))),
            new Limit((_, _) => ValueTask.FromResult(CallReservation.Refused())),
        ]);
        await guarded.RunAsync(TestTools.Tool()).WaitAsync(Patience);

        given.Should().Be(1);
    }

    [Fact]
    public async Task Release_ThatThrowsOrHangs_ChangesNothingForTheCaller()
    {
        await using var guarded = new Guarded(own: [new Limit((_, _) => ValueTask.FromResult(CallReservation.Granted(_ => throw new IOException())))]);
        AttemptResult result = await guarded.RunAsync(TestTools.Tool(invoke: _ => throw new VoiceToolException(ToolErrorType.Permission) { NothingHappened = true })).WaitAsync(Patience);

        result.Failure!.Type.Should().Be(ToolErrorType.Permission);
    }

    private static ValueTask Count(ref int count)
    {
        Interlocked.Increment(ref count);
        return default;
    }

    private static ValueTask<CallReservation> Granted() => ValueTask.FromResult(CallReservation.Granted());

    private sealed class Limit(Func<LimitedCall, CancellationToken, ValueTask<CallReservation>> reserve) : ICallLimit
    {
        public ValueTask<CallReservation> ReserveAsync(LimitedCall call, CancellationToken cancellationToken) => reserve(call, cancellationToken);
    }
}
