namespace TaskManager.Tests.Conversations;

/// <summary>The conversations that the sample was written to hold: same calls, same database, every fact spoken.</summary>
public class LessonConversationTests
{
    [Fact]
    public async Task CreateATask_IsAddedForTomorrowAndSaidSo()
    {
        await using TestCall call = await TestCall.BeginAsync();

        string answer = await call.SayAsync("Create a task to review the proposal");

        call.Calls.Should().Equal("""create_task {"title":"Review the proposal","due_date":"2026-11-04"}""");
        call.Tasks[^1].Should().Be(new StoredTask(4, "Review the proposal", TestCall.Today.AddDays(1), Priority.Medium, TaskState.Pending));
        answer.Should().Be("Done. I've added 'Review the proposal' to your list, due tomorrow.");
    }

    [Fact]
    public async Task ListToday_NamesAllThree()
    {
        await using TestCall call = await TestCall.BeginAsync();

        string answer = await call.SayAsync("What tasks do I have today?");

        call.Calls.Should().Equal("""list_tasks {"due_filter":"today"}""");
        answer.Should().Be("You have 3 tasks today: Review proposal, Send invoices and Team standup.");
    }

    [Fact]
    public async Task DeleteWithYes_AsksThenDeletesOnce()
    {
        await using TestCall call = await TestCall.BeginAsync();

        string question = await call.SayAsync("Delete the proposal review task");
        question.Should().Be("You want to delete 'Review proposal'. This can't be undone. Should I go ahead?");
        call.Tasks.Should().HaveCount(3, "nothing is deleted before the yes");

        string answer = await call.SayAsync("Yes, delete it");

        call.Calls.Should().Equal(
            """delete_task {"task_identifier":"the proposal review task","confirmed":false}""",
            """delete_task {"task_identifier":"the proposal review task","confirmed":true}""");
        call.Titles.Should().Equal("Send invoices", "Team standup");
        answer.Should().Be("Done. I've permanently deleted 'Review proposal'. You have 2 tasks left.");
    }

    [Fact]
    public async Task TaskManagerDialogue_OfThreeTurns_EndsWithThreeTasksLeft()
    {
        await using TestCall call = await TestCall.BeginAsync();

        string list = await call.SayAsync("What tasks do I have?");
        string added = await call.SayAsync("Create a task to call the client");
        string done = await call.SayAsync("Mark the standup as done");

        call.Calls.Should().Equal(
            "list_tasks {}",
            """create_task {"title":"Call the client","due_date":"2026-11-04"}""",
            """complete_task {"task_identifier":"the standup"}""");
        list.Should().Contain("3 tasks").And.Contain("Review proposal").And.Contain("Send invoices").And.Contain("Team standup").And.Contain("today");
        added.Should().Contain("Call the client").And.Contain("tomorrow");
        done.Should().Be("Team standup is now marked complete. You have 3 tasks left.");
        call.Tasks.Where(task => task.IsPending).Select(task => task.Title).Should().Equal("Review proposal", "Send invoices", "Call the client");
    }
}
