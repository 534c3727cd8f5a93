namespace RealtimeVoiceTools.Testing.Tests.Model;

public class ScriptedModelTests
{
    [Fact]
    public void Rule_GoesBeforeTheQueue_AndUsesNothingUp()
    {
        ScriptedModel model = new ScriptedModel(EmulatedTurn.Say("queued")).When("hello", EmulatedTurn.Say("ruled"));

        model.Respond(User("Hello there")).Should().BeEquivalentTo(EmulatedTurn.Say("ruled"), o => o.RespectingRuntimeTypes());
        model.Remaining.Should().Be(1);
    }

    [Fact]
    public void OutputRule_FitsItsToolOnly()
    {
        ScriptedModel model = new ScriptedModel(EmulatedTurn.Silent).WhenOutputOf("list_tasks", output => EmulatedTurn.Say(output.Output));
        EmulatedItem output = new() { Id = "i", Kind = EmulatedItemKind.Output, Name = "list_tasks", Output = "three" };

        ((EmulatedAction.Say)model.Respond(new EmulatedPrompt { NewItems = [output] }).Actions[0]).Text.Should().Be("three");
        model.Respond(new EmulatedPrompt { NewItems = [output with { Name = "other" }] }).Actions.Should().BeEmpty();
    }

    [Fact]
    public void ExactWords_AreSaidUnlessTheModelParaphrases()
    {
        ScriptedModel model = new();
        EmulatedPrompt prompt = new() { ExactWords = "One moment." };

        ((EmulatedAction.Say)model.Respond(prompt).Actions[0]).Text.Should().Be("One moment.");
        model.Paraphrase = words => words + " Please.";
        ((EmulatedAction.Say)model.Respond(prompt).Actions[0]).Text.Should().Be("One moment. Please.");
    }

    [Fact]
    public void NothingFits_SaysSo()
    {
        FluentActions.Invoking(() => new ScriptedModel().Respond(User("what?"))).Should().Throw<InvalidOperationException>().WithMessage("*what?*Add a rule or a turn*");
    }

    [Theory]
    [InlineData("Say exactly: \"One moment.\"", "One moment.")]
    [InlineData("Say the following word for word: “I’m on it.” Nothing else.", "I’m on it.")]
    [InlineData("Tell them about the \"blue\" plan.", null)]
    [InlineData("Say exactly what you think.", null)]
    [InlineData(null, null)]
    public void ExactWords_StandBetweenQuotes(string? instructions, string? words)
    {
        ExactWords.In(instructions).Should().Be(words);
    }

    private static EmulatedPrompt User(string text) =>
        new() { NewItems = [new EmulatedItem { Id = "i", Kind = EmulatedItemKind.Message, Role = "user", Text = text }] };
}
