using System.ComponentModel;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Tools.Checks;

/// <summary>What the analyzers say of marked methods is said at start-up of the tools that they cannot see.</summary>
[Trait("Case", "119")]
public class ToolAdviceTests
{
    [Fact]
    public void Advice_OnSecretsOfALambda_NamesEachParameter() =>
        ToolAdvice.Of(SampleTools.Make(([Description("A.")] string newPin, [Description("B.")] string cardNumber, [Description("C."), Sensitive] string cvv) => { })).Should().Equal(
            "parameter 'new_pin' takes a PIN or password through the model: set VerificationLevel and let the library verify the caller",
            "parameter 'new_pin' looks like a secret: mark it [Sensitive]",
            "parameter 'card_number' looks like a secret: mark it [Sensitive]");

    [Fact]
    [Trait("Case", "125")]
    public void Advice_OnKnowledgeQuestions_IsNotToAskThem() =>
        ToolAdvice.Of(SampleTools.Make(([Description("A."), Sensitive] string mothersMaidenName) => { }))
            .Should().ContainSingle().Which.Should().Contain("the answer to a security question");

    [Fact]
    [Trait("Case", "126")]
    public void Advice_OnIdentities_IsToTakeThemFromTheSession() =>
        ToolAdvice.Of(SampleTools.Make(([Description("A.")] string customerId) => { })).Should().ContainSingle().Which.Should().Contain("[FromSession]");

    [Theory]
    [InlineData("""{"type":"object","properties":{"Password":{"type":"string"}}}""", 2)]
    [InlineData("""{"type":"object","properties":{"pin":{"type":"boolean"},"pin_count":{"type":"integer"}}}""", 0)]
    [InlineData("""{"type":"object","properties":["pin"]}""", 0)]
    [InlineData("""{"type":"object","properties":{"pin":true}}""", 2)]
    [InlineData("""["pin"]""", 0)]
    [InlineData("pin", 0)]
    public void Advice_OnForeignSchemas_GoesByTheirProperties(string schema, int count) => ToolAdvice.Of(Foreign("any", schema)).Should().HaveCount(count);

    [Fact]
    public void Advice_OnTheLibrarysOwnTool_IsNone() => ToolAdvice.Of(Foreign("verify_caller", """{"type":"object","properties":{"pin":{"type":"string"}}}""")).Should().BeEmpty();

    [Fact]
    public async Task Advice_IsLoggedOnceHoweverManySessionsConnect()
    {
        await using LiveCall call = LiveCall.Prepare(new ScriptedModel(), builder => builder.AddTool("keep", "Keeps.", ([Description("A.")] string cardNumber) => { }));

        await (await call.Factory.ConnectAsync()).DisposeAsync();
        await (await call.Factory.ConnectAsync()).DisposeAsync();

        call.Log.Lines.Should().ContainSingle(line => line.StartsWith("Tool keep: parameter 'card_number' looks like a secret: mark it [Sensitive].", StringComparison.Ordinal));
    }

    private static VoiceTool Foreign(string name, string schema) => new ToolDefinition
    {
        Name = name,
        Description = "Any.",
        Schema = Encoding.UTF8.GetBytes(schema),
        Parameters = [],
        Invoke = _ => default,
    }.Build();
}
