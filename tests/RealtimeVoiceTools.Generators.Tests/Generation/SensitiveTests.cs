using Microsoft.Extensions.DependencyInjection;

namespace RealtimeVoiceTools.Generators.Tests;

/// <summary>What is marked [Sensitive] stays between the model's call and the tool's code, by generated code and by reflection alike.</summary>
public class SensitiveTests
{
    private const string Source = """
        public sealed record Card([Sensitive] string Number, [property: Sensitive] int? Check, string Bank = "none");
        public class Base { [Sensitive] public virtual string Secret => "s3cret"; }
        public sealed class Found : Base
        {
            public override string Secret => "more s3cret";
            public string Name => "Ann";
            public IReadOnlyList<Card> Cards => [new("4111", 123, "First")];
            public Dictionary<string, Card?> More => new() { ["one"] = new("4222", null), ["none"] = null };
        }
        public sealed partial class Tools
        {
            [VoiceTool("Does it.")]
            public Found Do([Description("It."), Sensitive] string word, [Description("It.")] Card card, [Description("It."), Sensitive] int? count = 5) => new();
            public static Delegate Group() => new Tools().Do;
        }
        public sealed partial class Silent
        {
            [VoiceTool("Does it.", ReadOnly = true)]
            [return: Sensitive]
            public Task<Found> Do() => Task.FromResult(new Found());
            public static Delegate Group() => new Silent().Do;
        }
        """;

    private const string Arguments = """{"word":"w0rd","card":{"number":"4111","check":123}}""";

    private readonly LoadedTools _loaded = LoadedTools.From(Source);

    public static TheoryData<bool> Ways => [true, false];

    [Theory, MemberData(nameof(Ways))]
    public void Arguments_ReachTheTool_AndAreMaskedInRecords(bool generated)
    {
        VoiceTool tool = Tool("Tools", generated);

        object?[] values = ToolRun.Bind(tool, Arguments);

        values[0].Should().Be("w0rd");
        values[1]!.ToString().Should().Contain("4111");
        ArgumentBinder.Canonical(tool, values).Should().Be("""{"word":"w0rd","card":{"number":"4111","check":123,"bank":"none"},"count":5}""");
        ArgumentBinder.Redacted(tool, values).Should().Be("""{"word":"[sensitive]","card":{"number":"[sensitive]","check":"[sensitive]","bank":"none"},"count":"[sensitive]"}""");
    }

    [Theory, MemberData(nameof(Ways)), Trait("Case", "128")]
    public async Task Result_PropertiesThatAreMarked_AreLeftOutAtEveryDepth(bool generated)
    {
        ServiceProvider services = new ServiceCollection().AddScoped(_loaded.Type("Tools")).BuildServiceProvider();
        VoiceTool tool = Tool("Tools", generated);

        (await ToolRun.ResultAsync(tool, ToolRun.Bind(tool, Arguments), services)).Should().Be("""{"name":"Ann","cards":[{"bank":"First"}],"more":{"none":null,"one":{"bank":"none"}}}""");
    }

    [Theory, MemberData(nameof(Ways)), Trait("Case", "128")]
    public void Result_ThatIsMarkedAsAWhole_IsNotWritten(bool generated) => Tool("Silent", generated).Definition.Result.Should().BeNull();

    [Theory, MemberData(nameof(Ways))]
    public void Refusal_OfASensitiveArgument_TellsWhatIsAllowedAndNothingOfWhatCame(bool generated)
    {
        VoiceTool tool = Tool("Tools", generated);

        ToolRun.Refusal(tool, """{"word":["w0rd"],"card":{"number":{"4111":1},"check":"x987","bank":1e9},"count":"987"}""").Should().Be(
            "word: expected text, got something else; card.number: expected text, got something else; "
            + "card.check: expected a whole number, got something else; card.bank: expected text, got a number");
        ToolRun.Refusal(tool, """{"card":{"check":1,"number":"1"}}""").Should().Be("word: expected text, but it is missing");
    }

    [Theory, MemberData(nameof(Ways))]
    public void Default_OfASensitiveArgument_Counts(bool generated) => ToolRun.Bind(Tool("Tools", generated), Arguments)[2].Should().Be(5);

    private VoiceTool Tool(string type, bool generated) => generated
        ? _loaded.ToolsOf(type).Single()
        : VoiceTool.FromDelegate("do", "Does it.", (Delegate)_loaded.Type(type).GetMethod("Group")!.Invoke(null, null)!);
}
