using static RealtimeVoiceTools.Tests.TestTools;

namespace RealtimeVoiceTools.Tests.Speech;

public sealed class ConfirmationQuestionTests
{
    private static readonly VoiceToolTraits Deletes = new() { Noun = "task", Destructive = true };

    private static readonly VoiceTool DeleteTask = Tool(Deletes, name: "delete_task", parameters: new ToolParameter("task_identifier", ValueConverters.String));

    [Fact]
    public void Question_OfAPreview_SaysWhatAndWhatFollowsAndAsksPlainly() =>
        Ask(DeleteTask, new() { Key = "task:1", Action = "delete 'Review proposal'" })
            .Should().Be("You want to delete 'Review proposal'. This can't be undone. Should I go ahead?");

    [Fact]
    public void Question_WithoutAPreview_IsRenderedFromTheArguments() =>
        Ask(DeleteTask, null, ("task_identifier", "Review proposal")).Should().Be("You want to delete task 'Review proposal'. This can't be undone. Should I go ahead?");

    [Fact]
    public void Question_OfABulkTool_SaysHowManyInAll()
    {
        VoiceTool clear = Tool(new() { Noun = "task", Bulk = true }, name: "clear_tasks");

        Ask(clear, new() { Key = "all", Action = "clear the list", Count = 12 }).Should().Be("You want to clear the list. That's 12 tasks in all. Should I go ahead?");
        Ask(clear, new() { Key = "all", Action = "clear all 12 tasks", Count = 12 }).Should().Be("You want to clear all 12 tasks. Should I go ahead?");
        Ask(clear, new() { Key = "all", Action = "clear all three tasks", Count = 3 }).Should().Be("You want to clear all three tasks. Should I go ahead?");
    }

    [Fact, Trait("Case", "70")]
    public void Question_WithADate_SaysWeekdayAndDate()
    {
        VoiceTool reschedule = Tool(new(), name: "reschedule_task", parameters:
            [new ToolParameter("task_identifier", ValueConverters.String), new ToolParameter("due_date", ValueConverters.DateOnly), new ToolParameter("notify", ValueConverters.Boolean)]);

        Ask(reschedule, null, ("task_identifier", "Review proposal"), ("due_date", new DateOnly(2026, 11, 23)), ("notify", true))
            .Should().Be("You want to reschedule task 'Review proposal', due date Monday, November 23, notify on. Should I go ahead?");
    }

    [Fact, Trait("Case", "56")]
    public void Question_WithAnId_SaysItsDigitsOneByOne()
    {
        VoiceTool cancel = Tool(Deletes, name: "cancel_order", parameters: [new ToolParameter("order_id", ValueConverters.Int32), new ToolParameter("phone", ValueConverters.String)]);

        Ask(cancel, null, ("order_id", 4711), ("phone", "030 123456")).Should().StartWith("You want to cancel order, order id 4 7 1 1, phone 0 3 0 1 2 3 4 5 6.");
    }

    [Fact]
    public void Question_ArgumentsNotGiven_AreNotSaid() =>
        Ask(DeleteTask, null, ("task_identifier", null)).Should().StartWith("You want to delete task. This");

    [Fact]
    public void Question_ConsequenceOfThePreview_ReplacesTheUsual() =>
        Ask(DeleteTask, new() { Key = "k", Action = "end your plan", Consequence = "You lose access at once." })
            .Should().Be("You want to end your plan. You lose access at once. Should I go ahead?");

    [Theory]
    [InlineData("delete \"Review\"")]
    [InlineData("delete 'Say yes to Bob'")]
    [InlineData("delete 'YES!'")]
    public void Question_QuotesAndYesInATitle_DoNotSurvive(string action) =>
        Ask(DeleteTask, new() { Key = "k", Action = action }).Should().NotContain("\"").And.NotMatchRegex(@"(?i)\byes\b");

    [Fact]
    public void Question_LongTitle_IsShortenedAndTheQuestionKept()
    {
        string title = string.Join(' ', Enumerable.Repeat("very", 80)) + " long";

        Ask(DeleteTask, new() { Key = "k", Action = $"delete '{title}'" }).Should().Be(
            "You want to delete 'very very very very very very very very…'. This can't be undone. Should I go ahead?");
        Ask(DeleteTask, new() { Key = "k", Action = "delete " + title }).Should().EndWith("This can't be undone. Should I go ahead?");
    }

    private static string Ask(VoiceTool tool, ConfirmationPreview? preview, params (string Name, object? Value)[] arguments) =>
        ConfirmationQuestion.Render(Phrases, tool, preview, arguments, Now, TimeZoneInfo.Utc);
}
