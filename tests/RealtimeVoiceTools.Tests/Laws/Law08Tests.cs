using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;
using RealtimeVoiceTools.Tests.Verification.Engine;

namespace RealtimeVoiceTools.Tests.Laws;

/// <summary>Secrets stay inside: a PIN is in nothing that is sent, told or noted, in whatever form it came.</summary>
[Trait("Case", "118")]
public class Law08Tests
{
    private static readonly string[] _forms = ["4711", "4 7 1 1", "47 11", "four seven one one", "forty-seven eleven", "Four, seven, one, one.", "it's four seven double one, okay?"];
    private readonly PinScript _pins = new();

    public static TheoryData<string> Forms => [.. _forms];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Pin_ThatIsSaid_IsNowhere_AndItsItemsAreDeletedOnceAnswered(string form)
    {
        VirtualCall call = Expecting();
        call.Hears("said", form);
        call.Verify("r2", "c2", form);
        call.Deleted().Should().BeEmpty("the model still needs them");
        call.Speak("a2");
        call.RunFor(2);

        call.OutputOf("c2").GetProperty("success").GetBoolean().Should().BeTrue();
        call.Deleted().Should().BeEquivalentTo("said", "item_c2");
        call.Happened<VoiceSessionEvent.UserSaid>().Should().Contain(said => said.Text == "[PIN]");
        ShouldHoldNothing(call, form);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Pin_WhoseTranscriptComesLate_IsNowhere(string form)
    {
        VirtualCall call = Wire.Open(PinCalls.Tools(), options => options.Timeline.IncludeContent = true, pins: _pins);
        call.Hears("said", transcript: null);
        call.Verify("r2", "c2", form);
        call.Receive(Frames.Transcribed("said", form));
        call.Speak("a2");
        call.RunFor(2);

        call.Deleted().Should().BeEquivalentTo("said", "item_c2");
        ShouldHoldNothing(call, form);
    }

    [Fact]
    public void WrongAndMalformedPins_AreNowhereEither()
    {
        VirtualCall call = Expecting();
        foreach ((string id, string pin) in new[] { ("1", "9372"), ("2", "93 hundred 72"), ("3", "9372 9372 9372") })
        {
            call.Hears("said" + id, pin);
            call.Calls("r2" + id, ("c2" + id, "verify_caller", $$"""{"pin":"{{pin}}","9372":"9372"}"""));
            call.RunFor(1);
            call.Speak("a2" + id);
            call.RunFor(2);
        }

        call.Deleted().Should().Contain(["item_c21", "item_c22", "item_c23", "said1", "said3"]);
        ShouldHoldNothing(call, "9372");
    }

    [Fact]
    public void MalformedPin_WhichIsAnsweredAtOnce_StaysUntilTheModelHasReadTheAnswer()
    {
        VirtualCall call = Expecting();
        call.Calls("r2", ("c2", "verify_caller", """{"pin":"93 hundred"}"""));
        call.RunFor(1);
        call.Deleted().Should().BeEmpty();
        call.Speak("a2");

        call.Deleted().Should().Equal("item_c2");
    }

    [Fact]
    public void Pin_ThatIsKeyedOrTyped_IsNowhere()
    {
        VirtualCall call = Expecting();
        call.Keys("9372#");
        call.RunFor(1);
        call.Do(() => call.Signal(new Signal.UserTyped("my pin is 4711")));
        call.RunFor(1);

        call.Happened<VoiceSessionEvent.CallerVerified>().Should().ContainSingle();
        call.Happened<VoiceSessionEvent.KeyPressed>().Should().BeEmpty();
        ShouldHoldNothing(call, "4711");
        ShouldHoldNothing(call, "9372");
    }

    [Fact]
    public void Pin_ThatTheModelSaysBack_IsTakenOutOfWhatIsTold()
    {
        VirtualCall call = Expecting();
        call.Verify("r2", "c2", "4711");
        call.Speak("a2", "Thank you, four seven one one is right.");
        call.RunFor(2);

        call.Happened<VoiceSessionEvent.AgentSaid>().Last().Text.Should().Be("[PIN]");
        ShouldHoldNothing(call, "four seven one one");
    }

    [Fact]
    public void Pin_ThatTheModelSaysBack_IsTakenOutOfItsEchoToo()
    {
        VirtualCall call = Expecting();
        call.Verify("r2", "c2", "4711");
        call.Speak("a2", "Thank you, four seven one one is right.");
        call.Hears("echo", "thank you four seven one one is right");
        call.Speak("a3");
        call.RunFor(2);

        call.Happened<VoiceSessionEvent.UserSaid>().Last().Text.Should().Be("[PIN]");
        ShouldHoldNothing(call, "four seven one one");
        call.Deleted().Should().Contain("echo");
    }

    [Fact]
    public void OtherWords_AreToldAsTheyAre()
    {
        VirtualCall call = Expecting();
        call.Hears("said", "Wait, I have to look for it, it's on page ten");
        call.Verify("r2", "c2", "4711");
        call.Speak("a2");
        call.RunFor(2);
        call.Hears("later", "Move it to 2027 please");
        call.Speak("a3");
        call.RunFor(2);

        call.Happened<VoiceSessionEvent.UserSaid>().Select(said => said.Text).Should().Equal("Wait, I have to look for it, it's on page ten", "Move it to 2027 please");
        call.Deleted().Should().BeEquivalentTo("item_c2");
    }

    [Fact]
    public void RefusedDeletion_IsNoTrouble()
    {
        VirtualCall call = Expecting();
        call.Verify("r2", "c2", "4711");
        call.Speak("a2");
        string eventId = call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.DeleteItem>().Single().EventId;
        call.Receive(Frames.Error("item_delete_invalid_item_id", eventId));

        call.Happened<VoiceSessionEvent.ProviderError>().Should().BeEmpty();
    }

    [Fact]
    public void Signals_AndEffects_AsText_SayNothing()
    {
        string text = $"{new Signal.KeyPressed('4')} {new Signal.UserTyped("4711")} {new Effect.Verify(1, "4711")} {new VerificationOutcome.Right(1, "account-1")}";

        text.Should().Be("KeyPressed UserTyped Verify Right");
    }

    /// <summary>A verified tool was refused, and the agent asks for the PIN.</summary>
    private VirtualCall Expecting()
    {
        VirtualCall call = Wire.Open(PinCalls.Tools(), options => options.Timeline.IncludeContent = true, pins: _pins);
        call.Calls("r1", ("c1", "balance", "{}"));
        call.Speak("a1", "Please give me your PIN.");
        call.RunFor(2);
        return call;
    }

    private static void ShouldHoldNothing(VirtualCall call, string pin)
    {
        string told = call.EverythingTold();

        told.Should().NotContain(pin).And.NotContain("4711").And.NotContain("seven");
    }
}
