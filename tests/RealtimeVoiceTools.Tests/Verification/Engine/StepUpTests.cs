using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Verification.Engine;

/// <summary>A verification counts for its time, for its caller, and in the step in which something starts.</summary>
public sealed class StepUpTests
{
    private readonly PinScript _pins = new();
    private int _previews;

    [Theory]
    [Trait("Case", "123")]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void Verification_CountsUpToItsExpiry(int milliseconds, bool runs)
    {
        ToolScript tools = PinCalls.Tools();
        VirtualCall call = Wire.Open(tools, pins: _pins);
        call.Verify("r1", "c1", "4711");
        TimeSpan verifiedAt = call.Trace.First(entry => entry.What is Signal.Verified).At;
        call.RunFor(verifiedAt + TimeSpan.FromMinutes(10) + TimeSpan.FromMilliseconds(milliseconds) - call.Now);
        call.Calls("r2", ("c2", "balance", "{}"));
        call.RunFor(1);

        tools.RunsOf("balance").Should().Be(runs ? 1 : 0);
    }

    [Fact]
    [Trait("Case", "123")]
    public void Verification_EndsWithItsSession()
    {
        ToolScript tools = PinCalls.Tools();
        Wire.Open(tools, pins: _pins).Verify("r1", "c1", "4711");
        VirtualCall next = Wire.Open(tools, pins: _pins);
        next.Calls("r1", ("c1", "balance", "{}"));
        next.RunFor(1);

        tools.Ledger.Should().BeEmpty();
    }

    [Fact]
    public void Preview_OfAVerifiedTool_DoesNotRunForSomebodyUnverified()
    {
        ToolScript tools = PinCalls.Tools(Preview);
        VirtualCall call = Wire.Open(tools, pins: _pins);
        call.Calls("r1", ("c1", "clear", """{"confirmed":false}"""));
        call.RunFor(1);

        _previews.Should().Be(0);
        call.ErrorOf("c1").Should().Be("verification_required");
        call.Happened<VoiceSessionEvent.ConfirmationAsked>().Should().BeEmpty();
    }

    [Theory]
    [Trait("Case", "123")]
    [InlineData(true)]
    [InlineData(false)]
    public void Verification_ThatEndsBetweenQuestionAndYes_VoidsTheQuestion_AndIsAskedAnew(bool hasPreview)
    {
        ToolScript tools = PinCalls.Tools(hasPreview ? Preview : null);
        VirtualCall call = Wire.Open(tools, options => options.Verification.Expiry = TimeSpan.FromSeconds(6), pins: _pins);
        call.Verify("r1", "c1", "4711");
        call.Speak("a1");
        call.Calls("r2", ("c2", "clear", """{"confirmed":false}"""));
        call.RunFor(0.5);
        call.Speak("q1");
        call.RunFor(5.5);
        call.Hears("u1", "yes");
        call.Calls("r3", ("c3", "clear", """{"confirmed":true}"""));
        call.RunFor(1);

        tools.Ledger.Should().BeEmpty();
        call.ErrorOf("c3").Should().Be("verification_required");
        call.Happened<VoiceSessionEvent.ConfirmationResolved>().Should().ContainSingle().Which.Resolution.Should().Be(ConfirmationResolution.Voided);

        call.Verify("r4", "c4", "4711");
        call.Calls("r5", ("c5", "clear", """{"confirmed":true}"""));
        call.RunFor(1);
        tools.Ledger.Should().BeEmpty("the yes was to a question that is void");
        call.Happened<VoiceSessionEvent.ConfirmationAsked>().Should().HaveCount(2);
    }

    [Theory]
    [Trait("Case", "123")]
    [InlineData(6, 0)]
    [InlineData(60, 1)]
    public void Verification_ThatEndsWhileTheYesIsWaitedFor_IsLookedAtInTheStepThatWouldRun(int expirySeconds, int runs)
    {
        ToolScript tools = PinCalls.Tools();
        VirtualCall call = Wire.Open(tools, options => options.Verification.Expiry = TimeSpan.FromSeconds(expirySeconds), pins: _pins);
        call.Verify("r1", "c1", "4711");
        TimeSpan verifiedAt = call.Trace.First(entry => entry.What is Signal.Verified).At;
        call.Speak("a1");
        call.Calls("r2", ("c2", "clear", """{"confirmed":false}"""));
        call.RunFor(1);
        call.Speak("q1");
        call.RunFor(verifiedAt + TimeSpan.FromSeconds(5.2) - call.Now);
        call.Hears("u1", transcript: null);
        call.Calls("r3", ("c3", "clear", """{"confirmed":true}"""));
        call.RunFor(0.5);
        call.Outputs.Should().NotContain(output => output.CallId == "c3");
        call.Receive(Frames.Transcribed("u1", "yes"));
        call.RunFor(1);

        tools.RunsOf("clear").Should().Be(runs);
    }

    [Fact]
    public void Verification_ThatHoldsUntilTheYes_LetsItRun()
    {
        ToolScript tools = PinCalls.Tools(Preview);
        VirtualCall call = Wire.Open(tools, pins: _pins);
        call.Verify("r1", "c1", "4711");
        call.Speak("a1");
        call.Calls("r2", ("c2", "clear", """{"confirmed":false}"""));
        call.RunFor(0.5);
        call.Speak("q1", "You want to clear all tasks. Should I go ahead?");
        call.RunFor(3);
        call.Hears("u1", "yes");
        call.Calls("r3", ("c3", "clear", """{"confirmed":true}"""));
        call.RunFor(1);

        tools.RunsOf("clear").Should().Be(1);
    }

    [Fact]
    public void Verification_ThatEndsWhileACallWaitsForAPlace_IsLookedAtAgain()
    {
        ToolScript tools = new ToolScript().Add("slow", 30, new VoiceToolTraits { Timeout = TimeSpan.FromSeconds(60) }).Add("write", 0.1, new VoiceToolTraits { VerificationLevel = 1 });
        VirtualCall call = Wire.Open(
            tools,
            options =>
            {
                options.Calls.MaxParallel = 1;
                options.Verification.Expiry = TimeSpan.FromSeconds(10);
            },
            pins: _pins);
        call.Verify("r1", "c1", "4711");
        call.Calls("r2", ("c2", "slow", "{}"), ("c3", "write", "{}"));
        call.RunFor(35);

        tools.RunsOf("write").Should().Be(0);
        call.ErrorOf("c3").Should().Be("verification_required");
    }

    [Fact]
    public void Pin_ThatIsBeingSaidWhenTheCallerChanges_IsToldToNobody()
    {
        VirtualCall call = Wire.Open(PinCalls.Tools(), pins: _pins);
        call.Calls("r1", ("c1", "balance", "{}"));
        call.Receive(Frames.SpeechStarted("u1"));
        call.RunFor(1);
        call.Do(() => call.Signal(new Signal.CallerChanged()));
        call.RunFor(1);
        call.Receive(Frames.SpeechStopped("u1", 1800));
        call.Receive(Frames.Committed("u1"));
        call.Receive(Frames.Transcribed("u1", "four seven one one"));
        call.RunFor(1);

        call.Happened<VoiceSessionEvent.UserSaid>().Should().ContainSingle().Which.Text.Should().Be("[PIN]");
        call.EverythingTold().Should().NotContain("four seven");
    }

    [Theory]
    [InlineData(0.5, "[PIN]")]
    [InlineData(3, "four seven one one")]
    public void Pin_ThatWasBegunJustBeforeTheCallerChanged_IsToldToNobody(double after, string told)
    {
        VirtualCall call = Wire.Open(PinCalls.Tools(), pins: _pins);
        call.Calls("r1", ("c1", "balance", "{}"));
        call.Do(() => call.Signal(new Signal.CallerChanged()));
        call.RunFor(after);
        call.Receive(Frames.SpeechStarted("u1"));
        call.RunFor(1);
        call.Receive(Frames.SpeechStopped("u1", 1800));
        call.Receive(Frames.Committed("u1"));
        call.Receive(Frames.Transcribed("u1", "four seven one one"));

        call.Happened<VoiceSessionEvent.UserSaid>().Should().ContainSingle().Which.Text.Should().Be(told, "speech becomes known a moment after it began, not seconds");
    }

    [Fact]
    public void Pin_ThatIsBegunWhileTheSameInWritingIsFoundRight_IsToldToNobody()
    {
        VirtualCall call = Wire.Open(PinCalls.Tools(), pins: _pins);
        call.Calls("r1", ("c1", "balance", "{}"));
        call.Do(() => call.Signal(new Signal.UserTyped("4711")));
        call.RunFor(0.2);
        call.Happened<VoiceSessionEvent.CallerVerified>().Should().ContainSingle();
        call.Hears("u1", "four seven one one");

        call.EverythingTold().Should().NotContain("four seven");
    }

    [Fact]
    public void AnotherCaller_IsNotVerified_AndHearsNothingThatWasReadForTheFirst()
    {
        ToolScript tools = PinCalls.Tools(Preview);
        VirtualCall call = Wire.Open(tools, pins: _pins);
        call.Verify("r1", "c1", "4711");
        call.Calls("r2", ("c2", "balance", "{}"), ("c3", "clear", """{"confirmed":false}"""));
        call.RunFor(0.05);
        call.Do(() => call.Signal(new Signal.CallerChanged()));
        call.RunFor(1);

        call.ErrorOf("c2").Should().Be("verification_required");
        call.Happened<VoiceSessionEvent.ConfirmationResolved>().Should().ContainSingle();
        call.Calls("r3", ("c4", "balance", "{}"));
        call.ErrorOf("c4").Should().Be("verification_required");
        tools.RunsOf("balance").Should().Be(1, "it had begun before");
    }

    [Fact]
    public void Pin_OfTheFirstCaller_ProvesNothingForTheNext()
    {
        ToolScript tools = PinCalls.Tools();
        VirtualCall call = Wire.Open(tools, pins: _pins);
        call.Calls("r1", ("c1", "verify_caller", """{"pin":"4711"}"""));
        call.RunFor(0.05);
        call.Do(() => call.Signal(new Signal.CallerChanged()));
        call.RunFor(1);
        call.Calls("r2", ("c2", "balance", "{}"));

        call.ErrorOf("c2").Should().Be("verification_required");
        call.Happened<VoiceSessionEvent.CallerVerified>().Should().BeEmpty();
    }

    private ConfirmationPreview Preview()
    {
        _previews++;
        return new ConfirmationPreview { Key = "all", Action = "clear all tasks", Facts = ["all tasks"] };
    }
}
