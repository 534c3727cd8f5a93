using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Journal.Support;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Journal.Writing;

public class JournalWriterTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly VirtualTimeProvider _time = new(TemporaryJournal.Noon);
    private readonly RecordingJournal _journal = new();
    private readonly RecordedLog _log = new();
    private readonly TaskCompletionSource _mayGoOn = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task Steps_ReachTheJournalInOrderWithConversationAndTime()
    {
        await using JournalWriter writer = Writer();
        writer.Append(Step("c1", CallJournalStep.Proposed));
        writer.Append(Step("c2", CallJournalStep.Proposed));
        _time.Advance(TimeSpan.FromSeconds(1));
        (await writer.WriteAsync(Step("c1", CallJournalStep.Started), default).WaitAsync(s_patience)).Should().BeTrue();

        _journal.Steps.Should().Equal("c1 Proposed", "c2 Proposed", "c1 Started");
        _journal.Entries.Should().OnlyContain(entry => entry.ConversationId == "call-1" && entry.Tool == "save" && entry.IdempotencyKey == "key");
        _journal.Entries.Select(entry => entry.Time - TemporaryJournal.Noon).Should().Equal(TimeSpan.Zero, TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Write_WaitsForTheJournal_AndForWhatCameBefore()
    {
        _journal.Before = (entry, _) => entry.CallId == "c1" ? _mayGoOn.Task : Task.CompletedTask;
        await using JournalWriter writer = Writer();
        writer.Append(Step("c1", CallJournalStep.Proposed));
        Task<bool> written = writer.WriteAsync(Step("c2", CallJournalStep.Started), default);

        written.IsCompleted.Should().BeFalse();
        _mayGoOn.SetResult();
        (await written.WaitAsync(s_patience)).Should().BeTrue();
    }

    [Fact]
    public async Task Write_ToAJournalThatIsTooSlow_IsGivenUpAndToldOnce()
    {
        _journal.Before = (_, _) => _mayGoOn.Task;
        await using JournalWriter writer = Writer();
        Task<bool> written = writer.WriteAsync(Step("c1", CallJournalStep.Started), default);
        _time.Advance(TimeSpan.FromSeconds(2) - TimeSpan.FromTicks(1));
        written.IsCompleted.Should().BeFalse();
        _time.Advance(TimeSpan.FromTicks(1));

        (await written.WaitAsync(s_patience)).Should().BeFalse();
        _log.Lines.Should().ContainSingle(line => line.Contains("Started of save (slow)"));
        _mayGoOn.SetResult();
        (await writer.WriteAsync(Step("c1", CallJournalStep.Committed), default).WaitAsync(s_patience)).Should().BeTrue();
        _journal.Steps.Should().Equal("c1 Started", "c1 Committed");
    }

    [Fact]
    public async Task Write_ThatNobodyWaitsForAnyMore_IsGivenUp()
    {
        _journal.Before = (_, _) => _mayGoOn.Task;
        await using JournalWriter writer = Writer();
        using var cancellation = new CancellationTokenSource();
        Task<bool> written = writer.WriteAsync(Step("c1", CallJournalStep.Started), cancellation.Token);
        await cancellation.CancelAsync();

        (await written.WaitAsync(s_patience)).Should().BeFalse();
        _mayGoOn.SetResult();
    }

    [Fact]
    public async Task Journal_ThatThrows_IsToldByTheTypeOfItsException()
    {
        _journal.Before = (entry, _) => entry.CallId == "c1" ? throw new InvalidOperationException("canary") : Task.CompletedTask;
        await using JournalWriter writer = Writer();
        (await writer.WriteAsync(Step("c1", CallJournalStep.Committed) with { Output = "canary" }, default).WaitAsync(s_patience)).Should().BeFalse();
        (await writer.WriteAsync(Step("c2", CallJournalStep.Started), default).WaitAsync(s_patience)).Should().BeTrue("the next one may succeed");

        _log.Lines.Should().ContainSingle().Which.Should().Contain("Committed of save (InvalidOperationException)").And.NotContain("canary").And.NotContain("call-1");
    }

    [Fact]
    public async Task Step_BeyondTheBound_IsLostAndTold_AndNothingWaits()
    {
        var begun = new TaskCompletionSource();
        _journal.Before = (_, _) =>
        {
            begun.TrySetResult();
            return _mayGoOn.Task;
        };
        await using JournalWriter writer = Writer();
        writer.Append(Step("c0", CallJournalStep.Proposed));
        await begun.Task.WaitAsync(s_patience);
        for (int number = 1; number <= 17; number++)
            writer.Append(Step($"c{number}", CallJournalStep.Proposed));

        (await writer.WriteAsync(Step("c18", CallJournalStep.Started), default).WaitAsync(s_patience)).Should().BeFalse();
        _log.Lines.Should().HaveCount(2).And.OnlyContain(line => line.Contains("(full)"));
        _mayGoOn.SetResult();
        await writer.DisposeAsync();
        _journal.Steps.Should().Equal(Enumerable.Range(0, 17).Select(number => $"c{number} Proposed"));
    }

    [Fact]
    public async Task Disposal_WaitsForTheJournal_ButNotForEver()
    {
        var cancelled = new TaskCompletionSource();
        _journal.Before = (_, cancellationToken) =>
        {
            cancellationToken.Register(cancelled.SetResult);
            return _mayGoOn.Task;
        };
        JournalWriter writer = Writer();
        writer.Append(Step("c1", CallJournalStep.Delivered));
        Task disposal = writer.DisposeAsync().AsTask();
        disposal.IsCompleted.Should().BeFalse();
        _time.Advance(TimeSpan.FromSeconds(2));

        await disposal.WaitAsync(s_patience);
        await cancelled.Task.WaitAsync(s_patience);
        _mayGoOn.SetResult();
    }

    [Fact]
    public void Key_ThatIsTooShort_IsRefused() =>
        FluentActions.Invoking(() => new JournalWriter("call-1", new RecordingJournal { DigestKey = new byte[15] }, new JournalOptions(), _time, new SessionLog(_log, "s1")))
            .Should().Throw<InvalidOperationException>().WithMessage("*DigestKey*16*");

    private static CallStep Step(string call, CallJournalStep step) => new(step, call, "save", "key");

    private JournalWriter Writer() => new("call-1", _journal, new JournalOptions { MaxQueued = 16 }, _time, new SessionLog(_log, "s1"));
}
