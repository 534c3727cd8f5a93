using RealtimeVoiceTools.Tests.Journal.Support;
using static RealtimeVoiceTools.Tests.Journal.Support.TemporaryJournal;

namespace RealtimeVoiceTools.Tests.Journal.Files;

/// <summary>Each deed of the disk fails once, in each way: what counts as written is never lost, and what failed is told.</summary>
public class FailingDiskTests
{
    private static readonly FileCallJournalOptions s_small = new() { CompactAt = 4096 };

    private static readonly CallJournalEntry[] s_entries =
    [
        // Open all the time, so that a file that is gone at any moment is noticed.
        Entry("open", CallJournalStep.Started),
        .. Enumerable.Range(0, 12).SelectMany(number => new[]
        {
            Entry($"c{number}", CallJournalStep.Started), Committed($"c{number}", new string('x', 400)), Entry(number > 8 ? "none" : $"c{number}", CallJournalStep.Delivered),
        }),
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Crash_AtEachDeed_LosesNothingThatCountsAsWritten(bool isDoneFirst)
    {
        int deeds = await CountAsync();
        for (int failAt = 1; failAt <= deeds; failAt++)
        {
            using var folder = new TemporaryJournal();
            var disk = new FaultyDisk(failAt, isDoneFirst, staysBroken: true);
            (List<CallJournalEntry> written, List<CallJournalEntry> refused) = await WriteAsync(folder, disk);

            JournaledCall[] found = await ReadAsync(folder);
            // The one during which it happened is the only one of which nothing is known.
            JournaledCall[][] allowed = [Expected(written), Expected(written.Concat(refused.Take(1)))];
            allowed.Should().Contain(calls => calls.SequenceEqual(found), "the disk died at deed {0}", failAt);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Disk_ThatFailsOnce_IsToldAndTheJournalGoesOn(bool isDoneFirst)
    {
        int deeds = await CountAsync();
        int told = 0;
        for (int failAt = 1; failAt <= deeds; failAt++)
        {
            using var folder = new TemporaryJournal();
            var disk = new FaultyDisk(failAt, isDoneFirst, staysBroken: false);
            (List<CallJournalEntry> written, List<CallJournalEntry> refused) = await WriteAsync(folder, disk);

            refused.Count.Should().BeLessThanOrEqualTo(1, "the disk works again after deed {0}", failAt);
            told += refused.Count;
            if (written.Count == 0 || refused.Contains(s_entries[^1]))
                continue;
            (await ReadAsync(folder)).Should().Equal(Expected(written), "the disk failed at deed {0}", failAt);
        }

        told.Should().BeGreaterThan(s_entries.Length, "each entry is written and flushed");
    }

    [Fact]
    public async Task File_IsOnTheDiskBeforeItTakesTheOldOnesPlace_AndItsNameBeforeAnythingIsAppended()
    {
        using var folder = new TemporaryJournal();
        var disk = new FaultyDisk(0, isDoneFirst: false, staysBroken: false);
        await using (FileCallJournal journal = folder.Open(disk: disk))
            await journal.AppendAsync(s_entries[0], default);

        disk.Names.Should().Equal("Create", "Write", "Flush", "Replace", "FlushFolder", "OpenToAppend", "Write", "Flush");
    }

    private static async Task<int> CountAsync()
    {
        using var folder = new TemporaryJournal();
        var disk = new FaultyDisk(0, isDoneFirst: false, staysBroken: false);
        await WriteAsync(folder, disk);
        // More than one new file: the one at the beginning, and those that keep it short.
        disk.Deeds.Should().BeGreaterThan((2 * s_entries.Length) + 10);
        return disk.Deeds;
    }

    private static async Task<(List<CallJournalEntry> Written, List<CallJournalEntry> Refused)> WriteAsync(TemporaryJournal folder, FaultyDisk disk)
    {
        List<CallJournalEntry> written = [];
        List<CallJournalEntry> refused = [];
        FileCallJournal journal;
        try
        {
            journal = folder.Open(s_small, disk);
        }
        catch (IOException)
        {
            return (written, refused);
        }

        await using (journal)
        {
            foreach (CallJournalEntry entry in s_entries)
            {
                try
                {
                    await journal.AppendAsync(entry, default);
                    written.Add(entry);
                }
                catch (IOException)
                {
                    refused.Add(entry);
                }
            }
        }

        return (written, refused);
    }

    private static async Task<JournaledCall[]> ReadAsync(TemporaryJournal folder)
    {
        await using FileCallJournal journal = folder.Open();
        return [.. await journal.ReadAsync(Conversation, default)];
    }

    private static JournaledCall[] Expected(IEnumerable<CallJournalEntry> entries)
    {
        var model = new JournalModel(TimeSpan.FromHours(24));
        foreach (CallJournalEntry entry in entries)
            model.Append(entry);
        return model.Read(Conversation, Noon);
    }
}
