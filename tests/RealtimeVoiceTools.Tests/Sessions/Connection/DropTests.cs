using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Sessions.Connection;

/// <summary>A connection that is lost neither repeats nor loses an action.</summary>
[Trait("Case", "81")]
public class DropTests
{
    private static readonly TimeSpan Reconnects = TimeSpan.FromSeconds(1);

    [Fact]
    public void Tool_ThatRunsWhenTheLineDrops_FinishesOnceAndIsToldAsData()
    {
        ToolScript tools = new ToolScript().Add("save", 3);
        VirtualCall call = Wire.Open(tools);
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(0.5);
        call.Drop();
        call.RunFor(10);

        tools.Ledger.Should().ContainSingle();
        call.Outputs.Should().BeEmpty("the new connection knows no call c1");
        Data(call).Should().ContainSingle(text => text.Contains("The call of save", StringComparison.Ordinal) && text.Contains("Done.", StringComparison.Ordinal));
        call.Requests.Should().NotBeEmpty("the caller is owed an answer");
        call.States.Should().Equal(VoiceSessionState.Live, VoiceSessionState.Reconnecting, VoiceSessionState.Live);
    }

    [Fact]
    public void Tool_ThatFinishesWhileThereIsNoLine_IsToldToTheNextOne()
    {
        ToolScript tools = new ToolScript().Add("save", 0.3);
        VirtualCall call = Wire.Open(tools, options => options.Reconnect.FirstDelay = TimeSpan.FromSeconds(2));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(0.1);
        call.Drop();
        call.RunFor(1);
        int sent = call.Sent.Count;
        call.RunFor(5);

        call.Sent.Skip(sent).Select(command => command.Command).OfType<RealtimeCommand.AddContext>().Should()
            .ContainSingle(context => context.Text.Contains("Its result", StringComparison.Ordinal));
        call.Outputs.Should().BeEmpty();
        call.Requests.Should().ContainSingle();
    }

    [Fact]
    public void Output_WhoseAnswerWasNotHeard_IsKnownToTheNextLineAndAnswered()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 0.1));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(0.5);
        call.Requests.Should().ContainSingle();
        call.Drop();
        call.RunFor(Reconnects);

        call.Outputs.Should().ContainSingle();
        Data(call).Should().ContainSingle(text => text.Contains("The result of save", StringComparison.Ordinal));
        call.Requests.Should().HaveCount(2);
    }

    [Fact]
    public void Call_WhoseResponseHasNotEnded_DoesNotRun()
    {
        ToolScript tools = new ToolScript().Add("save", 0.1);
        VirtualCall call = Wire.Open(tools);
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.ItemDone("r1", "c1", "save", "{}"));
        call.Drop();
        call.RunFor(60);

        tools.Ledger.Should().BeEmpty();
        call.Outputs.Should().BeEmpty();
        call.Happened<VoiceSessionEvent.ToolSettled>().Should().ContainSingle().Which.ErrorType.Should().Be(ToolErrorType.Cancelled);
        Data(call).Should().ContainSingle(text => text.Contains("cancelled", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Case", "83")]
    public void Arguments_ThatWereHalfStreamed_AreNoCallOnTheNextLine()
    {
        ToolScript tools = new ToolScript().Add("save", 0.1);
        VirtualCall call = Wire.Open(tools);
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.ItemAdded("r1", "c1", "save"));
        call.Receive(Frames.ArgumentsDelta("r1", "c1", "{\"subject\":\"a"));
        call.Drop();
        call.RunFor(Reconnects);
        call.Receive(Frames.ArgumentsDelta("r1", "c1", "b\"}"));
        call.Receive(Frames.Done("r1"));
        call.RunFor(10);

        tools.Ledger.Should().BeEmpty();
        call.Outputs.Should().BeEmpty();
    }

    [Fact]
    public void Question_IsVoidAfterADrop_AndAYesToItConfirmsNothing()
    {
        ToolScript tools = new ToolScript().Add("wipe", 0.1, new VoiceToolTraits { Destructive = true });
        VirtualCall call = Wire.Open(tools);
        call.Hears("u1", "wipe it please");
        call.Calls("r1", ("c1", "wipe", """{"confirmed":false}"""));
        call.RunFor(0.2);
        call.Speak("r2");
        call.RunFor(2);
        call.Drop();
        call.RunFor(Reconnects);
        call.Hears("u2", "yes");
        call.Calls("r3", ("c2", "wipe", """{"confirmed":true}"""));
        call.RunFor(20);

        tools.Ledger.Should().BeEmpty();
        call.Happened<VoiceSessionEvent.ConfirmationResolved>().First().Resolution.Should().Be(ConfirmationResolution.Voided);
        call.OutputOf("c2").GetProperty("success").GetBoolean().Should().BeFalse();
        Data(call).Should().Contain(text => text.Contains("void", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Case", "82")]
    public void Call_ThatTheModelMakesAgainAfterADrop_IsNotRunAgain()
    {
        ToolScript tools = new ToolScript().Add("save", 4);
        VirtualCall call = Wire.Open(tools);
        call.Hears("u1", "save it");
        call.Calls("r1", ("c1", "save", """{"subject":"a"}"""));
        call.RunFor(0.5);
        call.Drop();
        call.RunFor(Reconnects);
        call.Calls("r2", ("c2", "save", """{"subject":"a"}"""));
        call.RunFor(10);

        tools.Ledger.Should().ContainSingle();
        call.OutputOf("c2").GetProperty("success").GetBoolean().Should().BeTrue();
    }

    [Fact]
    [Trait("Case", "82")]
    public void Call_ThatWasDoneBeforeTheDrop_IsAnsweredFromWhatWasDone_UntilTheCallerAsksAgain()
    {
        ToolScript tools = new ToolScript().Add("save", 0.1);
        VirtualCall call = Wire.Open(tools);
        call.Hears("u1", "save it");
        call.Calls("r1", ("c1", "save", """{"subject":"a"}"""));
        call.RunFor(0.5);
        call.Drop();
        call.RunFor(Reconnects);
        call.Calls("r2", ("c2", "save", """{"subject":"a"}"""));
        call.RunFor(2);
        tools.Ledger.Should().ContainSingle();
        call.OutputOf("c2").GetProperty("success").GetBoolean().Should().BeTrue();

        call.Hears("u2", "and once more");
        call.Calls("r3", ("c3", "save", """{"subject":"a"}"""));
        call.RunFor(2);

        tools.Ledger.Should().HaveCount(2);
    }

    [Fact]
    public void CallId_OfTheLostLine_IsAnsweredByNobodyWhenItReturns()
    {
        ToolScript tools = new ToolScript().Add("save", 0.1);
        VirtualCall call = Wire.Open(tools);
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(0.5);
        call.Drop();
        call.RunFor(Reconnects);
        call.Receive(Frames.ConversationItemDone("c1", "save", "{}"));
        call.RunFor(10);

        tools.Ledger.Should().ContainSingle();
        call.Outputs.Should().ContainSingle();
    }

    [Fact]
    [Trait("Case", "82")]
    public void Wish_ThatFailedAndWasRepeated_IsNotRunAThirdTimeAfterADrop()
    {
        int runs = 0;
        ToolScript tools = new ToolScript().Add("save", null, _ => (0.1, ++runs == 1 ? ToolScript.Fails(ToolErrorType.NotFound) : ToolScript.Ok()));
        VirtualCall call = Wire.Open(tools);
        call.Hears("u1", "save it");
        call.Calls("r1", ("c1", "save", """{"subject":"a"}"""));
        call.RunFor(1);
        call.Hears("u2", "try again");
        call.Calls("r2", ("c2", "save", """{"subject":"a"}"""));
        call.RunFor(1);
        call.Drop();
        call.RunFor(Reconnects);
        call.Calls("r3", ("c3", "save", """{"subject":"a"}"""));
        call.RunFor(1);

        tools.Ledger.Should().HaveCount(2);
        call.OutputOf("c3").GetProperty("success").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public void CallId_ThatAnotherLineUsesAgain_IsACallOfItsOwn()
    {
        ToolScript tools = new ToolScript().Add("save", 0.1).Add("wait", 5);
        VirtualCall call = Wire.Open(tools);
        call.Calls("r1", ("c1", "save", """{"subject":"a"}"""), ("c2", "wait", "{}"));
        call.RunFor(0.5);
        call.Drop();
        call.RunFor(Reconnects);
        call.Hears("u1", "and the other one");
        call.Calls("r1", ("c1", "save", """{"subject":"b"}"""), ("c2", "save", """{"subject":"c"}"""));
        call.RunFor(10);

        tools.RunsOf("save").Should().Be(3);
        call.Outputs.Select(output => output.CallId).Should().BeEquivalentTo("c1", "c1", "c2");
        Data(call).Should().ContainSingle(text => text.Contains("The call of wait", StringComparison.Ordinal) && text.Contains("Its result", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_OfTheLostLineThatStillPlay_AreStoppedAndNotCutOnTheNextOne()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 0.1));
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.Audio("r1", "i1", 8_000));
        call.Receive(Frames.Audio("r1", "i2", 8_000));
        call.Drop();
        call.RunFor(Reconnects);
        call.Receive(Frames.SpeechStarted("u1"));

        call.Played.Should().ContainSingle(played => played.Audio.Kind == AgentAudioKind.Flush);
        call.Sent.Select(sent => sent.Command).Should().NotContain(command => command is RealtimeCommand.TruncateItem || command is RealtimeCommand.DeleteItem);
    }

    [Fact]
    [Trait("Case", "82")]
    public void Call_ThatWasHalfStreamed_IsNoneWhenTheNextLineShowsItWhole()
    {
        ToolScript tools = new ToolScript().Add("save", 0.1);
        VirtualCall call = Wire.Open(tools);
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.ItemAdded("r1", "c1", "save"));
        call.Receive(Frames.ArgumentsDelta("r1", "c1", "{\"subject\":\"a"));
        call.Drop();
        call.RunFor(Reconnects);
        call.Receive(Frames.ConversationItemDone("c1", "save", """{"subject":"ab"}"""));
        call.RunFor(10);

        tools.Ledger.Should().BeEmpty();
    }

    [Fact]
    public void Ids_OfTurnsAndResponses_MayBeUsedAgainOnAnotherLine()
    {
        ToolScript tools = new ToolScript().Add("save", 0.1);
        VirtualCall call = Wire.Open(tools);
        call.Hears("u1", "save it");
        call.Calls("r1", ("c1", "save", """{"subject":"a"}"""));
        call.RunFor(1);
        call.Speak("r2");
        call.Drop();
        call.RunFor(Reconnects);
        int requests = call.Requests.Count();
        call.Hears("u1", "save it once more");
        call.Calls("r1", ("c2", "save", """{"subject":"a"}"""));
        call.RunFor(1);
        call.Speak("r2");
        call.RunFor(20);

        tools.RunsOf("save").Should().Be(2, "the caller asked again");
        call.Requests.Count().Should().Be(requests + 1, "the answer was given, whatever its response was called before");
    }

    private static IEnumerable<string> Data(VirtualCall call) => call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.AddContext>().Select(context => context.Text);
}
