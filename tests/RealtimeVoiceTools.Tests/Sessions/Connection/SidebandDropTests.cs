using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Tests.Sessions.Connection;

/// <summary>A session that is attached to a call comes back to the same conversation: nothing is replayed, and nothing that was owed is lost.</summary>
[Trait("Case", "81")]
public class SidebandDropTests
{
    [Fact]
    public void Output_ThatWasSentIntoTheDyingLine_IsSentAgainUnderTheSameItem()
    {
        VirtualCall call = Attach(new ToolScript().Add("save", 0.1));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(0.5);
        call.Drop();
        call.RunFor(1);

        call.Outputs.Should().HaveCount(2).And.OnlyContain(output => output.CallId == "c1");
        call.Outputs.Select(output => output.ItemId).Distinct().Should().ContainSingle();
        call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.AddContext>().Should().BeEmpty();
    }

    [Fact]
    public void Words_ThatWereTypedIntoTheDyingLine_AreSentAgain_UnlessTheProviderHasThem()
    {
        VirtualCall call = Attach(new ToolScript().Add("save"));
        call.Do(() => call.Signal(new Signal.UserTyped("hello")));
        call.Do(() => call.Signal(new Signal.ContextAdded("It rains.")));
        call.Receive(Frames.Acknowledged(call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.AddContext>().Single().ItemId));
        call.Drop();
        call.RunFor(1);

        call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.AddUserText>().Should().HaveCount(2).And.OnlyContain(typed => typed.Text == "hello");
        call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.AddContext>().Should().ContainSingle();
    }

    [Fact]
    public void Wish_ThatIsCalledAgainAfterTheDrop_IsAnotherOne()
    {
        // What the caller said in between was heard by the provider, and not here.
        ToolScript tools = new ToolScript().Add("save", 0.1);
        VirtualCall call = Attach(tools);
        call.Calls("r1", ("c1", "save", """{"subject":"a"}"""));
        call.RunFor(0.5);
        call.Drop();
        call.RunFor(1);
        call.Calls("r2", ("c2", "save", """{"subject":"a"}"""));
        call.RunFor(1);

        tools.RunsOf("save").Should().Be(2);
    }

    [Fact]
    public void Turn_ThatWasSentWhileThereWasNoLine_IsNotCalledLost()
    {
        VirtualCall call = Attach(new ToolScript().Add("save"));
        call.Drop();
        call.Do(() => call.Signal(new Signal.AudioCommitted()));
        call.RunFor(2);

        call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.AddContext>().Should().BeEmpty();
    }

    [Fact]
    public void Output_ThatTheProviderHas_IsNotSentAgain()
    {
        VirtualCall call = Attach(new ToolScript().Add("save", 0.1));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(0.5);
        call.Receive(Frames.Acknowledged(call.Outputs.Single().ItemId));
        call.Drop();
        call.RunFor(1);

        call.Outputs.Should().ContainSingle();
    }

    [Fact]
    public void Output_ThatCameWhileThereWasNoLine_GoesOutUnderItsCall()
    {
        VirtualCall call = Attach(new ToolScript().Add("save", 2));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(0.1);
        call.RefuseConnections(4);
        call.Drop();
        call.RunFor(20);

        call.Outputs.Should().ContainSingle().Which.CallId.Should().Be("c1");
        call.Requests.Should().NotBeEmpty();
    }

    [Fact]
    public void Words_ThatWereTypedWhileThereWasNoLine_ReachTheConversation()
    {
        VirtualCall call = Attach(new ToolScript().Add("save"));
        call.Drop();
        call.Do(() => call.Signal(new Signal.UserTyped("hello")));
        call.RunFor(1);

        call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.AddUserText>().Should().ContainSingle().Which.Text.Should().Be("hello");
        call.Requests.Should().ContainSingle();
    }

    [Fact]
    public void Caller_WhoSpokeMeanwhile_WasHeardElsewhere_AndIsAskedForNothing()
    {
        VirtualCall call = Attach(new ToolScript().Add("save"));
        call.Receive(Frames.SpeechStarted("u1"));
        call.RefuseConnections(5);
        call.Drop();
        call.RunFor(60);

        call.States[^1].Should().Be(VoiceSessionState.Live);
        call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.AddContext>().Should().BeEmpty();
        call.Requests.Should().BeEmpty();
    }

    [Fact]
    public void Call_ThatHadNotBegun_IsAnsweredAndSpokenOf()
    {
        ToolScript tools = new ToolScript().Add("save", 0.1);
        VirtualCall call = Attach(tools);
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.ItemDone("r1", "c1", "save", "{}"));
        call.Drop();
        call.RunFor(2);

        tools.Ledger.Should().BeEmpty();
        call.OutputOf("c1").GetProperty("error_type").GetString().Should().Be("cancelled");
        call.Requests.Should().ContainSingle();
    }

    private static VirtualCall Attach(ToolScript tools) =>
        Wire.Open(tools, capabilities: new RealtimeTransportCapabilities { CallId = "rtc_1", ServerManagedPlayback = true, AudioInBand = false });
}
