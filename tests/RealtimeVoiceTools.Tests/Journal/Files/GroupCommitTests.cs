using RealtimeVoiceTools.Tests.Journal.Support;
using static RealtimeVoiceTools.Tests.Journal.Support.TemporaryJournal;

namespace RealtimeVoiceTools.Tests.Journal.Files;

public sealed class GroupCommitTests : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private readonly TemporaryJournal _folder = new();
    private readonly SlowDisk _disk = new();

    public void Dispose()
    {
        _folder.Dispose();
        _disk.Dispose();
    }

    [Fact]
    public async Task Entries_OfManySessions_ShareOneFlush_AndCountAsWrittenOnlyAfterIt()
    {
        await using FileCallJournal journal = _folder.Open(disk: _disk);
        _disk.IsSlow = true;
        Task first = journal.AppendAsync(Entry("c0", CallJournalStep.Started), default).AsTask();
        await _disk.BeginsAsync().WaitAsync(s_patience);
        Task[] others = [.. Enumerable.Range(1, 50).Select(number => journal.AppendAsync(Entry($"c{number}", CallJournalStep.Started), default).AsTask())];

        first.IsCompleted.Should().BeFalse("the disk has not answered");
        (await journal.ReadAsync(Conversation, default)).Should().BeEmpty();
        _disk.GoOn();
        await first.WaitAsync(s_patience);
        await _disk.BeginsAsync().WaitAsync(s_patience);
        others.Should().NotContain(other => other.IsCompleted);
        _disk.GoOn();
        await Task.WhenAll(others).WaitAsync(s_patience);

        _disk.Flushes.Should().Be(2);
        (await journal.ReadAsync(Conversation, default)).Select(call => call.CallId).Should().Equal(Enumerable.Range(0, 51).Select(number => $"c{number}"));
    }

    [Fact]
    public async Task Token_EndsTheWaitingAndNotTheWriting()
    {
        await using (FileCallJournal journal = _folder.Open(disk: _disk))
        {
            _disk.IsSlow = true;
            using var cancellation = new CancellationTokenSource();
            Task append = journal.AppendAsync(Entry("c1", CallJournalStep.Started), cancellation.Token).AsTask();
            await _disk.BeginsAsync().WaitAsync(s_patience);
            await cancellation.CancelAsync();
            await append.Awaiting(task => task.WaitAsync(s_patience)).Should().ThrowAsync<OperationCanceledException>();
            _disk.GoOn();
        }

        await using FileCallJournal again = _folder.Open();
        (await again.ReadAsync(Conversation, default)).Should().ContainSingle();
    }

    [Fact]
    public async Task Disposal_WaitsForWhatIsOnItsWay()
    {
        FileCallJournal journal = _folder.Open(disk: _disk);
        _disk.IsSlow = true;
        Task append = journal.AppendAsync(Entry("c1", CallJournalStep.Started), default).AsTask();
        await _disk.BeginsAsync().WaitAsync(s_patience);
        Task disposal = journal.DisposeAsync().AsTask();
        disposal.IsCompleted.Should().BeFalse();
        _disk.GoOn();

        await disposal.WaitAsync(s_patience);
        await append.WaitAsync(s_patience);
    }

    [Fact]
    public async Task Entries_OfManyThreads_AreAllThere()
    {
        await using (FileCallJournal journal = _folder.Open(new FileCallJournalOptions { CompactAt = 4096 }))
        {
            await Task.WhenAll(Enumerable.Range(0, 8).Select(session => Task.Run(async () =>
            {
                for (int i = 0; i < 50; i++)
                    await journal.AppendAsync(Entry($"c{i}", CallJournalStep.Started, $"s{session}"), default);
            })));
        }

        await using FileCallJournal again = _folder.Open();
        for (int session = 0; session < 8; session++)
            (await again.ReadAsync($"s{session}", default)).Select(call => call.CallId).Should().Equal(Enumerable.Range(0, 50).Select(number => $"c{number}"));
    }
}
