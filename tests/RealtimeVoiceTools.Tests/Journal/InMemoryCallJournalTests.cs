using RealtimeVoiceTools.Testing;
using static RealtimeVoiceTools.Tests.Journal.Support.TemporaryJournal;

namespace RealtimeVoiceTools.Tests.Journal;

/// <summary>What entries mean, told by the journal in memory. The journal in a file is compared with the same model in <see cref="RandomHistoryTests"/>.</summary>
public class InMemoryCallJournalTests
{
    private readonly VirtualTimeProvider _time = new(Noon);
    private readonly InMemoryCallJournal _journal;

    public InMemoryCallJournalTests() => _journal = new InMemoryCallJournal(maxCalls: 3, time: _time);

    [Fact]
    public async Task Call_IsWhatItsEntriesSayTogether()
    {
        await AppendAsync(
            Entry("c1", CallJournalStep.Proposed) with { ArgumentsDigest = "digest" },
            Entry("c1", CallJournalStep.Started) with { Time = Noon.AddSeconds(1) },
            Entry("c1", CallJournalStep.Committed) with { Output = "{}", Time = Noon.AddSeconds(2) });

        (await ReadAsync()).Should().Equal(new JournaledCall
        {
            CallId = "c1",
            Tool = "save",
            IdempotencyKey = "key of c1",
            ArgumentsDigest = "digest",
            Step = CallJournalStep.Committed,
            Output = "{}",
            StartedAt = Noon.AddSeconds(1),
        });
    }

    [Fact]
    public async Task Proposed_OfACallThatHasStarted_ChangesNothing()
    {
        await AppendAsync(Entry("c1", CallJournalStep.Started), Entry("c1", CallJournalStep.Proposed));

        (await ReadAsync()).Should().ContainSingle().Which.Step.Should().Be(CallJournalStep.Started, "it may have run");
    }

    [Fact]
    public async Task Started_AfterAFailure_ForgetsTheFailure()
    {
        await AppendAsync(
            Entry("c1", CallJournalStep.Started),
            Entry("c1", CallJournalStep.Committed) with { ErrorType = ToolErrorType.Temporary },
            Entry("c1", CallJournalStep.Started) with { Time = Noon.AddSeconds(3) });

        JournaledCall call = (await ReadAsync()).Should().ContainSingle().Which;
        call.Step.Should().Be(CallJournalStep.Started);
        call.ErrorType.Should().BeNull();
        call.StartedAt.Should().Be(Noon.AddSeconds(3));
    }

    [Fact]
    public async Task Delivered_EndsACall_AndALateResultOpensItAnew()
    {
        await AppendAsync(Entry("c1", CallJournalStep.Started), Entry("c1", CallJournalStep.Delivered), Entry("c2", CallJournalStep.Delivered));
        (await ReadAsync()).Should().BeEmpty();

        await AppendAsync(Committed("c1", "{}"));
        (await ReadAsync()).Should().ContainSingle().Which.Step.Should().Be(CallJournalStep.Committed);
    }

    [Fact]
    public async Task Conversations_AreApart_AndTheirCallsInOrder()
    {
        await AppendAsync(
            Entry("c2", CallJournalStep.Started), Entry("c1", CallJournalStep.Started, "another"), Entry("c1", CallJournalStep.Started),
            Committed("c2", "{}"));

        (await ReadAsync()).Select(call => call.CallId).Should().Equal("c2", "c1");
        (await ReadAsync("another")).Should().ContainSingle();
        (await ReadAsync("a third")).Should().BeEmpty();
    }

    [Fact]
    public async Task Call_IsHeldForADayAfterItsLastEntry()
    {
        await AppendAsync(Entry("c1", CallJournalStep.Started));
        _time.Advance(TimeSpan.FromHours(20));
        await AppendAsync(Committed("c1", "{}") with { Time = _time.GetUtcNow() });
        _time.Advance(TimeSpan.FromHours(24));
        (await ReadAsync()).Should().ContainSingle();

        _time.Advance(TimeSpan.FromTicks(1));
        (await ReadAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Call_BeyondTheBound_TakesThePlaceOfTheOldest()
    {
        foreach (string call in new[] { "c1", "c2", "c3", "c4" })
            await AppendAsync(Entry(call, CallJournalStep.Started));

        (await ReadAsync()).Select(call => call.CallId).Should().Equal("c2", "c3", "c4");
    }

    [Fact]
    public async Task Call_BeyondTheBound_TakesThePlaceOfOneThatIsTooOldFirst()
    {
        await AppendAsync(Entry("c1", CallJournalStep.Started), Entry("c2", CallJournalStep.Started), Entry("c3", CallJournalStep.Started));
        await AppendAsync(Entry("c1", CallJournalStep.Started) with { Time = Noon.AddHours(23) });
        await AppendAsync(Entry("c4", CallJournalStep.Started) with { Time = Noon.AddHours(25) });

        (await ReadAsync()).Select(call => call.CallId).Should().Contain("c1", "the others are older than a day").And.Contain("c4");
    }

    [Fact]
    public async Task Entry_ThatNamesNoCall_IsRefused()
    {
        foreach (CallJournalEntry entry in new[] { Entry("", CallJournalStep.Started), Entry("c1", CallJournalStep.Started, ""), Entry("c1", (CallJournalStep)9) })
            await _journal.Awaiting(journal => journal.AppendAsync(entry, default).AsTask()).Should().ThrowAsync<ArgumentException>();
    }

    private async Task AppendAsync(params CallJournalEntry[] entries)
    {
        foreach (CallJournalEntry entry in entries)
            await _journal.AppendAsync(entry, default);
    }

    private async Task<IReadOnlyList<JournaledCall>> ReadAsync(string conversation = Conversation) => await _journal.ReadAsync(conversation, default);
}
