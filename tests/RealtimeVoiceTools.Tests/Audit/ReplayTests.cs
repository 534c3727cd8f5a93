using System.Collections.Concurrent;
using RealtimeVoiceTools.Tests.Audit.Support;

namespace RealtimeVoiceTools.Tests.Audit;

/// <summary>Replaying the audit gives exactly what ran: no run without a record, no record without a run.</summary>
[Trait("Case", "131")]
public class ReplayTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Audit_OfRandomCalls_IsTheLedgerOfWhatRan(int seed)
    {
        var random = new Random(seed);
        var ledger = new ConcurrentBag<(string Call, int Attempt, string What)>();
        await using var guarded = new Guarded(
            limits => limits.MaxSideEffectsPerSession = 120, own: [new FickleLimit(seed)], threads: 3);
        List<(string Call, int Attempt, Task<AttemptResult> Result)> runs = [];
        for (int i = 0; i < 300; i++)
        {
            string callId = guarded.NextCall();
            string what = $"thing {i}";
            VoiceTool tool = Tool(ledger, random.Next(4), random.Next(3) == 0, callId);
            using var given = new CancellationTokenSource();
            runs.Add((callId, 1, guarded.AttemptAsync(tool, callId, 1, given.Token, what)));
            // Some are given up at once: they may be running, or wait for a thread.
            if (random.Next(5) == 0)
                await given.CancelAsync();
            AttemptResult first = await runs[^1].Result.WaitAsync(Patience);
            if (first.Failure is not null && random.Next(2) == 0)
                runs.Add((callId, 2, guarded.AttemptAsync(tool, callId, 2, default, what)));
        }

        await Task.WhenAll(runs.Select(run => run.Result)).WaitAsync(Patience);
        IReadOnlyList<VoiceAuditRecord> records = await guarded.RecordsAsync();

        records.Select(record => record.Sequence).Should().Equal(Enumerable.Range(1, records.Count).Select(number => (long)number));
        records.Where(record => record.Kind == VoiceAuditKind.Executed).Select(record => (record.CallId!, record.Attempt!.Value))
            .Should().BeEquivalentTo(ledger.Select(run => (run.Call, Attempt: run.Attempt)));
        foreach ((string callId, int attempt, Task<AttemptResult> result) in runs)
        {
            VoiceAuditRecord[] own = [.. records.Where(record => record.CallId == callId && record.Attempt == attempt)];
            VoiceAuditKind[] expected = ledger.Any(run => run.Call == callId && run.Attempt == attempt)
                ? [VoiceAuditKind.Executed, VoiceAuditKind.Returned]
                : [VoiceAuditKind.Refused];
            own.Select(record => record.Kind).Should().Equal(expected, "of {0}, attempt {1}", callId, attempt);
            own[^1].ErrorType.Should().Be((await result).Failure?.Type);
        }

        ledger.Should().NotBeEmpty();
        records.Should().Contain(record => record.Kind == VoiceAuditKind.Refused);
    }

    [Fact]
    public async Task Attempt_GivenUpWhileItWaitsForAThread_IsNoRun()
    {
        using var release = new ManualResetEventSlim();
        await using var guarded = new Guarded(threads: 1);
        Task<AttemptResult> first = guarded.RunAsync(TestTools.Tool(invoke: _ =>
        {
            release.Wait(Patience);
            return ValueTask.FromResult<object?>(null);
        }));
        using var given = new CancellationTokenSource();
        Task<AttemptResult> second = guarded.AttemptAsync(TestTools.Tool(), "waits", 1, given.Token);
        await given.CancelAsync();
        (await second.WaitAsync(Patience)).Failure!.Type.Should().Be(ToolErrorType.Cancelled);
        release.Set();
        await first.WaitAsync(Patience);

        (await guarded.RecordsAsync()).Where(record => record.CallId == "waits").Select(record => record.Kind).Should().Equal(VoiceAuditKind.Refused);
    }

    private static VoiceTool Tool(ConcurrentBag<(string, int, string)> ledger, int ending, bool readOnly, string callId) => TestTools.Tool(
        new VoiceToolTraits { ReadOnly = readOnly },
        invoke: async invocation =>
        {
            ledger.Add((callId, invocation.Context.Attempt, invocation.Argument<string>(0)));
            await Task.Yield();
            return ending switch
            {
                0 => throw new VoiceToolException(ToolErrorType.Temporary) { NothingHappened = true },
                1 => throw new InvalidOperationException(),
                2 => throw new OperationCanceledException(),
                _ => null,
            };
        },
        parameters: new ToolParameter("what", ValueConverters.String));

    /// <summary>Refuses, breaks or grants at random.</summary>
    private sealed class FickleLimit(int seed) : ICallLimit
    {
        private readonly Random _random = new(seed);

        public ValueTask<CallReservation> ReserveAsync(LimitedCall call, CancellationToken cancellationToken)
        {
            int chance;
            lock (_random)
                chance = _random.Next(8);
            return chance switch
            {
                0 => ValueTask.FromResult(CallReservation.Refused()),
                1 => throw new IOException(),
                _ => ValueTask.FromResult(CallReservation.Granted()),
            };
        }
    }
}
