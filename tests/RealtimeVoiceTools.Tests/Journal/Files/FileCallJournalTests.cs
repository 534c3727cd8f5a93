using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using RealtimeVoiceTools.Tests.Journal.Support;
using static RealtimeVoiceTools.Tests.Journal.Support.TemporaryJournal;

namespace RealtimeVoiceTools.Tests.Journal.Files;

public sealed class FileCallJournalTests : IDisposable
{
    private readonly TemporaryJournal _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Calls_AreThereWhenTheFileIsOpenedAgain()
    {
        await _folder.WriteAsync(
            Entry("c1", CallJournalStep.Proposed), Entry("c1", CallJournalStep.Started), Committed("c1", """{"message":"Zoë\n"}"""),
            Entry("c2", CallJournalStep.Started), Entry("c3", CallJournalStep.Started), Entry("c3", CallJournalStep.Delivered));

        await using FileCallJournal journal = _folder.Open();
        IReadOnlyList<JournaledCall> calls = await journal.ReadAsync(Conversation, default);
        calls.Select(call => (call.CallId, call.Step, call.Output)).Should().Equal(
            ("c1", CallJournalStep.Committed, """{"message":"Zoë\n"}"""), ("c2", CallJournalStep.Started, null));
    }

    [Fact]
    public async Task Key_OfTheDigests_IsTheFilesOwnAndStays()
    {
        await _folder.WriteAsync(Entry("c1", CallJournalStep.Started));
        using var other = new TemporaryJournal();
        byte[] key;
        await using (FileCallJournal journal = _folder.Open())
            key = journal.DigestKey!.Value.ToArray();

        await using FileCallJournal again = _folder.Open();
        await using FileCallJournal stranger = other.Open();
        key.Should().HaveCount(32);
        again.DigestKey!.Value.ToArray().Should().Equal(key);
        stranger.DigestKey!.Value.ToArray().Should().NotEqual(key);
    }

    [Fact]
    public async Task File_IsItsOwnersAlone()
    {
        if (OperatingSystem.IsWindows())
            return;
        await File.WriteAllTextAsync(_folder.Path, string.Empty);
        File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        await _folder.WriteAsync(Entry("c1", CallJournalStep.Started));

        foreach (string file in Directory.GetFiles(_folder.Folder))
            File.GetUnixFileMode(file).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task File_IsLinesOfJson()
    {
        await _folder.WriteAsync(Entry("c1", CallJournalStep.Started), Entry("c1", CallJournalStep.Committed) with { ErrorType = ToolErrorType.NotFound });

        JsonElement[] lines = [.. (await File.ReadAllLinesAsync(_folder.Path)).Select(line => JsonDocument.Parse(line).RootElement)];
        lines[0].GetProperty("journal").GetProperty("version").GetInt32().Should().Be(1);
        lines[2].GetProperty("entry").GetRawText().Should().Be(
            """{"time":"2026-11-23T12:00:00+00:00","conversation":"call-1","call":"c1","step":"committed","tool":"save","key":"key of c1","error_type":"not_found"}""");
    }

    [Fact]
    public async Task SecondJournal_OnTheSameFile_GetsAClearError()
    {
        await using FileCallJournal journal = _folder.Open();

        FluentActions.Invoking(() => _folder.Open()).Should().Throw<IOException>().WithMessage("*in use*file of its own*");
        await journal.DisposeAsync();
        await _folder.WriteAsync(Entry("c1", CallJournalStep.Started));
    }

    [Theory]
    [InlineData("Dear diary,\n")]
    [InlineData("no end of line")]
    [InlineData("""{"sum":"0000000000000000","journal":{"version":1,"digest_key":""}}""" + "\n")]
    public async Task File_ThatIsNoJournal_IsLeftAlone(string text)
    {
        await File.WriteAllTextAsync(_folder.Path, text);

        FluentActions.Invoking(() => _folder.Open()).Should().Throw<InvalidDataException>().WithMessage("*no call journal*Move it away*");
        (await File.ReadAllTextAsync(_folder.Path)).Should().Be(text);
    }

    [Fact]
    public async Task File_OfAnotherVersion_IsLeftAlone()
    {
        byte[] line = JournalLine.Write("journal", json => json.WriteNumber("version", 2));
        await File.WriteAllBytesAsync(_folder.Path, line);

        FluentActions.Invoking(() => _folder.Open()).Should().Throw<InvalidDataException>().WithMessage("*another version*");
        (await File.ReadAllBytesAsync(_folder.Path)).Should().Equal(line);
    }

    [Theory]
    [InlineData("{}", "*another version*")]
    [InlineData("""{"version":"one"}""", "*another version*")]
    [InlineData("""{"version":1,"digest_key":7}""", "*no key*")]
    [InlineData("""{"version":1,"digest_key":"c2hvcnQ="}""", "*no key*")]
    public async Task FirstLine_ThatSaysSomethingElse_IsAClearError(string header, string words)
    {
        using JsonDocument document = JsonDocument.Parse(header);
        await File.WriteAllBytesAsync(_folder.Path, JournalLine.Write("journal", json =>
        {
            foreach (JsonProperty property in document.RootElement.EnumerateObject())
                property.WriteTo(json);
        }));

        FluentActions.Invoking(() => _folder.Open()).Should().Throw<InvalidDataException>().WithMessage(words);
    }

    [Theory]
    [InlineData("""{"conversation":"call-1","call":"c1","step":"started","time":"2026-11-23T12:00:00Z"}""", true)]
    [InlineData("""{"conversation":"call-1","call":"c1","step":"started","time":"2026-11-23T12:00:00Z","from a later version":[]}""", true)]
    [InlineData("""{"conversation":"call-1","call":"c1","step":"begun","time":"2026-11-23T12:00:00Z"}""", false)]
    [InlineData("""{"conversation":"call-1","call":"c1","step":"1","time":"2026-11-23T12:00:00Z"}""", false)]
    [InlineData("""{"conversation":"call-1","call":"c1","step":"started","time":"noon"}""", false)]
    [InlineData("""{"conversation":"call-1","call":"c1","step":"started","time":12}""", false)]
    [InlineData("""{"conversation":"call-1","call":"","step":"started","time":"2026-11-23T12:00:00Z"}""", false)]
    [InlineData("""{"conversation":["call-1"],"call":"c1","step":"started","time":"2026-11-23T12:00:00Z"}""", false)]
    [InlineData("""{"conversation":"call-1","call":"\ud800","step":"started","time":"2026-11-23T12:00:00Z"}""", false)]
    public async Task Line_ThatSaysSomethingElse_IsPassedOver(string entry, bool isRead)
    {
        await _folder.WriteAsync();
        await File.AppendAllTextAsync(_folder.Path, Sealed($"\"entry\":{entry}}}"));

        await using FileCallJournal journal = _folder.Open();
        (await journal.ReadAsync(Conversation, default)).Should().HaveCount(isRead ? 1 : 0);
    }

    [Fact]
    public async Task Text_WithHalfACharacter_IsKept()
    {
        await _folder.WriteAsync(Committed("c1", "\ud800 {\"\udc00\"}"), Entry("\ud800", CallJournalStep.Started));

        await using FileCallJournal journal = _folder.Open();
        (await journal.ReadAsync(Conversation, default)).Select(call => call.Step).Should().Equal(CallJournalStep.Committed, CallJournalStep.Started);
    }

    [Fact]
    public async Task File_ThatIsEmpty_IsBegun()
    {
        await File.WriteAllTextAsync(_folder.Path, string.Empty);
        await _folder.WriteAsync(Entry("c1", CallJournalStep.Started));

        await using FileCallJournal journal = _folder.Open();
        (await journal.ReadAsync(Conversation, default)).Should().ContainSingle();
    }

    [Fact]
    public void Folder_ThatIsMissing_IsAnErrorAtOnce() =>
        FluentActions.Invoking(() => new FileCallJournal(Path.Combine(_folder.Folder, "none", "calls.journal"))).Should().Throw<DirectoryNotFoundException>();

    [Fact]
    public async Task Output_ThatIsTooLong_IsLeftOutAndTheCallIsDone()
    {
        await using (FileCallJournal journal = _folder.Open(new FileCallJournalOptions { MaxEntryBytes = 4096 }))
        {
            await journal.AppendAsync(Entry("c1", CallJournalStep.Started), default);
            await journal.AppendAsync(Committed("c1", new string('x', 5000)), default);
            (await journal.ReadAsync(Conversation, default)).Should().ContainSingle().Which.Should().Match<JournaledCall>(call => call.Step == CallJournalStep.Committed && call.Output == null);
            await journal.Awaiting(full => full.AppendAsync(Entry(new string('c', 5000), CallJournalStep.Started), default).AsTask()).Should().ThrowAsync<ArgumentException>();
        }

        await using FileCallJournal again = _folder.Open();
        (await again.ReadAsync(Conversation, default)).Should().ContainSingle().Which.Should().Match<JournaledCall>(call => call.Step == CallJournalStep.Committed && call.Output == null);
    }

    [Fact]
    public async Task File_ThatHasGrown_LosesWhatIsOver()
    {
        await using FileCallJournal journal = _folder.Open(new FileCallJournalOptions { CompactAt = 8192 });
        await journal.AppendAsync(Entry("open", CallJournalStep.Started), default);
        for (int i = 0; i < 200; i++)
        {
            await journal.AppendAsync(Committed("c1", new string('x', 500)), default);
            await journal.AppendAsync(Entry("c1", CallJournalStep.Delivered), default);
        }

        await journal.DisposeAsync();
        new FileInfo(_folder.Path).Length.Should().BeLessThan(10_000, "200 entries of 700 bytes were written");
        await using FileCallJournal again = _folder.Open();
        (await again.ReadAsync(Conversation, default)).Should().ContainSingle().Which.CallId.Should().Be("open");
    }

    [Fact]
    public async Task Call_ThatIsTooOld_IsGoneFromTheFile()
    {
        await _folder.WriteAsync(Committed("c1", "canary"));
        _folder.Time.Advance(TimeSpan.FromHours(24));
        await using (FileCallJournal journal = _folder.Open())
            (await journal.ReadAsync(Conversation, default)).Should().ContainSingle();
        _folder.Time.Advance(TimeSpan.FromTicks(1));
        await using (FileCallJournal journal = _folder.Open())
            (await journal.ReadAsync(Conversation, default)).Should().BeEmpty();

        (await File.ReadAllTextAsync(_folder.Path)).Should().NotContain("canary");
    }

    [Fact]
    public async Task Journal_ThatIsClosed_TakesNothing()
    {
        FileCallJournal journal = _folder.Open();
        journal.Dispose();
        await journal.DisposeAsync();

        await journal.Awaiting(closed => closed.AppendAsync(Entry("c1", CallJournalStep.Started), default).AsTask()).Should().ThrowAsync<ObjectDisposedException>();
    }

    [Theory]
    [InlineData(0, 1000, 4096, 4096)]
    [InlineData(1, 0, 4096, 4096)]
    [InlineData(1, 1000, 4095, 4096)]
    [InlineData(1, 1000, 1_048_577, 4096)]
    [InlineData(1, 1000, 4096, 4095)]
    public void Option_OutOfItsRange_IsRefused(int hours, int calls, int bytes, long compactAt)
    {
        var options = new FileCallJournalOptions { Retention = TimeSpan.FromHours(hours), MaxCalls = calls, MaxEntryBytes = bytes, CompactAt = compactAt };

        FluentActions.Invoking(() => _folder.Open(options)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string Sealed(string rest) =>
        $"{{\"sum\":\"{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(rest)).AsSpan(0, 8))}\",{rest}\n";
}
