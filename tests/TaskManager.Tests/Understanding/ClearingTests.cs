namespace TaskManager.Tests.Understanding;

public class ClearingTests
{
    private static readonly DateTimeOffset _now = new(2026, 11, 3, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Clear my completed tasks.", "Completed")]
    [InlineData("Please clear out the finished ones", "Completed")]
    [InlineData("Delete all completed tasks", "Completed")]
    [InlineData("Clear my overdue tasks", "Overdue")]
    [InlineData("Remove all the pending tasks from my list", "Pending")]
    [InlineData("Clear my list", null)]
    [InlineData("Clear all my tasks", null)]
    [InlineData("Delete everything", null)]
    [InlineData("Empty the list, please", null)]
    public void Reader_Many_AreCleared(string sentence, string? status) =>
        SentenceReader.Read(sentence, _now).Should().BeOfType<Intent.Clear>().Which.Status?.ToString().Should().Be(status);

    [Theory]
    [InlineData("Delete the standup")]
    [InlineData("Delete the task")]
    [InlineData("Delete all about the invoices")]
    [InlineData("Clear the invoices")]
    [InlineData("Delete everything due today")]
    public void Reader_OneOrAFew_AreNotEverything(string sentence) => (SentenceReader.Read(sentence, _now) is Intent.Clear).Should().BeFalse();

    [Theory]
    [InlineData("Four seven one one.", true, "Four seven one one")]
    [InlineData("uh, it's 4 7 1 1", true, "4 7 1 1")]
    [InlineData("My PIN is double five oh nine", false, "double five oh nine")]
    [InlineData("forty-seven eleven", true, "forty-seven eleven")]
    [InlineData("Two", false, null)]
    [InlineData("Delete number two", true, null)]
    [InlineData("Yes", true, null)]
    [InlineData("one more task", true, null)]
    public void Pin_IsReadWhereItIsExpectedOrNamed(string sentence, bool isExpected, string? digits) =>
        SpokenPin.Read(sentence, isExpected)?.TrimEnd('.').Should().Be(digits);
}
