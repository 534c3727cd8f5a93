using RealtimeVoiceTools;

namespace TaskManager.Tests.Tools;

public sealed class CompletingTests : IDisposable
{
    private readonly ToolBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task Complete_ATask_SaysWhichAndHowManyAreLeft()
    {
        VoiceResult<TaskChange> result = await _bench.Complete("the standup");

        result.Message.Should().Be("Team standup is now marked complete. You have 2 tasks left.");
        result.Data.Should().Be(new TaskChange("Team standup", _bench.Today, Priority.Low, TaskState.Completed, 2));
        _bench.Pending.Should().Equal("Review proposal", "Send invoices");
    }

    [Fact]
    public async Task Complete_TheLastOne_SaysSo()
    {
        await _bench.Complete("standup");
        await _bench.Complete("proposal");

        (await _bench.Complete("invoices")).Message.Should().EndWith("You have no tasks left.");
    }

    [Fact]
    public async Task Complete_Twice_ChangesNothingAndSaysSo()
    {
        await _bench.Complete("standup");

        (await _bench.Complete("standup")).Message.Should().Be("Team standup was already complete. You have 2 tasks left.");
    }

    [Fact]
    public async Task Complete_Unknown_NamesWhatIsNear()
    {
        VoiceToolException error = await Failure(() => _bench.Complete("team standing"));

        error.ErrorType.Should().Be(ToolErrorType.NotFound);
        error.Subject.Should().Be("team standing");
        error.Candidates.Should().Equal("Team standup");
        error.SpokenMessage.Should().BeNull("the library words it");
    }

    [Fact]
    public async Task Complete_SeveralFit_AsksWhich()
    {
        _bench.Do(table => table.Add("Review budget", null, Priority.Low));

        VoiceToolException error = await Failure(() => _bench.Complete("review"));

        error.ErrorType.Should().Be(ToolErrorType.Ambiguous);
        error.Candidates.Should().Equal("Review proposal", "Review budget");
        _bench.Pending.Should().HaveCount(4);
    }

    [Theory]
    [InlineData("everything")]
    [InlineData("all of them")]
    [Trait("Case", "111")]
    public async Task SingleTaskTools_GivenEverything_PointElsewhereAndChangeNothing(string said)
    {
        Func<Task>[] calls =
        [
            () => _bench.Complete(said),
            () => _bench.Delete(said),
            () => _bench.Tools.ReopenTask(said, _bench.Call("reopen_task"), default),
            () => _bench.Tools.RescheduleTask(said, _bench.Today, _bench.Call("reschedule_task"), _bench.Progress, default),
        ];

        foreach (Func<Task> call in calls)
            (await Failure(call)).ErrorType.Should().Be(ToolErrorType.Ambiguous);
        _bench.Pending.Should().HaveCount(3);
    }

    [Fact]
    public async Task Reopen_It_TakesBackTheLastCompletion()
    {
        await _bench.Complete("standup");

        VoiceResult<ReopenedTasks> result = await _bench.Tools.ReopenTask("it", _bench.Call("reopen_task"), default);

        result.Message.Should().Be("Team standup is open again. You have 3 tasks left.");
        _bench.Pending.Should().HaveCount(3);
    }

    [Theory]
    [InlineData("All", 3, "mark all 3 pending tasks as done")]
    [InlineData("Today", 2, "mark the 2 tasks due today as done")]
    [InlineData("Tomorrow", 1, "mark the 1 task due tomorrow as done")]
    [Trait("Case", "111")]
    public async Task CompleteAll_Question_StatesCountAndScope(string due, int count, string action)
    {
        _bench.Do(table => table.SetDueDate(3, _bench.Today.AddDays(1)));

        ConfirmationPreview preview = await PreviewAll(Enum.Parse<DueFilter>(due));

        preview.Count.Should().Be(count);
        preview.Action.Should().Be(action);
        _bench.Pending.Should().HaveCount(3, "a preview changes nothing");
    }

    [Fact]
    public async Task CompleteAll_ActsOnWhatWasConfirmedOnly()
    {
        ConfirmationPreview preview = await PreviewAll(DueFilter.All);
        _bench.Do(table => table.Add("Came later", null, Priority.Low));

        VoiceResult<BulkChange> result = await _bench.Tools.CompleteAllTasks(call: _bench.Call("complete_all_tasks", preview));

        result.Message.Should().Be("Done. I've marked 3 tasks as complete. You have 1 task left.");
        _bench.Pending.Should().Equal("Came later");
        (await PreviewAll(DueFilter.All)).Key.Should().NotBe(preview.Key);
    }

    [Fact]
    public async Task CompleteAll_ThenReopenThem_RestoresExactlyThose()
    {
        await _bench.Complete("standup");
        await _bench.Tools.CompleteAllTasks(call: _bench.Call("complete_all_tasks", await PreviewAll(DueFilter.All)));

        VoiceResult<ReopenedTasks> result = await _bench.Tools.ReopenTask("them", _bench.Call("reopen_task"), default);

        result.Data.Titles.Should().Equal("Review proposal", "Send invoices");
        _bench.Pending.Should().Equal("Review proposal", "Send invoices");
    }

    [Fact]
    public async Task CompleteAll_NothingPending_AsksNothing() =>
        (await Failure(async () => await PreviewAll(DueFilter.Tomorrow))).SpokenMessage.Should().Be("You have no pending tasks due tomorrow.");

    [Fact]
    public async Task CompleteAll_WithoutConfirmation_IsRefused() =>
        await FluentActions.Awaiting(() => _bench.Tools.CompleteAllTasks(call: _bench.Call("complete_all_tasks")))
            .Should().ThrowAsync<InvalidOperationException>();

    private ValueTask<ConfirmationPreview> PreviewAll(DueFilter due) =>
        _bench.Tools.PreviewCompleteAllTasks(due, _bench.Call("complete_all_tasks"), default);

    private static async Task<VoiceToolException> Failure(Func<Task> call) =>
        (await FluentActions.Awaiting(call).Should().ThrowAsync<VoiceToolException>()).Which;
}
