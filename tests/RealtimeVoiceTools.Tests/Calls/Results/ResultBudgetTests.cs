using System.Text.Json;
using static RealtimeVoiceTools.Tests.Calls.FormattedResult;
using static RealtimeVoiceTools.Tests.TestTools;

namespace RealtimeVoiceTools.Tests.Calls;

public sealed class ResultBudgetTests
{
    private static readonly VoiceTool ListTasks = Tool(ReadTasks, ValueConverters.IReadOnlyList(TaskConverter), name: "list_tasks");
    private static readonly VoiceTool Map = Tool(ReadTasks, ValueConverters.Dictionary(ValueConverters.IReadOnlyList(ValueConverters.String)));

    [Theory, Trait("Case", "75")]
    [InlineData(1)]
    [InlineData(8_000)]
    [InlineData(8_192)]
    [InlineData(100_000)]
    [InlineData(3_000_000)]
    [InlineData(50_000_000)]
    public void Result_OfAnySize_StaysWithinTheBudget(int length)
    {
        string output = Text(Tool(result: TaskConverter), new TaskItem(1, new string('x', length), null));

        Bytes(output).Should().BeLessOrEqualTo(8192);
        JsonDocument.Parse(output).RootElement.GetProperty("success").GetBoolean().Should().BeTrue();
    }

    [Fact, Trait("Case", "76")]
    public void List_TooLong_LosesItsLastEntriesFirst()
    {
        JsonElement output = Json(ListTasks, ResultListTests.Tasks(40, new string('t', 1800)));

        output.GetProperty("count").GetInt32().Should().Be(40);
        output.GetProperty("items").GetArrayLength().Should().Be(4);
        output.GetProperty("items")[0].GetProperty("title").GetString().Should().HaveLength(1801, "texts are shortened only when that is not enough");
        output.GetProperty("note").GetString().Should().Contain("4 of 40");
    }

    [Fact, Trait("Case", "76")]
    public void List_StillTooLong_KeepsTheTopThreeWithShorterTexts()
    {
        JsonElement output = Json(ListTasks, ResultListTests.Tasks(40, new string('t', 50_000)));

        output.GetProperty("items").GetArrayLength().Should().Be(3);
        output.GetProperty("note").GetString().Should().Contain("3 of 40").And.Contain(Phrases.Results.TextsShortened);
    }

    [Fact, Trait("Case", "76")]
    public void Text_Shortened_IsCutBetweenRunes()
    {
        string emoji = string.Concat(Enumerable.Repeat("\ud83d\ude00", 20_000));

        string title = Json(Tool(result: TaskConverter), new TaskItem(1, "x" + emoji, null)).GetProperty("title").GetString()!;

        title.Should().EndWith("\ud83d\ude00…").And.NotContain("\ufffd");
    }

    [Fact, Trait("Case", "76")]
    public void Result_ListInsideAnObject_SaysHowManyAreMissing()
    {
        Dictionary<string, IReadOnlyList<string>> value = new() { ["names"] = [.. Enumerable.Range(0, 5000).Select(i => "name " + i)] };

        JsonElement output = Json(Map, value);

        output.GetProperty("names").GetArrayLength().Should().Be(20);
        output.GetProperty("note").GetString().Should().Be("names: 20 of 5000 listed.");
    }

    [Fact, Trait("Case", "75")]
    public void List_TooLargeToBeWritten_StillTellsItsTotal()
    {
        string large = new('t', 1000);

        JsonElement output = Json(ListTasks, Enumerable.Range(0, 10_000).Select(i => new TaskItem(i, large, null)).ToList());

        output.GetProperty("count").GetInt32().Should().Be(10_000);
        output.GetProperty("note").GetString().Should().Be(Phrases.Results.DetailsUnavailable);
    }

    [Fact]
    public void Result_ManyFields_SaysHowManyAreMissing()
    {
        Dictionary<string, IReadOnlyList<string>> value = Enumerable.Range(0, 3000).ToDictionary(i => "field_number_" + i, _ => (IReadOnlyList<string>)[]);

        string output = Text(Map, value);

        Bytes(output).Should().BeLessOrEqualTo(8192);
        output.Should().Contain("of 3000 fields given");
    }

    [Fact]
    public void Result_SmallestBudget_StillHoldsMessageAndTotal()
    {
        JsonElement output = Json(ListTasks, VoiceResult.Say(new string('w', 5000), (IReadOnlyList<TaskItem>)ResultListTests.Tasks(900, new string('t', 9000))), new() { MaxBytes = 512 });

        output.GetProperty("count").GetInt32().Should().Be(900);
        Message(output).Should().StartWith("www");
    }
}
