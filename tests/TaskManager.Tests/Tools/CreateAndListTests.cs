using RealtimeVoiceTools;

namespace TaskManager.Tests.Tools;

public sealed class CreateAndListTests : IDisposable
{
    private readonly ToolBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task Create_WithDate_SaysWhatWasAddedAndWhen()
    {
        VoiceResult<TaskItem> result = await _bench.Tools.CreateTask("  Call the client ", _bench.Today.AddDays(1), Priority.High, _bench.Call("create_task"));

        result.Message.Should().Be("Done. I've added 'Call the client' to your list, due tomorrow, high priority.");
        _bench.All[^1].Should().Be(new StoredTask(4, "Call the client", _bench.Today.AddDays(1), Priority.High, TaskState.Pending));
    }

    [Fact]
    public async Task Create_WithoutDate_StoresNone()
    {
        VoiceResult<TaskItem> result = await _bench.Tools.CreateTask("Buy milk", call: _bench.Call("create_task"));

        _bench.All[^1].DueDate.Should().BeNull();
        result.Message.Should().Be("Done. I've added 'Buy milk' to your list.");
    }

    [Fact]
    public async Task Create_PastDate_IsAValidationErrorThatOffersToday()
    {
        VoiceToolException error = (await FluentActions
            .Awaiting(() => _bench.Tools.CreateTask("Buy milk", _bench.Today.AddDays(-1), call: _bench.Call("create_task")))
            .Should().ThrowAsync<VoiceToolException>()).Which;

        error.ErrorType.Should().Be(ToolErrorType.Validation);
        error.Parameter.Should().Be("due_date");
        error.SpokenMessage.Should().Be("The due date, yesterday, is in the past. Should I use today instead?");
        _bench.All.Should().HaveCount(3);
    }

    [Theory]
    [InlineData(-11)]
    [InlineData(-5)]
    [InlineData(0)]
    [InlineData(5.5)]
    [InlineData(9)]
    [InlineData(13)]
    [Trait("Case", "70")]
    public async Task Create_HalfAnHourBeforeMidnight_GoesByTheCallersDay(double offset)
    {
        _bench.Now = new DateTimeOffset(2026, 11, 3, 23, 30, 0, TimeSpan.FromHours(offset));

        VoiceResult<TaskItem> today = await _bench.Tools.CreateTask("Buy milk", new DateOnly(2026, 11, 3), call: _bench.Call("create_task"));
        VoiceResult<TaskItem> tomorrow = await _bench.Tools.CreateTask("Buy bread", new DateOnly(2026, 11, 4), call: _bench.Call("create_task"));

        today.Message.Should().EndWith("due today.");
        tomorrow.Message.Should().EndWith("due tomorrow.");
    }

    [Fact]
    public async Task Create_BlankTitle_IsRefused() =>
        (await FluentActions.Awaiting(() => _bench.Tools.CreateTask("   ", call: _bench.Call("create_task")))
            .Should().ThrowAsync<VoiceToolException>()).Which.Parameter.Should().Be("title");

    [Fact]
    public async Task List_Defaults_AreThePendingTasksInOrder()
    {
        await _bench.Complete("standup");

        (await _bench.List()).Select(task => task.Title).Should().Equal("Review proposal", "Send invoices");
    }

    [Fact]
    public async Task List_Overdue_IsReckonedFromTheCallersToday()
    {
        (await _bench.List(StatusFilter.Overdue)).Should().BeEmpty();

        _bench.Now = _bench.Now.AddDays(1);
        (await _bench.List(StatusFilter.Overdue)).Should().HaveCount(3);
    }

    [Fact]
    public async Task List_ThenANumber_MeansThePlaceReadOut()
    {
        _bench.Do(table => table.Add("Urgent call", _bench.Today, Priority.High));
        (await _bench.List())[1].Title.Should().Be("Urgent call");

        (await _bench.Complete("number two")).Data.Title.Should().Be("Urgent call");
    }
}
