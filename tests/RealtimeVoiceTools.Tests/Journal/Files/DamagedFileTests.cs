using RealtimeVoiceTools.Tests.Journal.Support;
using static RealtimeVoiceTools.Tests.Journal.Support.TemporaryJournal;

namespace RealtimeVoiceTools.Tests.Journal.Files;

/// <summary>A file as a crash or a bad disk leaves it: whole lines count, others are passed over, and nothing throws.</summary>
public sealed class DamagedFileTests : IAsyncLifetime, IDisposable
{
    private static readonly CallJournalEntry[] s_entries =
    [
        Entry("c1", CallJournalStep.Proposed), Entry("c1", CallJournalStep.Started), Entry("c2", CallJournalStep.Started) with { ArgumentsDigest = "ABCD" },
        Committed("c1", """{"success":true,"message":"Grüße, \"Ann\""}"""), Entry("c1", CallJournalStep.Delivered),
        Entry("c2", CallJournalStep.Committed) with { ErrorType = ToolErrorType.NotFound },
    ];

    private readonly TemporaryJournal _folder = new();
    private byte[] _file = [];
    private int[] _ends = [];

    public async Task InitializeAsync()
    {
        await _folder.WriteAsync(s_entries);
        _file = await File.ReadAllBytesAsync(_folder.Path);
        _ends = [.. Enumerable.Range(0, _file.Length).Where(at => _file[at] == '\n').Select(at => at + 1)];
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task File_TornAtEachByte_HoldsItsWholeLinesAndCanBeContinued()
    {
        _ends.Should().HaveCount(s_entries.Length + 1);
        for (int length = _ends[0]; length <= _file.Length; length++)
        {
            int whole = _ends.Count(end => end <= length) - 1;
            await File.WriteAllBytesAsync(_folder.Path, _file[..length]);
            await ExpectAsync(s_entries.Take(whole), $"of the first {length} bytes");

            await File.WriteAllBytesAsync(_folder.Path, _file[..length]);
            CallJournalEntry next = Entry("c9", CallJournalStep.Started);
            await _folder.WriteAsync(next);
            await ExpectAsync(s_entries.Take(whole).Append(next), $"after the first {length} bytes and another entry");
        }
    }

    [Fact]
    public async Task File_WhoseEndIsZeros_HoldsItsWholeLines()
    {
        for (int length = _ends[0]; length <= _file.Length; length++)
        {
            await File.WriteAllBytesAsync(_folder.Path, [.. _file[..length], .. new byte[512]]);
            await ExpectAsync(s_entries.Take(_ends.Count(end => end <= length) - 1), $"of {length} bytes and zeros");
        }
    }

    [Fact]
    public async Task File_TornWithinItsFirstLine_IsRefused()
    {
        for (int length = 1; length < _ends[0]; length++)
        {
            await File.WriteAllBytesAsync(_folder.Path, _file[..length]);
            FluentActions.Invoking(() => _folder.Open()).Should().Throw<InvalidDataException>("it is written in one step, so that {0} bytes of it are somebody else's", length);
        }
    }

    [Fact]
    public async Task Byte_ThatIsWrong_CostsItsLineAlone()
    {
        for (int at = _ends[0]; at < _file.Length; at++)
        {
            byte[] damaged = [.. _file];
            damaged[at] ^= 0x15;
            await File.WriteAllBytesAsync(_folder.Path, damaged);

            int line = _ends.Count(end => end <= at) - 1;
            // Without the end between them two lines are one, and without the last one the last line is torn.
            int lost = _file[at] == '\n' ? 2 : 1;
            await ExpectAsync(s_entries.Where((_, index) => index < line || index >= line + lost), $"with byte {at} wrong");
        }
    }

    [Fact]
    public async Task Line_FarTooLong_IsPassedOver()
    {
        byte[] endless = new byte[3 * JournalLine.MostBytes];
        Array.Fill(endless, (byte)'x');
        await File.WriteAllBytesAsync(_folder.Path, [.. _file[.._ends[2]], .. endless, (byte)'\n', .. _file[_ends[2]..]]);

        await ExpectAsync(s_entries, "around the long line");
    }

    [Fact]
    public void Line_FarTooLong_IsNotKeptInMemory()
    {
        byte[] longest = new byte[JournalLine.MostBytes];
        byte[] file = [.. longest, (byte)'\n', .. longest, (byte)'x', (byte)'\n', (byte)'y', (byte)'\n', .. longest];

        JournalLines.Read(new MemoryStream(file)).Select(line => line.Length).Should().Equal(JournalLine.MostBytes, 0, 1);
    }

    private async Task ExpectAsync(IEnumerable<CallJournalEntry> entries, string because)
    {
        var model = new JournalModel(TimeSpan.FromHours(24));
        foreach (CallJournalEntry entry in entries)
            model.Append(entry);
        await using FileCallJournal journal = _folder.Open();
        (await journal.ReadAsync(Conversation, default)).Should().Equal(model.Read(Conversation, Noon), because);
    }
}
