using RealtimeVoiceTools;

namespace TaskManager.Tests.Tools;

public sealed class ClearingTests : IDisposable
{
    private readonly ToolBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Theory]
    [InlineData("All", 4, "delete all 4 tasks, done or not")]
    [InlineData("Pending", 2, "delete all 2 pending tasks")]
    [InlineData("Completed", 2, "delete all 2 completed tasks")]
    [InlineData("Overdue", 1, "delete 'Late one', your only overdue task")]
    [Trait("Case", "111")]
    public async Task Clear_Question_StatesCountAndScope(string status, int count, string action)
    {
        _bench.Do(table => table.Add("Late one", _bench.Today.AddDays(-1), Priority.Low));
        await _bench.Complete("standup");
        await _bench.Complete("invoices");

        ConfirmationPreview preview = await Preview(Enum.Parse<StatusFilter>(status));

        preview.Count.Should().Be(count);
        preview.Action.Should().Be(action);
        preview.Target.Should().BeAssignableTo<IReadOnlyList<long>>().Which.Should().HaveCount(count);
        _bench.All.Should().HaveCount(4, "a preview changes nothing");
    }

    [Fact]
    public async Task Clear_DeletesWhatWasConfirmedOnly()
    {
        ConfirmationPreview preview = await Preview(StatusFilter.All);
        _bench.Do(table => table.Add("Came later", null, Priority.Low));

        VoiceResult<BulkChange> result = await _bench.Tools.ClearTasks(call: _bench.Call("clear_tasks", preview));

        result.Message.Should().Be("Done. I've permanently deleted 3 tasks. You have 1 task left.");
        _bench.Pending.Should().Equal("Came later");
        (await Preview(StatusFilter.All)).Key.Should().NotBe(preview.Key);
    }

    [Fact]
    public async Task Clear_SomethingIsGoneAlready_CountsTheRest()
    {
        ConfirmationPreview preview = await Preview(StatusFilter.All);
        _bench.Do(table => table.Remove(2));

        (await _bench.Tools.ClearTasks(call: _bench.Call("clear_tasks", preview))).Data.Should().Be(new BulkChange(2, 0));
    }

    [Fact]
    public async Task Clear_Nothing_AsksNothing()
    {
        Func<Task> clear = async () => await Preview(StatusFilter.Completed);

        (await clear.Should().ThrowAsync<VoiceToolException>()).Which.SpokenMessage.Should().Be("You have no completed tasks.");
    }

    [Fact]
    public async Task Clear_WithoutConfirmation_IsRefused() =>
        await FluentActions.Awaiting(() => _bench.Tools.ClearTasks(call: _bench.Call("clear_tasks"))).Should().ThrowAsync<InvalidOperationException>();

    private ValueTask<ConfirmationPreview> Preview(StatusFilter status) => _bench.Tools.PreviewClearTasks(status, _bench.Call("clear_tasks"), default);
}
