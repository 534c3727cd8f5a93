using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Verification.Engine;

/// <summary>Each turn of the caller is good for one attempt: no more, and no less.</summary>
public class PinTurnTests
{
    private readonly PinScript _pins = new();

    [Fact]
    [Trait("Case", "115")]
    public void Attempt_ThatTheCallerBrokeOff_MayBeMadeAgain()
    {
        VirtualCall call = Wire.Open(PinCalls.Tools(), pins: _pins);
        call.Speaks("u1");
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.SpeechStarted("u2"));
        call.Receive(Frames.ItemDone("r1", "c1", "verify_caller", """{"pin":"4711"}"""));
        call.Receive(Frames.Done("r1", "cancelled"));
        call.Receive(Frames.SpeechStopped("u2"));
        call.Receive(Frames.Committed("u2"));
        _pins.Started.Should().Be(0, "its response was cancelled");
        call.Calls("r2", ("c2", "verify_caller", """{"pin":"4711"}"""));
        call.RunFor(0.5);

        call.OutputOf("c2").GetProperty("success").GetBoolean().Should().BeTrue();
    }

    [Fact]
    [Trait("Case", "123")]
    public void RememberedPin_AfterTheCallerChanged_IsNotComparedBeforeTheyHaveSpoken()
    {
        VirtualCall call = Wire.Open(PinCalls.Tools(), pins: _pins);
        call.Verify("r1", "c1", "4711");
        call.Speaks("u2");
        call.Do(() => call.Signal(new Signal.CallerChanged()));
        call.Calls("r2", ("c2", "verify_caller", """{"pin":"4711"}"""));
        call.RunFor(0.5);

        _pins.Started.Should().Be(1, "the last turn was the former caller's");
    }

    [Fact]
    [Trait("Case", "123")]
    public void RememberedPin_WhoseComparisonACallerChangeOverran_IsNotComparedAgain()
    {
        VirtualCall call = Wire.Open(PinCalls.Tools(), pins: _pins);
        call.Speaks("u1");
        call.Calls("r1", ("c1", "verify_caller", """{"pin":"4711"}"""));
        call.Do(() => call.Signal(new Signal.CallerChanged()));
        call.RunFor(0.5);
        call.Calls("r2", ("c2", "verify_caller", """{"pin":"4711"}"""));
        call.RunFor(0.5);

        _pins.Started.Should().Be(1);
    }

    [Fact]
    [Trait("Case", "115")]
    public void KeyedPin_ThatCouldNotBeCompared_GivesTheModelNoTurn()
    {
        VirtualCall call = Wire.Open(PinCalls.Tools(), pins: _pins);
        call.Verify("r1", "c1", "1111");
        _pins.Breaks = true;
        call.Keys("4711#");
        call.RunFor(1);
        _pins.Breaks = false;
        call.Calls("r2", ("c2", "verify_caller", """{"pin":"2222"}"""));
        call.RunFor(0.5);

        _pins.Started.Should().Be(2);
    }
}
