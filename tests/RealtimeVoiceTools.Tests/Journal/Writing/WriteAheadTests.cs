using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Journal.Support;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Journal.Writing;

/// <summary>The journal knows before the tool does, and says of each end what is true.</summary>
public sealed class WriteAheadTests : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private static readonly VoiceTool s_tool = TestTools.Tool(name: "save");

    private readonly RecordingJournal _journal = new();
    private readonly RecordedLog _log = new();
    private readonly JournalWriter _writer;
    private readonly WriteAhead _call;
    private readonly List<ToolErrorType> _refused = [];
    private int _attempts;

    public WriteAheadTests()
    {
        _writer = new JournalWriter("call-1", _journal, new JournalOptions(), new VirtualTimeProvider(), new SessionLog(_log, "s1"));
        _call = new WriteAhead(_writer);
    }

    public static TheoryData<ToolErrorType, bool, bool> Failures()
    {
        ToolErrorType[] unknown = [ToolErrorType.Unknown, ToolErrorType.Temporary, ToolErrorType.Timeout, ToolErrorType.Cancelled, ToolErrorType.OutcomeUnknown];
        var failures = new TheoryData<ToolErrorType, bool, bool>();
        foreach (ToolErrorType type in Enum.GetValues<ToolErrorType>())
        {
            failures.Add(type, true, true);
            failures.Add(type, false, !unknown.Contains(type));
        }

        return failures;
    }

    public ValueTask DisposeAsync() => _writer.DisposeAsync();

    [Fact]
    public async Task Tool_BeginsAfterItsBeginningIsWritten_AndIsToldAfterItsEnd()
    {
        var written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _journal.Before = (_, _) => written.Task;
        var ran = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task<AttemptResult> result = RunAsync(() =>
        {
            _journal.Steps.Should().Equal("c1 Started");
            written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            ran.SetResult();
            return AttemptResult.Succeeded("{}");
        });

        ran.Task.IsCompleted.Should().BeFalse("its beginning is not written");
        written.SetResult();
        await ran.Task.WaitAsync(s_patience);
        result.IsCompleted.Should().BeFalse("its end is not written");
        written.SetResult();
        (await result.WaitAsync(s_patience)).Output.Should().Be("{}");
        _journal.Steps.Should().Equal("c1 Started", "c1 Committed");
        _journal.Entries[1].Output.Should().Be("{}");
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Failure_IsWrittenWhereItSaysWhatBecameOfTheCall(ToolErrorType type, bool nothingHappened, bool isKnown)
    {
        AttemptResult result = await RunAsync(() => AttemptResult.Failed(new ToolFailure(type) { NothingHappened = nothingHappened }));

        result.Failure!.Type.Should().Be(type);
        _journal.Entries.Skip(1).Select(entry => (entry.Step, entry.ErrorType)).Should().Equal(isKnown ? [(CallJournalStep.Committed, type)] : []);
    }

    [Fact]
    public async Task Failure_AfterAnAttemptOfWhichNothingIsKnown_ProvesNothing()
    {
        await RunAsync(() => AttemptResult.Failed(new ToolFailure(ToolErrorType.Temporary)));
        await RunAsync(() => AttemptResult.Failed(new ToolFailure(ToolErrorType.Temporary) { NothingHappened = true }));
        await RunAsync(() => AttemptResult.Failed(new ToolFailure(ToolErrorType.NotFound)));

        _journal.Entries.Should().OnlyContain(entry => entry.Step == CallJournalStep.Started, "the first one may have done it").And.HaveCount(3);
        await RunAsync(() => AttemptResult.Succeeded("{}"));
        _journal.Steps.Last().Should().Be("c1 Committed");
    }

    [Fact]
    public async Task Retry_OfWhatDidNothing_IsStartedAgain()
    {
        await RunAsync(() => AttemptResult.Failed(new ToolFailure(ToolErrorType.Temporary) { NothingHappened = true }));
        await RunAsync(() => AttemptResult.Succeeded("{}"));

        _journal.Steps.Should().Equal("c1 Started", "c1 Committed", "c1 Started", "c1 Committed");
    }

    [Fact]
    public async Task Tool_WhoseBeginningCannotBeWritten_DoesNotRun()
    {
        bool ran = false;
        _journal.Before = (entry, _) => entry.Step == CallJournalStep.Started ? throw new IOException("canary") : Task.CompletedTask;
        AttemptResult result = await RunAsync(() =>
        {
            ran = true;
            return AttemptResult.Succeeded("{}");
        });

        ran.Should().BeFalse();
        result.Failure.Should().Be(new ToolFailure(ToolErrorType.Temporary) { NothingHappened = true, Candidates = result.Failure!.Candidates });
        _refused.Should().Equal(ToolErrorType.Temporary);
        await _writer.DisposeAsync();
        // The beginning may be on the disk in spite of the exception.
        _journal.Entries.Select(entry => (entry.Step, entry.ErrorType)).Should().Equal((CallJournalStep.Committed, ToolErrorType.Temporary));
        string.Join('\n', _log.Lines).Should().Contain("IOException").And.NotContain("canary");
    }

    [Fact]
    public async Task Call_CancelledBeforeItsBeginningIsWritten_DoesNotRunAndIsKnownNotTo()
    {
        var written = new TaskCompletionSource();
        _journal.Before = (_, _) => written.Task;
        using var cancellation = new CancellationTokenSource();
        Task<AttemptResult> result = RunAsync(() => AttemptResult.Succeeded("{}"), cancellation.Token);
        await cancellation.CancelAsync();

        (await result.WaitAsync(s_patience)).Failure!.Should().Match<ToolFailure>(failure => failure.Type == ToolErrorType.Cancelled && failure.NothingHappened);
        written.SetResult();
        await _writer.DisposeAsync();
        _journal.Entries.Select(entry => (entry.Step, entry.ErrorType)).Should().Equal((CallJournalStep.Started, null), (CallJournalStep.Committed, ToolErrorType.Cancelled));
    }

    [Fact]
    public async Task Tool_WhoseEndCannotBeWritten_IsToldAllTheSame()
    {
        _journal.Before = (entry, _) => entry.Step == CallJournalStep.Committed ? throw new IOException() : Task.CompletedTask;

        (await RunAsync(() => AttemptResult.Succeeded("{}"))).Output.Should().Be("{}", "what was done is done");
        _log.Lines.Should().ContainSingle(line => line.Contains("Committed of save (IOException)"));
    }

    private async Task<AttemptResult> RunAsync(Func<AttemptResult> run, CancellationToken cancellationToken = default)
    {
        var attempt = new Effect.StartAttempt(1, ++_attempts, "c1", s_tool, [], "key", null);
        return await _call.RunAsync(attempt, () => Task.FromResult(run()), _refused.Add, cancellationToken);
    }
}
