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
    public async Task Delete_EverythingAtOnce_IsNotPossible()
    {
        await using TestCall call = await TestCall.BeginAsync();

        string answer = await call.SayAsync("Delete everything");

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
