using System.ComponentModel;
using RealtimeVoiceTools.Tests.Tools;

namespace RealtimeVoiceTools.Tests.Privacy;

/// <summary>A confirmation is bound to sensitive values too, without keeping them.</summary>
public class ArgumentIdentityTests
{
    private static readonly VoiceTool Tool = SampleTools.Make(([Description("A."), Sensitive] string word, [Description("B.")] int count) => { });

    private readonly ArgumentIdentity _identity = new(new Random(1));

    [Fact]
    public void Identity_OfSensitiveArguments_TellsThemApartWithoutHoldingThem()
    {
        string first = _identity.Of(Tool, ["4711", 1]);

        first.Should().NotContain("4711").And.StartWith("""{"word":"[sensitive]","count":1} """);
        _identity.Of(Tool, ["4711", 1]).Should().Be(first);
        _identity.Of(Tool, ["4712", 1]).Should().NotBe(first);
        _identity.Of(Tool, ["4711", 2]).Should().NotBe(first);
    }

    [Fact]
    public void Identity_InAnotherSession_IsAnother()
    {
        // Else four digits could be found by trying all of them.
        _identity.Of(Tool, ["4711", 1]).Should().NotBe(new ArgumentIdentity(new Random(2)).Of(Tool, ["4711", 1]));
    }

    [Fact]
    public void Identity_OfPlainArguments_IsTheirCanonicalText() =>
        _identity.Of(SampleTools.DeleteTask, ["Review"]).Should().Be(ArgumentBinder.Canonical(SampleTools.DeleteTask, ["Review"]));

    [Fact]
    public void IdempotencyKey_DoesNotDependOnTheArguments()
    {
        // It goes to other systems, where a short secret could be found from a digest of it.
        Intent one = new Intents("session", new CallOptions()).Find("keep", "4711", 1);
        Intent other = new Intents("session", new CallOptions()).Find("keep", "4712", 1);

        one.Key.Should().Be(other.Key);
    }

    [Fact]
    public void IdempotencyKey_OfAnotherIntent_IsAnother()
    {
        Intents intents = new("session", new CallOptions());

        intents.Find("keep", "a", 1).Key.Should().NotBe(intents.Find("keep", "b", 1).Key).And.Be(intents.Find("keep", "a", 1).Key);
    }
}
