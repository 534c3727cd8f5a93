using System.Text.Json;

namespace RealtimeVoiceTools.Tests.Audit;

public sealed class JsonLinesAuditSinkTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"audit-{Guid.NewGuid():N}.jsonl");

    public void Dispose()
    {
        File.Delete(_path);
        File.Delete(_path + ".lock");
    }

    [Fact]
    public async Task Record_IsOneLineOfJsonWithoutWhatIsNull()
    {
        await WriteAsync(new VoiceAuditRecord
        {
            Sequence = 7,
            SessionId = "s1",
            Time = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1)),
            Kind = VoiceAuditKind.Executed,
            Tool = "delete_task",
            CallId = "c1",
            Attempt = 2,
            ErrorType = ToolErrorType.OutcomeUnknown,
            Evidence = EvidenceKind.Keypad,
            Reason = UnexpectedCallReason.RepeatStorm,
        });

        (await File.ReadAllTextAsync(_path)).Should().Be(
            """{"sequence":7,"session_id":"s1","time":"2026-11-23T10:00:00+01:00","kind":"executed","tool":"delete_task","call_id":"c1","attempt":2,"evidence":"keypad","error_type":"outcome_unknown","reason":"repeat_storm"}"""
            + "\n");
    }

    [Fact]
    public async Task File_ThatEndsInATornLine_IsContinuedOnANewOne()
    {
        await WriteAsync(Record(1));
        await File.AppendAllTextAsync(_path, """{"sequence":2,"sess""");
        await WriteAsync(Record(3), Record(4));

        string[] lines = await File.ReadAllLinesAsync(_path);
        lines.Should().HaveCount(4);
        lines[1].Should().Be("""{"sequence":2,"sess""", "nothing that was written is ever changed");
        new[] { lines[0], lines[2], lines[3] }.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("sequence").GetInt64()).Should().Equal(1, 3, 4);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Records_OfManySessions_AreWholeLines(bool flushToDisk)
    {
        await using (var sink = new JsonLinesAuditSink(_path, flushToDisk))
        {
            await Task.WhenAll(Enumerable.Range(0, 8).Select(session => Task.Run(async () =>
            {
                for (int i = 1; i <= 25; i++)
                    await sink.WriteAsync(Record(i) with { SessionId = $"s{session}" }, default);
            })));
        }

        var lines = File.ReadLines(_path).Select(line => JsonDocument.Parse(line).RootElement)
            .Select(line => (Session: line.GetProperty("session_id").GetString(), Sequence: line.GetProperty("sequence").GetInt64())).ToArray();
        lines.Should().HaveCount(200);
        foreach (var session in lines.GroupBy(line => line.Session))
            session.Select(line => line.Sequence).Should().Equal(Enumerable.Range(1, 25).Select(number => (long)number));
    }

    [Fact]
    public async Task File_CanBeReadWhileItIsWritten_AndHasOneWriter()
    {
        await using var sink = new JsonLinesAuditSink(_path);
        await sink.WriteAsync(Record(1), default);

        await using (var reader = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite))
            reader.Length.Should().BePositive();
        await using var second = new JsonLinesAuditSink(_path);
        await second.Awaiting(other => other.WriteAsync(Record(2), default).AsTask()).Should().ThrowAsync<IOException>();
    }

    [Fact]
    public async Task Folder_ThatIsMissing_FailsEachRecordUntilItIsThere()
    {
        string folder = Path.Combine(Path.GetTempPath(), $"audit-{Guid.NewGuid():N}");
        await using var sink = new JsonLinesAuditSink(Path.Combine(folder, "audit.jsonl"));
        await sink.Awaiting(s => s.WriteAsync(Record(1), default).AsTask()).Should().ThrowAsync<IOException>();
        Directory.CreateDirectory(folder);
        await sink.WriteAsync(Record(2), default);
        await sink.DisposeAsync();

        File.ReadAllLines(Path.Combine(folder, "audit.jsonl")).Should().ContainSingle();
        Directory.Delete(folder, recursive: true);
        await sink.Awaiting(s => s.WriteAsync(Record(3), default).AsTask()).Should().ThrowAsync<ObjectDisposedException>();
    }

    private static VoiceAuditRecord Record(long sequence) => new() { Sequence = sequence, SessionId = "s1", Kind = VoiceAuditKind.Proposed };

    private async Task WriteAsync(params VoiceAuditRecord[] records)
    {
        await using var sink = new JsonLinesAuditSink(_path);
        foreach (VoiceAuditRecord record in records)
            await sink.WriteAsync(record, default);
    }
}
