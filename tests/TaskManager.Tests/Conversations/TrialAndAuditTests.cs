using System.Text.Json;
using RealtimeVoiceTools;

namespace TaskManager.Tests.Conversations;

public class TrialAndAuditTests
{
    [Fact]
    public async Task DryRun_AsksAndTellsThatNothingWasChanged()
    {
        await using TestCall call = await TestCall.BeginAsync(new RunOptions { DryRun = true });

        await call.SayAsync("Mark the standup as done");
        (await call.SayAsync("Delete the invoices")).Should().Contain("Send invoices").And.EndWith("?");
        (await call.SayAsync("Yes")).Should().Contain("trial run");
        (await call.SayAsync("What tasks do I have?")).Should().Contain("3 tasks", "what only reads runs");

        call.Tasks.Should().HaveCount(3).And.OnlyContain(task => task.IsPending);
        call.Events.OfType<VoiceSessionEvent.ToolWouldHaveRun>().Select(happened => happened.Tool).Should().Equal("complete_task", "delete_task");
    }

    [Fact]
    public async Task Audit_HoldsWhatWasAskedAndDoneOnWhoseWord()
    {
        string path = Path.GetTempFileName();
        try
        {
            var options = new RunOptions { Pin = Pin.Read("4711"), Audit = path, ToolTimeout = TimeSpan.FromMinutes(2) };
            await using (TestCall call = await TestCall.BeginAsync(options))
            {
                await call.SayAsync("Clear my list");
                await call.SayAsync("Four seven one one");
                await call.SayAsync("Yes");
            }

            string written = await File.ReadAllTextAsync(path);
            JsonElement[] records = [.. written.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
            records.Where(record => record.TryGetProperty("tool", out JsonElement tool) && tool.ValueEquals("clear_tasks")).Select(record => record.GetProperty("kind").GetString())
                .Should().Equal("proposed", "refused", "proposed", "asked", "proposed", "confirmed", "executed", "returned");
            records.Single(record => record.GetProperty("kind").ValueEquals("confirmed")).GetProperty("evidence").GetString().Should().Be("speech");
            written.Should().NotMatchRegex(@"\b4711\b").And.NotContain("Review proposal").And.NotContainEquivalentOf("four seven");
        }
        finally
        {
            File.Delete(path);
            File.Delete(path + ".lock");
        }
    }
}
