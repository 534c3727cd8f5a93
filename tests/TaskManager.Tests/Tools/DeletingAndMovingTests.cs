using RealtimeVoiceTools;
using RealtimeVoiceTools.Testing;

namespace TaskManager.Tests.Tools;

public sealed class DeletingAndMovingTests : IDisposable
{
    private readonly ToolBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task Delete_Preview_NamesTheTaskAndChangesNothing()
    {
        ConfirmationPreview preview = await _bench.Tools.PreviewDeleteTask("the proposal review task", _bench.Call("delete_task"), default);

        preview.Action.Should().Be("delete 'Review proposal'");
        preview.Facts.Should().Equal("Review proposal");
        _bench.All.Should().HaveCount(3);
    }

    [Fact]
    public async Task Delete_Confirmed_SaysWhatIsGoneAndWhatIsLeft()
    {
        VoiceResult<TaskChange> result = await _bench.Delete("the proposal");

        result.Message.Should().Be("Done. I've permanently deleted 'Review proposal'. You have 2 tasks left.");
        result.Data.Remaining.Should().Be(2);
        _bench.All.Select(task => task.Title).Should().Equal("Send invoices", "Team standup");
    }

    [Fact]
    public async Task Delete_ActsOnWhatWasConfirmed_WhateverTheWordsMeanNow()
    {
        await _bench.List();
        ConfirmationPreview preview = await _bench.Tools.PreviewDeleteTask("number one", _bench.Call("delete_task"), default);
        _bench.Do(table => table.Add("Newcomer", _bench.Today.AddDays(-1), Priority.High));
        await _bench.List();

        await _bench.Tools.DeleteTask("number one", _bench.Call("delete_task", preview), default);

        _bench.All.Select(task => task.Title).Should().BeEquivalentTo("Newcomer", "Send invoices", "Team standup");
    }

    [Theory]
    [InlineData("team standing")]
    [InlineData("revue proposal")]
    public async Task Delete_MisheardTitle_IsNeverGuessed(string said)
    {
        VoiceToolException error = (await FluentActions.Awaiting(() => _bench.Delete(said)).Should().ThrowAsync<VoiceToolException>()).Which;

        error.ErrorType.Should().Be(ToolErrorType.NotFound);
        error.Candidates.Should().NotBeEmpty();
        _bench.All.Should().HaveCount(3);
    }

    [Fact]
    public async Task Delete_AlreadyGone_SaysSo()
    {
        ConfirmationPreview preview = await _bench.Tools.PreviewDeleteTask("standup", _bench.Call("delete_task"), default);
        _bench.Do(table => table.Remove(3));

        (await FluentActions.Awaiting(() => _bench.Tools.DeleteTask("standup", _bench.Call("delete_task", preview), default))
            .Should().ThrowAsync<VoiceToolException>()).Which.SpokenMessage.Should().Be("Team standup is already gone.");
    }

    [Fact]
    public async Task Delete_WithoutConfirmation_IsRefused()
    {
        await FluentActions.Awaiting(() => _bench.Tools.DeleteTask("standup", _bench.Call("delete_task"), default))
            .Should().ThrowAsync<InvalidOperationException>();
        _bench.All.Should().HaveCount(3);
    }

    [Fact]
    public async Task Move_TellsWhatItDoesWhileItDoes()
    {
        await _bench.Tools.RescheduleTask("proposal", _bench.Today.AddDays(1), _bench.Call("reschedule_task"), _bench.Progress, default);

        _bench.Progress.Reports.Should().Equal("I'm moving it to tomorrow.");
    }

    [Fact]
    public async Task Move_InASlowStore_SaysThatItIsSlow()
    {
        var time = new VirtualTimeProvider();
        using SqliteTaskStore store = SqliteTaskStore.Open(null);
        await store.UseAsync("seed", table => { DemoTasks.Seed(table, _bench.Today); return true; }, default);
        var slow = new FaultyTaskStore(store, [new ToolDelay("reschedule_task", TimeSpan.FromSeconds(12))], [], time);

        Task move = new TaskTools(slow, time).RescheduleTask("proposal", _bench.Today, _bench.Call("reschedule_task"), _bench.Progress, default);
        time.Advance(TimeSpan.FromSeconds(4));
        _bench.Progress.Reports.Should().ContainSingle();
        time.Advance(TimeSpan.FromSeconds(8));
        await move;

        _bench.Progress.Reports.Should().HaveCount(2).And.HaveElementAt(1, "The task list is slow to answer today, but it is still at it.");
    }

    [Theory]
    [InlineData(0, "today")]
    [InlineData(1, "tomorrow")]
    [InlineData(3, "Friday")]
    [InlineData(10, "Friday, November 13")]
    [InlineData(70, "January 12, 2027")]
    public async Task Reschedule_ATask_SaysTheNewDay(int days, string spoken)
    {
        VoiceResult<TaskItem> result = await _bench.Tools.RescheduleTask(
            "proposal", _bench.Today.AddDays(days), _bench.Call("reschedule_task"), _bench.Progress, default);

        result.Message.Should().Be($"Done. Review proposal is now due {spoken}.");
        _bench.All[0].DueDate.Should().Be(_bench.Today.AddDays(days));
    }

    [Fact]
    public async Task Reschedule_ToThePast_IsRefused()
    {
        (await FluentActions.Awaiting(() => _bench.Tools.RescheduleTask("proposal", _bench.Today.AddDays(-4), _bench.Call("reschedule_task"), _bench.Progress, default))
            .Should().ThrowAsync<VoiceToolException>()).Which.SpokenMessage
            .Should().Be("The due date, Friday, October 30, is in the past. Should I use today instead?");
        _bench.All[0].DueDate.Should().Be(_bench.Today);
    }
}
