using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Verification.Engine;

[Trait("Case", "121")]
public sealed class KeypadTests
{
    private const string Incomplete = "I didn't get the whole PIN. Please key it in again and end with the hash key.";

    private readonly ToolScript _tools = PinCalls.Tools();
    private readonly PinScript _pins = new();

    [Fact]
    public void Keys_WhileNoPinIsWaitedFor_AreTheApplications()
    {
        VirtualCall call = Wire.Open(_tools, pins: _pins);
        call.Keys("4711#");

        call.Happened<VoiceSessionEvent.KeyPressed>().Select(pressed => pressed.Key).Should().Equal('4', '7', '1', '1', '#');
        _pins.Started.Should().Be(0);
    }

    [Fact]
    public void Pin_EndedByTheHashKey_Verifies_AndTheCallerAndTheModelAreTold()
    {
        VirtualCall call = Expecting();
        call.Keys("4711#");
        call.RunFor(0.5);

        _pins.Compared.Should().ContainSingle().Which.Pin.Should().Be("4711");
        call.Happened<VoiceSessionEvent.KeyPressed>().Should().BeEmpty();
        call.Requests.Last().ExactWords.Should().Be("Thank you, that's right.");
        RealtimeCommand.AddContext told = call.Contexts().Should().ContainSingle().Subject;
        told.Text.Should().Contain("verified to level 1").And.Contain("Make the call again").And.NotContain("4711");
        call.Speak("r2", "Thank you, that's right.");
        call.RunFor(2);
        call.Requests.Last().ExactWords.Should().BeNull("the model goes on by itself");
        call.Calls("r3", ("c3", "balance", "{}"));
        call.RunFor(1);
        _tools.RunsOf("balance").Should().Be(1);
    }

    [Fact]
    public void Keys_OfTheApplicationsOwnKeypad_AreTheSame()
    {
        VirtualCall call = Expecting();
        foreach (char key in "4711#")
            call.Do(() => call.Signal(new Signal.KeyPressed(key)));
        call.RunFor(0.5);

        call.Happened<VoiceSessionEvent.CallerVerified>().Should().ContainSingle();
        call.Happened<VoiceSessionEvent.KeyPressed>().Should().BeEmpty();
    }

    [Fact]
    public void WrongPin_IsSaid_WithTheTriesLeft_ThenTheLock()
    {
        VirtualCall call = Expecting();
        string[] said = [.. Enumerable.Range(0, 4).Select(i => WordsAfter(call, $"{i:0000}#", $"s{i}"))];

        said.Should().Equal(
            "That's not the right PIN. You have two more tries.",
            "That's not the right PIN. You have one more try.",
            "For your safety I can't check PINs for about 15 minutes.",
            "For your safety I can't check PINs for about 15 minutes.");
        _pins.Compared.Should().HaveCount(3);
        call.Contexts().Should().HaveCount(4).And.OnlyContain(told => !told.Text.Contains("000"));
    }

    [Theory]
    [InlineData("47#")]
    [InlineData("#")]
    [InlineData("471100004711#")]
    public void TooFewOrTooMany_AreNoAttempt(string keys)
    {
        VirtualCall call = Expecting();

        WordsAfter(call, keys, "s1").Should().Be(Incomplete);
        _pins.Started.Should().Be(0);
    }

    [Fact]
    public void Star_BeginsAnew()
    {
        VirtualCall call = Expecting();
        call.Keys("99*4711#");
        call.RunFor(0.5);

        _pins.Compared.Should().ContainSingle().Which.Pin.Should().Be("4711");
    }

    [Fact]
    public void Pause_ForgetsWhatWasKeyed_AndSaysSo()
    {
        VirtualCall call = Expecting();
        call.Keys("4711", 0.1);
        call.RunFor(4.8);
        call.Requests.Should().NotContain(request => request.ExactWords == Incomplete);
        call.RunFor(0.2);
        call.Requests.Last().ExactWords.Should().Be(Incomplete);
        call.Speak("s1", Incomplete);
        call.RunFor(5);
        WordsAfter(call, "#", "s2").Should().Be(Incomplete, "nothing was left of it");

        _pins.Started.Should().Be(0);
    }

    [Fact]
    public void EachKey_GivesMoreTime()
    {
        VirtualCall call = Expecting();
        call.Keys("4711#", 4.9);

        _pins.Compared.Should().ContainSingle();
    }

    [Fact]
    public void ExactLength_NeedsNoHashKey_AndSwallowsOneThatComesAllTheSame()
    {
        VirtualCall call = Expecting(options => options.Verification.MaxPinLength = 4);
        call.Keys("4711", 0.2);
        call.RunFor(0.5);
        call.Happened<VoiceSessionEvent.CallerVerified>().Should().ContainSingle();
        call.Keys("#5", 0.2);

        call.Happened<VoiceSessionEvent.KeyPressed>().Select(pressed => pressed.Key).Should().Equal('5');
        call.Requests.Should().NotContain(request => request.ExactWords == Incomplete);
    }

    [Fact]
    public void Keys_WhileTheAgentSpeaks_AreTaken()
    {
        VirtualCall call = Expecting();
        call.Receive(Frames.Created("s1"));
        call.Receive(Frames.Audio("s1", "i1", 10_000));
        call.Keys("4711#", 0.1);
        call.RunFor(0.5);

        call.Happened<VoiceSessionEvent.CallerVerified>().Should().ContainSingle();
    }

    [Fact]
    public void Letters_AndDoubledHash_DoNoHarm()
    {
        VirtualCall call = Expecting();
        call.Keys("4A7D11##", 0.01);
        call.RunFor(0.5);

        _pins.Compared.Should().ContainSingle().Which.Pin.Should().Be("4711");
    }

    [Fact]
    public void RandomKeys_NeverCompareMoreThanThreeTimes_NorOutsideTheLength()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var pins = new PinScript(pin: "none");
            VirtualCall call = Expecting(pins: pins);
            for (int i = 0; i < 100; i++)
                call.Keys("0123456789*##ABCD"[random.Next(17)].ToString(), random.NextDouble() * 6);

            pins.Compared.Should().HaveCountLessThanOrEqualTo(3).And.NotContain(request => request.Pin.Length < 4 || request.Pin.Length > 8);
            call.Happened<VoiceSessionEvent.CallerVerified>().Should().BeEmpty();
        }
    }

    [Fact]
    public void AbandonedPin_GivesTheKeysBack_AfterFiveMinutes()
    {
        VirtualCall call = Expecting();
        call.RunFor(301);
        call.Keys("1");

        call.Happened<VoiceSessionEvent.KeyPressed>().Should().ContainSingle();
    }

    [Fact]
    public void TypedPin_IsComparedAndNotSent()
    {
        VirtualCall call = Expecting();
        call.Do(() => call.Signal(new Signal.UserTyped("it's 4711")));
        call.RunFor(0.5);

        call.Happened<VoiceSessionEvent.CallerVerified>().Should().ContainSingle();
        call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.AddUserText>().Should().BeEmpty();
        call.Happened<VoiceSessionEvent.UserSaid>().Should().BeEmpty();
    }

    /// <summary>A verified tool was refused and the agent has said so.</summary>
    private VirtualCall Expecting(Action<VoiceToolsOptions>? configure = null, PinScript? pins = null)
    {
        VirtualCall call = Wire.Open(_tools, configure, pins: pins ?? _pins);
        call.Calls("r1", ("c1", "balance", "{}"));
        call.Speak("a1", "Please give me your PIN.");
        call.RunFor(2);
        return call;
    }

    private static string WordsAfter(VirtualCall call, string keys, string responseId)
    {
        call.Keys(keys, 0.1);
        call.RunFor(0.5);
        string words = call.Requests.Last().ExactWords ?? "(its own)";
        call.Speak(responseId, words);
        call.RunFor(3);
        return words;
    }
}
