using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;
using RealtimeVoiceTools.Tests.Verification.Engine;

namespace RealtimeVoiceTools.Tests.Sessions.Connection;

/// <summary>A session is changed over before the provider ends it.</summary>
[Trait("Case", "80")]
public class RotationTests
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(14);

    [Fact]
    public void QuietSession_IsChangedThreeMinutesBeforeItsEnd_WithoutAWord()
    {
        VirtualCall call = Open(new ToolScript().Add("save"));
        call.RunFor(Life - TimeSpan.FromMinutes(3.1));
        call.States.Should().Equal(VoiceSessionState.Live);
        call.RunFor(TimeSpan.FromMinutes(0.2));

        call.States.Should().Equal(VoiceSessionState.Live, VoiceSessionState.Rotating, VoiceSessionState.Live);
        call.Requests.Should().BeEmpty();
    }

    [Fact]
    public void RunningTool_PutsTheChangeOff_AndIsAnsweredWhereItWasCalled()
    {
        ToolScript tools = new ToolScript().Add("save", 60, new VoiceToolTraits { Timeout = TimeSpan.FromMinutes(2) });
        VirtualCall call = Open(tools);
        call.RunFor(Life - TimeSpan.FromMinutes(3.5));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(59);
        call.States.Should().Equal(VoiceSessionState.Live);
        call.RunFor(2);
        call.Outputs.Should().ContainSingle();
        call.Speak("r2");
        call.RunFor(20);

        call.States.Should().Equal(VoiceSessionState.Live, VoiceSessionState.Rotating, VoiceSessionState.Live);
        tools.Ledger.Should().ContainSingle();
    }

    [Fact]
    public void Session_ThatIsNeverQuiet_IsChangedInTheLastSecondsAllTheSame_AndItsToolGoesOn()
    {
        ToolScript tools = new ToolScript().Add("save", 400, new VoiceToolTraits { Timeout = TimeSpan.FromMinutes(10) });
        VirtualCall call = Open(tools);
        call.RunFor(Life - TimeSpan.FromMinutes(3.5));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(TimeSpan.FromMinutes(3.5) - TimeSpan.FromSeconds(30));
        call.States.Should().Equal(VoiceSessionState.Live);
        call.RunFor(25);
        call.States.Should().Equal(VoiceSessionState.Live, VoiceSessionState.Rotating, VoiceSessionState.Live);
        call.RunFor(400);

        tools.Ledger.Should().ContainSingle();
        call.Outputs.Should().BeEmpty();
        call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.AddContext>().Should().ContainSingle(context => context.Text.Contains("Its result", StringComparison.Ordinal));
    }

    [Fact]
    public void OpenQuestion_IsAnsweredBeforeTheChange()
    {
        ToolScript tools = new ToolScript().Add("wipe", 0.1, new VoiceToolTraits { Destructive = true });
        VirtualCall call = Open(tools);
        call.RunFor(Life - TimeSpan.FromMinutes(3) - TimeSpan.FromSeconds(5));
        call.Hears("u1", "wipe it please");
        call.Calls("r1", ("c1", "wipe", """{"confirmed":false}"""));
        call.RunFor(0.2);
        call.Speak("r2");
        call.RunFor(8);
        call.States.Should().Equal(VoiceSessionState.Live);
        call.Hears("u2", "yes");
        call.Calls("r3", ("c2", "wipe", """{"confirmed":true}"""));
        call.RunFor(1);

        tools.Ledger.Should().ContainSingle();
    }

    [Fact]
    public void ProviderThatEndsTheSessionUnannounced_IsFollowedAtOnce()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"));
        call.Receive("""{"type":"error","event_id":"e1","error":{"type":"invalid_request_error","code":"session_expired","message":"Your session hit the maximum duration."}}""");
        call.RunFor(0.5);

        call.States.Should().Equal(VoiceSessionState.Live, VoiceSessionState.Reconnecting, VoiceSessionState.Live);
    }

    [Fact]
    public void PinThatIsBeingKeyedIn_PutsTheChangeOff()
    {
        ToolScript tools = new ToolScript().Add("balance", 0.1, new VoiceToolTraits { VerificationLevel = 1 });
        var pins = new PinScript();
        VirtualCall call = Open(tools, pins);
        call.RunFor(Life - TimeSpan.FromMinutes(3) - TimeSpan.FromSeconds(4));
        call.Calls("r1", ("c1", "balance", "{}"));
        call.Speak("a1", "Please give me your PIN.");
        call.RunFor(3);
        for (int i = 0; i < 3; i++)
        {
            call.Keys("1", 0.1);
            call.RunFor(1);
        }

        call.States.Should().Equal(VoiceSessionState.Live);
        call.RunFor(30);
        call.Speak("a2");
        call.RunFor(30);
        call.States.Should().Equal(VoiceSessionState.Live, VoiceSessionState.Rotating, VoiceSessionState.Live);
    }

    [Fact]
    public void NewLine_ThatIsLostBeforeItHasAcceptedTheSession_IsToldAsALoss()
    {
        VirtualCall call = Open(new ToolScript().Add("save"));
        call.RunFor(Life - TimeSpan.FromMinutes(3.1));
        call.Emulator.Faults.DropNextServerEvent("session.updated");
        call.RunFor(8);
        call.States.Should().Equal(VoiceSessionState.Live, VoiceSessionState.Rotating);
        call.Happened<VoiceSessionEvent.ConnectionLost>().Should().BeEmpty();
        call.Drop();
        call.RunFor(5);

        call.Happened<VoiceSessionEvent.ConnectionLost>().Should().ContainSingle();
        call.Happened<VoiceSessionEvent.ConnectionRestored>().Should().ContainSingle();
        call.States.Should().Equal(VoiceSessionState.Live, VoiceSessionState.Rotating, VoiceSessionState.Reconnecting, VoiceSessionState.Live);
    }

    [Fact]
    public void Server_ThatCannotBeReachedForTheChange_IsTriedAgainWhileTheSessionTalksOn()
    {
        VirtualCall call = Open(new ToolScript().Add("save"));
        call.RunFor(Life - TimeSpan.FromMinutes(3.1));
        call.RefuseConnections(3);
        call.RunFor(TimeSpan.FromMinutes(1));

        call.States.Should().Equal(VoiceSessionState.Live, VoiceSessionState.Rotating, VoiceSessionState.Live);
        call.Ended.Should().BeNull();
    }

    [Fact]
    [Trait("Case", "90")]
    public void Server_ThatRefusesTheChangeUntilTheEnd_IsTriedWithGrowingPauses_AndTheSessionHasAllItsTriesAfterIt()
    {
        VirtualCall call = Open(new ToolScript().Add("save"));
        call.RunFor(Life - TimeSpan.FromMinutes(3.1));
        call.RefuseConnections(1000);
        call.RunFor(TimeSpan.FromMinutes(3));

        TimeSpan[] tries = Tries(call);
        tries.Length.Should().BeInRange(10, 40);
        (tries[^1] - tries[^2]).Should().BeGreaterThan(TimeSpan.FromSeconds(7));
        call.States.Should().Equal(VoiceSessionState.Live, VoiceSessionState.Rotating);

        call.Drop();
        call.RunFor(300);

        Tries(call).Length.Should().BeInRange(tries.Length + 9, tries.Length + 11);
        call.Ended!.Reason.Should().Be(VoiceSessionEndReason.ConnectionLost);
    }

    [Fact]
    [Trait("Case", "90")]
    public void ServerThatGoesAwayAgainAndAgain_IsNotFollowedWithoutAPause()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"));
        for (int i = 0; i < 8; i++)
        {
            call.Drop(1001);
            call.RunFor(5);
        }

        TimeSpan[] drops = [.. call.Trace.Where(entry => entry.What is Effect.Disconnect).Select(entry => entry.At)];
        TimeSpan[] pauses = [.. drops.Zip(Tries(call), (drop, attempt) => attempt - drop)];
        pauses[0].Should().Be(TimeSpan.Zero);
        pauses.Skip(2).Should().OnlyContain(pause => pause >= TimeSpan.FromSeconds(0.3));
    }

    private static TimeSpan[] Tries(VirtualCall call) => [.. call.Trace.Where(entry => entry.What is Effect.Connect).Select(entry => entry.At)];

    [Theory]
    [InlineData(-10)]
    [InlineData(60 * 60 * 24 * 30)]
    public void EndThatCannotBeTrue_ChangesNothing(int seconds)
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save"));
        call.Do(() => call.Signal(new Signal.Received(new RealtimeEvent.SessionUpdated(null, null, call.Time.GetUtcNow().AddSeconds(seconds)))));
        call.RunFor(TimeSpan.FromMinutes(14));

        call.States.Should().Equal(VoiceSessionState.Live);
    }

    private static VirtualCall Open(ToolScript tools, PinScript? pins = null)
    {
        VirtualCall call = Wire.Open(tools, pins: pins);
        call.Do(() => call.Signal(new Signal.Received(new RealtimeEvent.SessionUpdated(null, null, call.Time.GetUtcNow() + Life))));
        return call;
    }
}
