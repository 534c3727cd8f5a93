using RealtimeVoiceTools;

namespace TaskManager.Tests.Conversations;

public class TroubleTests
{
    [Fact]
    public async Task Unavailable_Twice_IsTriedAgainAndDone()
    {
        await using TestCall call = await TestCall.BeginAsync(With("create_task", FaultKind.Unavailable, 2));

        string answer = await call.SayAsync("Remind me to water the plants");

        answer.Should().Contain("Water the plants");
        call.Titles.Should().HaveCount(4);
        call.Events.OfType<VoiceSessionEvent.ToolRetrying>().Should().HaveCount(2);
    }

    [Theory]
    [InlineData("Bug", "unknown")]
    [InlineData("Permission", "permission")]
    [InlineData("Disabled", "permanent")]
    [InlineData("RateLimit", "rate_limited")]
    [InlineData("Unavailable", "temporary")]
    [InlineData("Timeout", "outcome_unknown")]
    public async Task AnyFault_HasItsTypeAndSpeaksNothingOfTheException(string kind, string type)
    {
        await using TestCall call = await TestCall.BeginAsync(With("create_task", Enum.Parse<FaultKind>(kind), null));

        string answer = await call.SayAsync("Remind me to water the plants");

        call.Outputs.Should().ContainSingle().Which.Should().Contain($"\"error_type\":\"{type}\"");
        string[] secrets = ["hunter2", "10.0.0.7", "tasks.internal", "svc-tasks", "4711", "tasks.write", "Exception"];
        secrets.Should().OnlyContain(secret => !answer.Contains(secret) && !call.Outputs[0].Contains(secret));
        answer.Should().NotBeEmpty();
        call.Tasks.Should().HaveCount(3);
    }

    [Fact]
    public async Task Hang_EndsAtTheToolTimeout()
    {
        RunOptions options = With("list_tasks", FaultKind.Hang, null) with { ToolTimeout = TimeSpan.FromSeconds(3) };
        await using TestCall call = await TestCall.BeginAsync(options);

        string answer = await call.SayAsync("What tasks do I have?");

        call.Outputs.Should().ContainSingle().Which.Should().Contain("\"error_type\":\"timeout\"");
        answer.Should().NotBeEmpty();
    }

    [Fact]
    public async Task SlowTool_IsBridgedByFillersAndAnswered()
    {
        await using TestCall call = await TestCall.BeginAsync(new RunOptions { Delays = [new ToolDelay("list_tasks", TimeSpan.FromSeconds(9))] });

        string answer = await call.SayAsync("What tasks do I have today?");

        call.Events.OfType<VoiceSessionEvent.AgentSaid>().Count(said => said.IsFiller).Should().BeGreaterThan(1);
        answer.Should().EndWith("Review proposal, Send invoices and Team standup.");
    }

    [Fact]
    public async Task NearMatch_IsOfferedAndTakenUpByYes()
    {
        await using TestCall call = await TestCall.BeginAsync();

        (await call.SayAsync("Mark the team meeting as done")).Should().Contain("Team standup");
        call.Tasks.Should().OnlyContain(task => task.IsPending);

        (await call.SayAsync("Yes, please")).Should().StartWith("Team standup is now marked complete.");
    }

    [Fact]
    public async Task PastDate_IsRefusedAndTodayTakenInstead()
    {
        await using TestCall call = await TestCall.BeginAsync();

        (await call.SayAsync("Create a task to file the report due yesterday")).Should().Contain("in the past").And.Contain("today");
        await call.SayAsync("Yes");

        call.Tasks[^1].DueDate.Should().Be(TestCall.Today);
    }

    private static RunOptions With(string tool, FaultKind kind, int? times) => new() { Faults = [new ToolFault(tool, kind, times)] };
}
