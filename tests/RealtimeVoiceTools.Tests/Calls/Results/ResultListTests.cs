using System.Text.Json;
using static RealtimeVoiceTools.Tests.Calls.FormattedResult;
using static RealtimeVoiceTools.Tests.TestTools;

namespace RealtimeVoiceTools.Tests.Calls;

public sealed class ResultListTests
{
    private static readonly VoiceTool ListTasks = Tool(ReadTasks, ValueConverters.IReadOnlyList(TaskConverter), name: "list_tasks");

    [Fact, Trait("Case", "78")]
    public void List_Empty_SaysThatThereAreNone() =>
        Text(ListTasks, Array.Empty<TaskItem>()).Should().Be("""{"success":true,"count":0,"message":"No tasks found"}""");

    [Fact]
    public void List_OfAToolWithoutANoun_SaysThatThereAreNone() =>
        Message(Json(Tool(new() { ReadOnly = true }, ValueConverters.IReadOnlyList(TaskConverter)), Array.Empty<TaskItem>())).Should().Be("No entries found");

    [Fact]
    public void List_Short_IsWhole()
    {
        Text(ListTasks, Tasks(2)).Should().Be(
            """{"success":true,"count":2,"items":[{"id":1,"id_spoken":"1","title":"Task 1","due_date":"2026-11-22","due_date_spoken":"today"},{"id":2,"id_spoken":"2","title":"Task 2","due_date":"2026-11-23","due_date_spoken":"tomorrow"}],"note":"2 of 2 listed."}""");
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(6, 5)]
    [InlineData(500, 5)]
    public void List_Long_GivesTheFirstFiveAndTheTotal(int total, int shown)
    {
        JsonElement output = Json(ListTasks, Tasks(total));

        output.GetProperty("count").GetInt32().Should().Be(total);
        output.GetProperty("items").GetArrayLength().Should().Be(shown);
        output.GetProperty("note").GetString().Should().Contain($"{shown} of {total}");
    }

    [Fact]
    public void List_MaxItems_IsAnOption() =>
        Json(ListTasks, Tasks(9), new() { MaxItems = 7 }).GetProperty("items").GetArrayLength().Should().Be(7);

    [Fact]
    public void List_WithWords_KeepsThem() =>
        Message(Json(ListTasks, VoiceResult.Say("You have two.", (IReadOnlyList<TaskItem>)Tasks(2)))).Should().Be("You have two.");

    [Fact]
    public void List_WithATemplate_CanSayTheCount() =>
        Message(Json(Tool(ReadTasks with { Done = "You have {count} tasks." }, ValueConverters.IReadOnlyList(TaskConverter)), Tasks(12))).Should().Be("You have 12 tasks.");

    [Fact]
    public void List_OfTimes_HasTwins()
    {
        VoiceTool tool = Tool(new() { ReadOnly = true }, ValueConverters.Array(ValueConverters.TimeOnly));

        JsonElement output = Json(tool, new TimeOnly[] { new(15, 0), new(9, 30) });

        output.GetProperty("items_spoken").EnumerateArray().Select(t => t.GetString()).Should().Equal("3 PM", "9:30 AM");
    }

    internal static TaskItem[] Tasks(int count, string title = "Task ") =>
        [.. Enumerable.Range(1, count).Select(i => new TaskItem(i, title + i, new DateOnly(2026, 11, 21).AddDays(i)))];
}
