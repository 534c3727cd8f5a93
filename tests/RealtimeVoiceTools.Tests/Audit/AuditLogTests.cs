using RealtimeVoiceTools.Tests.Audit.Support;

namespace RealtimeVoiceTools.Tests.Audit;

public class AuditLogTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly VoiceAuditRecord Record = new() { Kind = VoiceAuditKind.Proposed, Tool = "save" };

    [Fact]
    public async Task Sink_ThatFails_LosesTheRecordWithANumberAnEventAndALog()
    {
        await using var guarded = new Guarded();
        guarded.Sink.Before = (record, _) => record.Sequence is 2 or 3 ? throw new IOException("canary") : Task.CompletedTask;
        for (int i = 0; i < 5; i++)
            guarded.Audit.Append(Record);
        await guarded.DisposeAsync();

        guarded.Sink.Records.Select(record => record.Sequence).Should().Equal(1, 4, 5);
        guarded.Events.OfType<VoiceSessionEvent.AuditLost>().Should().ContainSingle("two in a row are told once").Which
            .Should().BeEquivalentTo(new { Sink = "RecordingSink", Lost = 1L });
        guarded.Log.Lines.Should().Contain(line => line.Contains("lost 2 records") && line.Contains("RecordingSink")).And.Contain(line => line.Contains("IOException"));
        guarded.Log.Lines.Should().NotContain(line => line.Contains("canary"));
    }

    [Fact]
    public async Task Sink_ThatHangs_HoldsUpNeitherTheSessionNorOtherSinks()
    {
        var hanging = new RecordingSink { Before = (_, ct) => Task.Delay(Timeout.Infinite, ct) };
        var working = new RecordingSink();
        await using var guarded = new Guarded(audit: options => options.MaxQueued = 16, sinks: [hanging, working]);
        for (int i = 0; i < 100; i++)
        {
            guarded.Audit.Append(Record);
            // Its queue is emptied before the next comes.
            while (working.Records.Count <= i)
                await Task.Yield();
        }

        working.Records.Should().HaveCount(100);
        guarded.Events.OfType<VoiceSessionEvent.AuditLost>().Should().ContainSingle();
        Task end = guarded.DisposeAsync().AsTask();
        guarded.Time.Advance(TimeSpan.FromSeconds(2));
        await end.WaitAsync(Patience);
        guarded.Log.Lines.Should().Contain(line => line.Contains("in all"));
        hanging.Records.Should().BeEmpty();
    }

    [Fact]
    public async Task Records_FromManyThreads_ReachTheSinkInTheOrderOfTheirNumbers()
    {
        await using var guarded = new Guarded(audit: options => options.MaxQueued = 100_000);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (int i = 0; i < 500; i++)
                guarded.Audit.Append(Record);
        })));

        (await guarded.RecordsAsync()).Select(record => record.Sequence).Should().Equal(Enumerable.Range(1, 4000).Select(number => (long)number));
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task Required_AuditThatCannotBeWritten_KeepsToolsWithSideEffectsFromRunning(bool required, bool runs)
    {
        int ran = 0;
        await using var guarded = new Guarded(audit: options => options.Required = required);
        guarded.Sink.Before = (_, _) => throw new IOException();
        guarded.Audit.Append(Record);
        AttemptResult result = await guarded.RunAsync(TestTools.Tool(invoke: _ => ValueTask.FromResult<object?>(++ran))).WaitAsync(Patience);
        AttemptResult read = await guarded.RunAsync(TestTools.Tool(TestTools.ReadTasks)).WaitAsync(Patience);

        ran.Should().Be(runs ? 1 : 0);
        result.Failure?.Type.Should().Be(ToolErrorType.Temporary);
        result.Failure?.NothingHappened.Should().BeTrue();
        read.Failure.Should().BeNull("it changes nothing");

        guarded.Sink.Before = (_, _) => Task.CompletedTask;
        guarded.Audit.Append(Record);
        (await guarded.RunAsync(TestTools.Tool()).WaitAsync(Patience)).Failure.Should().BeNull("the audit works again");
    }

    [Fact]
    public async Task Required_SinkThatHangs_RefusesWhenItsTimeIsUp()
    {
        await using var guarded = new Guarded(audit: options => options.Required = true);
        guarded.Sink.Before = (_, ct) => Task.Delay(Timeout.Infinite, ct);
        guarded.Audit.Append(Record);
        Task<AttemptResult> run = guarded.RunAsync(TestTools.Tool());
        await AdvanceUntil(guarded, run);

        (await run).Failure!.Type.Should().Be(ToolErrorType.Temporary);
        Task end = guarded.DisposeAsync().AsTask();
        await AdvanceUntil(guarded, end);
    }

    [Theory]
    [InlineData("a", "a", true)]
    [InlineData("a", "b", false)]
    public void Digest_WithAKey_ComparesAcrossSessions(string one, string other, bool same)
    {
        VoiceTool tool = TestTools.Tool(parameters: new ToolParameter("what", ValueConverters.String));
        var options = new AuditOptions { DigestKey = new byte[16] };

        (ArgumentDigest.Of(options).Of(tool, [one]) == ArgumentDigest.Of(options).Of(tool, [other])).Should().Be(same);
    }

    [Fact]
    public void Digest_WithoutAKey_ComparesWithinASessionOnly()
    {
        VoiceTool tool = TestTools.Tool(parameters: new ToolParameter("what", ValueConverters.String));
        var session = ArgumentDigest.Of(new AuditOptions());

        session.Of(tool, ["a"]).Should().Be(session.Of(tool, ["a"]));
        session.Of(tool, ["a"]).Should().NotBe(ArgumentDigest.Of(new AuditOptions()).Of(tool, ["a"]));
    }

    // The run sets its timer on a thread of its own: time is moved until it has.
    private static async Task AdvanceUntil(Guarded guarded, Task done)
    {
        while (!done.IsCompleted)
        {
            guarded.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }
    }
}
