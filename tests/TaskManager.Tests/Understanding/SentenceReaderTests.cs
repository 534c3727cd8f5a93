using System.Globalization;

namespace TaskManager.Tests.Understanding;

public class SentenceReaderTests
{
    // Tuesday.
    private static readonly DateTimeOffset _now = new(2026, 11, 3, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Create a task to review the proposal", "Review the proposal", "2026-11-04", null)]
    [InlineData("Create a task to review the proposal.", "Review the proposal", "2026-11-04", null)]
    [InlineData("create a new task: buy milk", "Buy milk", "2026-11-04", null)]
    [InlineData("Please add a task called quarterly report for Friday", "Quarterly report", "2026-11-06", null)]
    [InlineData("Can you make a task to call the client today?", "Call the client", "2026-11-03", null)]
    [InlineData("Remind me to water the plants", "Water the plants", "2026-11-04", null)]
    [InlineData("Remind me to call mum at 3pm", "Call mum at 3 PM", "2026-11-03", null)]
    [InlineData("Remind me to call mum at 9 a.m.", "Call mum at 9 AM", "2026-11-04", null)]
    [InlineData("Remind me at 3pm to call mum", "Call mum at 3 PM", "2026-11-03", null)]
    [InlineData("remind me tomorrow at 3:30 pm to send the invoices", "Send the invoices at 3:30 PM", "2026-11-04", null)]
    [InlineData("Remind me to stretch at noon tomorrow", "Stretch at 12 PM", "2026-11-04", null)]
    [InlineData("Remind me to pick up Anna at 5 o'clock", "Pick up Anna at 5 PM", "2026-11-03", null)]
    [InlineData("Add buy milk to my list", "Buy milk", "2026-11-04", null)]
    [InlineData("Put buy milk on my to-do list", "Buy milk", "2026-11-04", null)]
    [InlineData("Add a high priority task to fix the printer by Friday", "Fix the printer", "2026-11-06", "High")]
    [InlineData("Add a task to fix the printer, high priority", "Fix the printer", "2026-11-04", "High")]
    [InlineData("Create a low-priority task to tidy the desk next Friday", "Tidy the desk", "2026-11-13", "Low")]
    [InlineData("Make an urgent task to pay the rent today", "Pay the rent", "2026-11-03", "High")]
    [InlineData("Add a task to pay the rent on November 30th with low priority", "Pay the rent", "2026-11-30", "Low")]
    [InlineData("Add a task to pay the rent on the 5th", "Pay the rent", "2026-11-05", null)]
    [InlineData("Add a task to renew the passport in two weeks", "Renew the passport", "2026-11-17", null)]
    [InlineData("Create a task to file the report by end of week", "File the report", "2026-11-06", null)]
    [InlineData("Create a task to file the report due yesterday", "File the report", "2026-11-02", null)]
    [InlineData("Don't let me forget to lock the door tonight", "Lock the door", "2026-11-03", null)]
    [InlineData("I need to buy milk", "Buy milk", "2026-11-04", null)]
    [InlineData("Remind me about the dentist on Monday", "The dentist", "2026-11-09", null)]
    [InlineData("Add a task to move the couch to the garage on Friday", "Move the couch to the garage", "2026-11-06", null)]
    [InlineData("Add a task to delete the old photos", "Delete the old photos", "2026-11-04", null)]
    public void Reader_CreatingSentence_GivesTitleDateAndPriority(string sentence, string title, string due, string? priority)
    {
        Intent.Create create = Read(sentence).Should().BeOfType<Intent.Create>().Subject;

        create.Title.Should().Be(title);
        create.Due.Should().Be(DateOnly.Parse(due, CultureInfo.InvariantCulture));
        create.Priority?.ToString().Should().Be(priority);
    }

    [Theory]
    [InlineData("What tasks do I have?", null, null)]
    [InlineData("What tasks do I have today?", null, "Today")]
    [InlineData("What's on my list for tomorrow?", null, "Tomorrow")]
    [InlineData("what is on my list this week", null, "ThisWeek")]
    [InlineData("What’s due today?", null, "Today")]
    [InlineData("What's overdue?", "Overdue", null)]
    [InlineData("Am I late with anything?", "Overdue", null)]
    [InlineData("Do I have any overdue tasks?", "Overdue", null)]
    [InlineData("Show me my tasks", null, null)]
    [InlineData("Read me my list, please", null, null)]
    [InlineData("List all my tasks", null, null)]
    [InlineData("List all tasks including completed ones", "All", null)]
    [InlineData("Which tasks have I finished?", "Completed", null)]
    [InlineData("What have I completed today?", "Completed", "Today")]
    [InlineData("How many tasks do I have left?", null, null)]
    [InlineData("Anything due tomorrow?", null, "Tomorrow")]
    [InlineData("Do I have anything today", null, "Today")]
    [InlineData("Hey, could you check my list?", null, null)]
    [InlineData("Remind me what tasks are due this week", null, "ThisWeek")]
    public void Reader_ListingSentence_GivesFilters(string sentence, string? status, string? due)
    {
        Intent.List list = Read(sentence).Should().BeOfType<Intent.List>().Subject;

        list.Status?.ToString().Should().Be(status);
        list.Due?.ToString().Should().Be(due);
    }

    [Theory]
    [InlineData("Mark the standup as done", "the standup")]
    [InlineData("Mark team standup complete", "team standup")]
    [InlineData("Please mark number two as completed.", "number two")]
    [InlineData("Can you mark the proposal as finished?", "the proposal")]
    [InlineData("Mark off the invoices", "the invoices")]
    [InlineData("Check off send invoices", "send invoices")]
    [InlineData("Cross the standup off my list", "the standup")]
    [InlineData("I finished the invoices", "the invoices")]
    [InlineData("I've finished the invoices", "the invoices")]
    [InlineData("I have just completed the review", "the review")]
    [InlineData("I'm done with the standup", "the standup")]
    [InlineData("Okay, I am finished with the second one", "the second one")]
    [InlineData("I did the standup", "the standup")]
    [InlineData("Done with the standup", "the standup")]
    [InlineData("Complete the meeting task", "the meeting task")]
    [InlineData("The proposal is done", "The proposal")]
    [InlineData("The invoices are finished", "The invoices")]
    public void Reader_CompletingSentence_GivesTheCallersWords(string sentence, string task) =>
        Read(sentence).Should().Be(new Intent.Complete(task));

    [Theory]
    [InlineData("I'm done with everything", null)]
    [InlineData("I'm done with everything for today", "Today")]
    [InlineData("Mark all my tasks as done", null)]
    [InlineData("Mark all of today's tasks as complete", "Today")]
    [InlineData("Complete all tasks due this week", "ThisWeek")]
    [InlineData("I've finished them all", null)]
    [InlineData("Everything is done", null)]
    public void Reader_DoneWithEverything_CompletesAll(string sentence, string? due) =>
        Read(sentence).Should().BeOfType<Intent.CompleteAll>().Which.Due?.ToString().Should().Be(due);

    [Theory]
    [InlineData("Reopen the standup", "the standup")]
    [InlineData("Please re-open send invoices", "send invoices")]
    [InlineData("Open the proposal again", "the proposal")]
    [InlineData("Mark the standup as not done", "the standup")]
    [InlineData("Set the invoices to pending", "the invoices")]
    [InlineData("The invoices aren't done yet", "The invoices")]
    [InlineData("Undo that", "that")]
    public void Reader_ReopeningSentence_GivesTheCallersWords(string sentence, string task) =>
        Read(sentence).Should().Be(new Intent.Reopen(task));

    [Theory]
    [InlineData("Move the proposal to Friday", "the proposal", "2026-11-06")]
    [InlineData("Reschedule send invoices for tomorrow", "send invoices", "2026-11-04")]
    [InlineData("Push the standup back to next Monday", "the standup", "2026-11-09")]
    [InlineData("Postpone number two until next week", "number two", "2026-11-09")]
    [InlineData("Can you move the proposal from today to tomorrow?", "the proposal", "2026-11-04")]
    [InlineData("Change the due date of the proposal to November 20", "the proposal", "2026-11-20")]
    [InlineData("Make the proposal due Friday", "the proposal", "2026-11-06")]
    [InlineData("Move it to yesterday", "it", "2026-11-02")]
    public void Reader_MovingSentence_GivesTaskAndDate(string sentence, string task, string due) =>
        Read(sentence).Should().Be(new Intent.Reschedule(task, DateOnly.Parse(due, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("Delete the proposal review task", "the proposal review task")]
    [InlineData("Please remove send invoices from my list", "send invoices")]
    [InlineData("Get rid of the standup", "the standup")]
    [InlineData("Take the standup off my list", "the standup")]
    [InlineData("I want to delete number one for good", "number one")]
    [InlineData("I need to delete the standup", "the standup")]
    [InlineData("Cancel the standup", "the standup")]
    [InlineData("Delete them", "them")]
    [InlineData("Delete everything due today", "everything due today")]
    public void Reader_DeletingSentence_GivesTheCallersWords(string sentence, string task) =>
        Read(sentence).Should().Be(new Intent.Delete(task));

    [Theory]
    [InlineData("Yes")]
    [InlineData("Yes, please.")]
    [InlineData("Yeah")]
    [InlineData("Sure, go ahead")]
    [InlineData("Okay")]
    [InlineData("Do it")]
    [InlineData("Yes, I'm sure")]
    public void Reader_PlainYes_Agrees(string sentence) => Read(sentence).Should().Be(new Intent.Agree(null));

    [Fact]
    public void Reader_YesDeleteIt_AgreesAndKeepsTheRest() =>
        Read("Yes, delete it").Should().Be(new Intent.Agree(new Intent.Delete("it")));

    [Theory]
    [InlineData("No")]
    [InlineData("No, wait")]
    [InlineData("Cancel")]
    [InlineData("Cancel that")]
    [InlineData("Never mind")]
    [InlineData("No, don't do it")]
    [InlineData("Oh no, stop")]
    [InlineData("Yes, no, wait")]
    [InlineData("Okay, wait, don't")]
    [InlineData("Yes, hold on")]
    public void Reader_AnyDenial_Disagrees(string sentence) => Read(sentence).Should().Be(new Intent.Disagree(null));

    [Fact]
    public void Reader_NoAndACommand_KeepsTheCommand() =>
        Read("No wait, delete the standup").Should().Be(new Intent.Disagree(new Intent.Delete("the standup")));

    [Theory]
    [InlineData("Hello!", typeof(Intent.Greeting))]
    [InlineData("Good morning", typeof(Intent.Greeting))]
    [InlineData("Thanks a lot", typeof(Intent.Thanks))]
    [InlineData("Thank you.", typeof(Intent.Thanks))]
    [InlineData("Bye", typeof(Intent.Farewell))]
    [InlineData("That's all, thanks", typeof(Intent.Farewell))]
    [InlineData("No, thanks", typeof(Intent.Farewell))]
    [InlineData("What can you do?", typeof(Intent.Help))]
    public void Reader_SmallTalk_IsRecognised(string sentence, Type intent) => Read(sentence).Should().BeOfType(intent);

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("What's the weather like?")]
    [InlineData("Who won the game?")]
    [InlineData("Play some music")]
    [InlineData("The weather is nice")]
    [InlineData("Delete")]
    [InlineData("Move the proposal to the moon")]
    [InlineData("Norway is cold")]
    [InlineData("Yesterday was fun")]
    public void Reader_AnythingElse_IsNotUnderstood(string sentence) => Read(sentence).Should().BeNull();

    private static Intent? Read(string sentence) => SentenceReader.Read(sentence, _now);
}
