using RealtimeVoiceTools;

namespace RealtimeVoiceTools.Tests.Tools.Binding;

public sealed class SyntaxTests
{
    [Fact]
    [Trait("Case", "57")]
    public void Binder_EveryPrefixOfAPayload_IsRefusedAsNotJson()
    {
        Random random = new(57);
        for (int payload = 0; payload < 1000; payload++)
        {
            string json = $$"""{"title":"{{Word(random)}}","due_date":"2026-11-{{random.Next(10, 30)}}","priority":"{{(random.Next(2) == 0 ? "low" : "high")}}","count":{{random.Next(100)}}}""";
            Arguments.Bound(SampleTools.CreateTask, json);
            for (int length = 1; length < json.Length; length++)
            {
                BindingResult cut = Arguments.Bind(SampleTools.CreateTask, json[..length]);
                if (cut.Values is not null || cut.IsJson)
                    Assert.Fail($"took {json[..length]}");
            }
        }
    }

    [Theory]
    [InlineData("""{"due_filter":"all" """)]
    [InlineData("""{"due_filter":}""")]
    [InlineData("{'due_filter':'all'}")]
    [InlineData("{due_filter:\"all\"}")]
    [InlineData("""{"due_filter":"all",}""")]
    [InlineData("""{"due_filter":"all"} // the lot""")]
    [InlineData("""{"due_filter":"all"}{}""")]
    [InlineData("""{"due_filter":"all"} and more""")]
    [InlineData("{\"due_filter\":\"all\"}\0")]
    [InlineData("```json\n{}\n```")]
    [InlineData("{")]
    [InlineData("all")]
    [Trait("Case", "58")]
    public void Binder_BrokenArgumentsOfAToolWithDefaults_AreNotTakenAsNone(string json)
    {
        BindingResult result = Arguments.Refused(SampleTools.ListTasks, json);

        result.IsJson.Should().BeFalse();
        result.Detail.Should().Be("arguments: expected one JSON object, got text that is not JSON or breaks off");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\uFEFF")]
    [InlineData("{}")]
    [InlineData("{ }\n \n")]
    [InlineData("\uFEFF{}")]
    [Trait("Case", "59")]
    public void Binder_NothingWhereNothingIsRequired_MeansNoArguments(string json) =>
        Arguments.Bound(SampleTools.ListTasks, json).Values.Should().Equal(DueFilter.All);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\uFEFF")]
    [Trait("Case", "59")]
    public void Binder_NothingForADestructiveTool_IsRefused(string json) =>
        Arguments.Refused(SampleTools.ClearAll, json).Detail.Should().Be("arguments: expected one JSON object, got nothing");

    [Fact]
    [Trait("Case", "59")]
    public void Binder_NothingWhereSomethingIsRequired_NamesWhatIsMissing() =>
        Arguments.Refused(SampleTools.CreateTask, string.Empty).Detail.Should().Be("title: expected text, but it is missing");

    [Theory]
    [InlineData("null", "null")]
    [InlineData("[]", "a list")]
    [InlineData("[{}]", "a list")]
    [InlineData("\"{}\"", "text of 2 characters")]
    [InlineData("42", "a number")]
    [InlineData("true", "true")]
    [Trait("Case", "59")]
    public void Binder_JsonThatIsNoObject_IsRefused(string json, string received)
    {
        BindingResult result = Arguments.Refused(SampleTools.ListTasks, json);

        result.IsJson.Should().BeTrue();
        result.Detail.Should().Be("arguments: expected one JSON object, got " + received);
    }

    [Fact]
    public void Binder_PrettyPrintedArgumentsWithBlanksAfterThem_AreRead() =>
        Arguments.Bound(SampleTools.CreateTask, "{  \n  \"title\": \"Call mum\" \n} \n ").Values![0].Should().Be("Call mum");

    [Theory]
    [InlineData(17)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1000)]
    [InlineData(10000)]
    [Trait("Case", "67")]
    public void Binder_NestingBeyondTheBound_IsRefusedAsSuch(int depth)
    {
        string lists = new('[', depth - 1);
        string json = $$"""{"title":{{lists}}{{lists.Replace('[', ']')}}}""";

        BindingResult result = Arguments.Refused(SampleTools.CreateTask, json);

        result.IsJson.Should().BeTrue();
        result.Detail.Should().Be($"arguments: expected at most 16 levels of nesting, got {depth}");
    }

    [Fact]
    [Trait("Case", "67")]
    public void Binder_NestingUpToTheBound_IsAnOrdinaryMismatch() =>
        Arguments.Refused(SampleTools.CreateTask, $$"""{"title":{{new string('[', 15)}}{{new string(']', 15)}}}""")
            .Detail.Should().Be("title: expected text, got a list");

    [Fact]
    [Trait("Case", "67")]
    public void Binder_DeepNestingThatIsCutOff_IsRefused() =>
        Arguments.Refused(SampleTools.CreateTask, """{"title":""" + new string('[', 30_000)).IsJson.Should().BeFalse();

    [Fact]
    public void Binder_MoreBytesThanTheBound_IsRefusedUnread()
    {
        Arguments.Bound(SampleTools.CreateTask, Padded(64 * 1024));
        Arguments.Refused(SampleTools.CreateTask, Padded((64 * 1024) + 1)).Detail.Should().Be("arguments: expected at most 65536 bytes, got more");
        Arguments.Refused(SampleTools.CreateTask, $$"""{"title":"{{new string('ä', 40_000)}}"}""").Detail.Should().Contain("65536 bytes");
    }

    [Fact]
    public void Binder_MoreErrorsThanTheBound_ReportsTheFirst()
    {
        string many = string.Join(",", Enumerable.Range(0, 4000).Select(i => $"\"extra{i}\":1"));

        BindingResult result = Arguments.Refused(SampleTools.CreateTask, $$"""{{{many}}}""");

        result.Errors.Should().HaveCount(10);
    }

    private static string Padded(int bytes) => """{"title":"x"}""".PadRight(bytes);

    private static string Word(Random random) => new([.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => (char)random.Next('a', 'z' + 1))]);
}
