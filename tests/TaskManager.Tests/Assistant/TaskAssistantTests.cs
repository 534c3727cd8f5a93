using RealtimeVoiceTools.Testing;

namespace TaskManager.Tests.Assistant;

public class TaskAssistantTests
{
    private const string Question = """{"success":false,"needs_confirmation":true,"message":"You want to delete 'Review proposal'."}""";
    private const string ThreeTasks =
        """{"success":true,"count":5,"items":[{"title":"A","due_date_spoken":"today"},{"title":"B","due_date_spoken":"tomorrow"},{"title":"C"},{"title":"D"}]}""";

    private static readonly EmulatedTool[] _tools =
    [
        new("create_task"), new("list_tasks"), new("complete_task"), new("reopen_task"), new("reschedule_task"),
        new("delete_task", "", """{"properties":{"task_identifier":{},"confirmed":{}}}"""),
        new("complete_all_tasks", "", """{"properties":{"due_filter":{},"confirmed":{}}}"""),
    ];

    private readonly List<EmulatedItem> _items = [];

    [Theory]
    [InlineData("Create a task to review the proposal", "create_task", """{"title":"Review the proposal","due_date":"2026-11-04"}""")]
    [InlineData("Add a high priority task to call mum today at 3pm", "create_task", """{"title":"Call mum at 3 PM","due_date":"2026-11-03","priority":"high"}""")]
    [InlineData("What tasks do I have today?", "list_tasks", """{"due_filter":"today"}""")]
    [InlineData("What's overdue this week?", "list_tasks", """{"status":"overdue","due_filter":"this_week"}""")]
    [InlineData("What tasks do I have?", "list_tasks", "{}")]
    [InlineData("Mark the standup as done", "complete_task", """{"task_identifier":"the standup"}""")]
    [InlineData("I'm done with everything", "complete_all_tasks", """{"confirmed":false}""")]
    [InlineData("Reopen the standup", "reopen_task", """{"task_identifier":"the standup"}""")]
    [InlineData("Move the standup to Friday", "reschedule_task", """{"task_identifier":"the standup","due_date":"2026-11-06"}""")]
    [InlineData("Delete the proposal review task", "delete_task", """{"task_identifier":"the proposal review task","confirmed":false}""")]
    public void Assistant_Command_CallsTheTool(string sentence, string tool, string arguments) =>
        OnlyAction(Hear(sentence)).Should().BeEquivalentTo(new EmulatedAction.Call(tool, arguments));

    [Fact]
    public void Assistant_SlowTool_SaysALineFirst()
    {
        EmulatedTurn turn = Respond("What tasks do I have?", "Rules:\n- First say one short line that names what you are doing, then call: create_task, list_tasks.");

        turn.Actions.Should().HaveCount(2);
        turn.Actions[0].Should().Be(new EmulatedAction.Say("Let me pull up your tasks."));
    }

    [Fact]
    public void Assistant_QuickTool_IsCalledAtOnce() =>
        Respond("What tasks do I have?", "- Call at once, saying nothing before: list_tasks.\n- First say one short line, then call: create_task.")
            .Actions.Should().ContainSingle().Which.Should().BeOfType<EmulatedAction.Call>();

    [Fact]
    public void Assistant_ToolNotDeclared_SaysSo() =>
        Said(new TaskAssistant().Respond(Prompt("What tasks do I have?") with { Tools = [] })).Should().Be("Sorry, I can't do that right now.");

    [Fact]
    public void Assistant_YesAfterAQuestion_CallsAgainConfirmed()
    {
        Asked();

        OnlyAction(Hear("Yes, delete it")).Should().BeEquivalentTo(
            new EmulatedAction.Call("delete_task", """{"task_identifier":"the proposal","confirmed":true}"""));
    }

    [Fact]
    public void Assistant_NoAfterAQuestion_CallsNothing()
    {
        Asked();

        Said(Hear("No, wait")).Should().Be("Okay, I'll leave it as it is.");
    }

    [Theory]
    [InlineData("No, wait")]
    [InlineData("Mark the standup as done")]
    public void Assistant_YesAfterTheCallerMovedOn_IsNoConfirmation(string between)
    {
        Asked();
        Hear(between);

        Hear("Yes").Actions.Should().NotContain(action => action is EmulatedAction.Call);
    }

    [Fact]
    public void Assistant_YesToNothing_CallsNothing() => Said(Hear("Yes")).Should().Be("All right.");

    [Fact]
    public void Assistant_YesDeleteItWithoutAQuestion_IsANewRequest() =>
        OnlyAction(Hear("Yes, delete it")).Should().BeEquivalentTo(new EmulatedAction.Call("delete_task", """{"task_identifier":"it","confirmed":false}"""));

    [Theory]
    [InlineData("""{"success":false,"error_type":"not_found","candidates":["Team standup"]}""", """{"task_identifier":"Team standup"}""")]
    [InlineData("""{"success":false,"error_type":"temporary","retryable":true}""", """{"task_identifier":"team standing"}""")]
    public void Assistant_YesToAnOffer_TakesItUp(string output, string arguments)
    {
        Called("complete_task", """{"task_identifier":"team standing"}""", output);

        OnlyAction(Hear("Yes please")).Should().BeEquivalentTo(new EmulatedAction.Call("complete_task", arguments));
    }

    [Fact]
    public void Assistant_YesToTodayInsteadOfThePast_SendsToday()
    {
        Called("create_task", """{"title":"X","due_date":"2026-11-02"}""", """{"success":false,"parameter":"due_date","spoken_message":"Should I use today instead?"}""");

        OnlyAction(Hear("Yes")).Should().BeEquivalentTo(new EmulatedAction.Call("create_task", """{"title":"X","due_date":"2026-11-03"}"""));
    }

    [Theory]
    [InlineData("""{"success":true,"message":"Done."}""", "Done.")]
    [InlineData(ThreeTasks, "You have 5 tasks: A due today, B due tomorrow, C, and 2 more.")]
    [InlineData("""{"success":true,"count":2,"items":[{"title":"A"},{"title":"B"}]}""", "You have 2 tasks: A and B.")]
    [InlineData("""{"success":true,"count":1,"items":[{"title":"A"}]}""", "You have 1 task: A.")]
    [InlineData("""{"success":true,"count":0,"message":"No tasks found"}""", "No tasks found")]
    [InlineData("""{"success":false,"spoken_message":"I couldn't find that.","suggestion":"Part of its name is enough."}""", "I couldn't find that. Part of its name is enough.")]
    [InlineData("not json", "That's done.")]
    [InlineData("[]", "That's done.")]
    public void Assistant_Output_IsSpoken(string output, string words)
    {
        Called("list_tasks", "{}", output);

        Said(new TaskAssistant().Respond(new EmulatedPrompt { Items = _items, NewItems = [_items[^1]] })).Should().Be(words);
    }

    [Fact]
    public void Assistant_ListOfADay_NamesTheDayOnce()
    {
        Called("list_tasks", """{"due_filter":"this_week","status":"completed"}""", """{"count":1,"items":[{"title":"A","due_date_spoken":"today"}]}""");

        Said(new TaskAssistant().Respond(new EmulatedPrompt { Items = _items, NewItems = [_items[^1]] })).Should().Be("You have 1 completed task this week: A.");
    }

    [Fact]
    public void Assistant_ExactWords_AreSaidExactly() =>
        Said(new TaskAssistant().Respond(new EmulatedPrompt { ExactWords = "One moment." })).Should().Be("One moment.");

    [Fact]
    public void Assistant_NothingUnderstood_SaysWhatItCanDo() =>
        Said(Hear("What's the weather like?")).Should().Be("Sorry, I didn't understand that. I can add, list, complete, reopen, move, delete and clear tasks.");

    [Fact]
    public void Assistant_NothingNew_StaysSilent() => new TaskAssistant().Respond(new EmulatedPrompt()).Actions.Should().BeEmpty();

    private static EmulatedAction OnlyAction(EmulatedTurn turn) => turn.Actions.Should().ContainSingle().Subject;

    private static string Said(EmulatedTurn turn) => OnlyAction(turn).Should().BeOfType<EmulatedAction.Say>().Subject.Text;

    private void Asked() => Called("delete_task", """{"task_identifier":"the proposal","confirmed":false}""", Question);

    private void Called(string tool, string arguments, string output)
    {
        _items.Add(new EmulatedItem { Id = "c", Kind = EmulatedItemKind.Call, CallId = "call_1", Name = tool, Arguments = arguments });
        _items.Add(new EmulatedItem { Id = "o", Kind = EmulatedItemKind.Output, CallId = "call_1", Name = tool, Output = output });
    }

    private EmulatedTurn Hear(string sentence) => Respond(sentence, "");

    private EmulatedTurn Respond(string sentence, string instructions) =>
        new TaskAssistant().Respond(Prompt(sentence) with { Instructions = instructions });

    private EmulatedPrompt Prompt(string sentence)
    {
        var turn = new EmulatedItem { Id = "u", Kind = EmulatedItemKind.Message, Role = "user", Text = sentence };
        _items.Add(turn);
        return new EmulatedPrompt { Items = [.. _items], NewItems = [turn], Tools = _tools, Now = new DateTimeOffset(2026, 11, 3, 12, 0, 0, TimeSpan.Zero) };
    }
}
