using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using RealtimeVoiceTools;

namespace RealtimeVoiceTools.Tests.Tools.Checks;

[Trait("Case", "73")]
public sealed class ToolChecksTests
{
    [Fact]
    public void Checks_ToolsWithoutProblems_Pass() =>
        FluentActions.Invoking(() => ToolChecks.Check([SampleTools.CreateTask, SampleTools.DeleteTask, SampleTools.CompleteAll])).Should().NotThrow();

    [Fact]
    public void Checks_NamesThatDifferOnlyInLetterCase_AreRefused() =>
        Check(Named("list"), Named("LIST"), Named("other")).Should().Contain("2 tools are named 'list'");

    [Fact]
    public void Checks_MoreToolsThanProvidersAccept_AreRefused()
    {
        VoiceTool[] most = [.. Enumerable.Range(0, 128).Select(i => Named($"tool{i}"))];

        FluentActions.Invoking(() => ToolChecks.Check(most)).Should().NotThrow();
        Check([.. most, Named("one_more")]).Should().Contain("there are 129 tools, and providers accept 128");
    }

    [Fact]
    public void Checks_DefinitionsMadeByHand_AreHeldToTheSameRules()
    {
        VoiceTool tool = new ToolDefinition
        {
            Name = "a.b",
            Description = string.Empty,
            Traits = new() { Destructive = true, ReadOnly = true },
            Schema = default,
            Parameters = [new("Confirmed", ValueConverters.Boolean)],
            Invoke = _ => default,
        }.Build();

        Check(tool).Should().ContainAll(
            "tool 'a.b': 'a.b' cannot be the name of a tool",
            "tool 'a.b': it has no description",
            "tool 'a.b': it cannot be both Destructive and ReadOnly",
            "tool 'a.b': the name 'confirmed' is the library's own");
    }

    [Fact]
    public void Checks_DefaultThatTheParameterItselfRefuses_IsRefused() =>
        Check(SampleTools.Make(([Description("D."), Range(1, 10)] int count = 0) => { }))
            .Should().Contain("the default of parameter 'count' is not a whole number from 1 to 10");

    [Fact]
    public void Checks_DefaultOfAnEnumThatIsNoMember_IsRefused() =>
        Check(SampleTools.Make(([Description("D.")] Priority priority = (Priority)42) => { })).Should().Contain("the default of parameter 'priority'");

    [Fact]
    public void Checks_ChecksThatADefaultOfNullIsFine() =>
        FluentActions.Invoking(() => ToolChecks.Check([SampleTools.Make(([Description("D."), StringLength(3)] string? note = null) => { })])).Should().NotThrow();

    private static string Check(params VoiceTool[] tools) =>
        FluentActions.Invoking(() => ToolChecks.Check(tools)).Should().Throw<InvalidOperationException>().Which.Message;

    private static VoiceTool Named(string name) => VoiceTool.FromDelegate(name, "A tool.", () => { });
}
