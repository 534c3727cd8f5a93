using RealtimeVoiceTools;

namespace TaskManager.Tests.Conversations;

public class ConfirmationTests
{
    [Theory]
    [InlineData("No, wait")]
    [InlineData("Never mind")]
    [InlineData("Yes, no, stop")]
    public async Task Delete_AnythingButYes_DeletesNothing(string answer)
    {
        await using TestCall call = await TestCall.BeginAsync();
        await call.SayAsync("Delete the standup");

        await call.SayAsync(answer);
        await call.SayAsync("Thanks");

        call.Tasks.Should().HaveCount(3);
    }

    [Fact]
    public async Task Delete_SeveralAtOnce_IsNotPossible()
    {
        await using TestCall call = await TestCall.BeginAsync();

        string answer = await call.SayAsync("Delete them");

        answer.Should().Contain("one task at a time");
        call.Tasks.Should().HaveCount(3);
    }

    [Fact]
    [Trait("Case", "111")]
    public async Task DoneWithEverything_AsksWithCountAndIsTakenBackTogether()
    {
        await using TestCall call = await TestCall.BeginAsync();

        (await call.SayAsync("I'm done with everything")).Should().Contain("all 3 pending tasks").And.Contain("?");
        call.Tasks.Should().OnlyContain(task => task.IsPending);

        (await call.SayAsync("Yes")).Should().Contain("3 tasks");
        call.Tasks.Should().OnlyContain(task => !task.IsPending);

        (await call.SayAsync("Reopen them")).Should().Contain("3 tasks are open again");
        call.Tasks.Should().OnlyContain(task => task.IsPending);
    }

    [Fact]
    [Trait("Case", "111")]
    public async Task DoneWithEverything_AnotherTaskComesBeforeTheYes_IsAskedAnewAboutAll()
    {
        await using TestCall call = await TestCall.BeginAsync();
        await call.SayAsync("I'm done with everything");
        call.Change(table => table.Add("Came later", null, Priority.Low));

        string question = await call.SayAsync("Yes");

        question.Should().Contain("all 4 pending tasks").And.EndWith("?");
        call.Tasks.Should().OnlyContain(task => task.IsPending, "that yes was to three tasks");
        await call.SayAsync("Yes");
        call.Tasks.Should().OnlyContain(task => !task.IsPending);
    }

    [Theory]
    [InlineData(true, 2, "permanently deleted")]
    [InlineData(false, 3, "leave it")]
    public async Task Delete_AnsweredInTheApplication_IsDoneOrLeft(bool yes, int left, string words)
    {
        await using TestCall call = await TestCall.BeginAsync();
        await call.SayAsync("Delete the standup");

        string answer = await call.DoAsync(() => yes ? call.Session.ConfirmAsync(call.Question) : call.Session.DeclineAsync(call.Question));

        answer.Should().Contain(words);
        call.Tasks.Should().HaveCount(left);
    }

    [Fact]
    public async Task Delete_KeyOne_IsAYes()
    {
        await using TestCall call = await TestCall.BeginAsync();
        await call.SayAsync("Delete the standup");

        (await call.DoAsync(() => call.Session.PressKeyAsync('1'))).Should().Contain("permanently deleted");

        call.Tasks.Should().HaveCount(2);
    }

    [Fact]
    public async Task Delete_TwoInARow_EachNeedsItsOwnYes()
    {
        await using TestCall call = await TestCall.BeginAsync();

        await call.SayAsync("Delete the standup");
        await call.SayAsync("Yes");
        string question = await call.SayAsync("Delete the invoices");

        question.Should().Contain("Send invoices").And.EndWith("?");
        call.Titles.Should().Equal("Review proposal", "Send invoices");
    }

    [Fact]
    public async Task Delete_YesAfterTheConfirmTimeout_DeletesNothing()
    {
        await using TestCall call = await TestCall.BeginAsync(new RunOptions { ConfirmTimeout = TimeSpan.FromMilliseconds(300) });
        await call.SayAsync("Delete the standup");

        await call.SayAsync("Yes, delete it");

        call.Tasks.Should().HaveCount(3);
        call.Events.OfType<VoiceSessionEvent.ConfirmationResolved>().Should().Contain(resolved => resolved.Resolution == ConfirmationResolution.Expired);
    }
}
