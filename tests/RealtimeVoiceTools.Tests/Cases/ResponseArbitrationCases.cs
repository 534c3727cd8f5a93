using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Cases;

/// <summary>Who may speak, and when.</summary>
public class ResponseArbitrationCases
{
    private const string Active = "conversation_already_has_active_response";

    [Fact]
    [Trait("Case", "1")]
    public void Create_WhileAResponseIsOpen_WaitsForItsEnd()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("look", 0.1, new VoiceToolTraits { ReadOnly = true }));
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.ArgumentsDone("r1", "c1", "look", "{}"));
        call.Receive(Frames.ItemDone("r1", "c1", "look", "{}"));

        call.RunFor(10);
        call.Outputs.Should().ContainSingle();
        call.Requests.Should().BeEmpty();
        call.Receive(Frames.Done("r1"));
        call.RunFor(1);

        call.Requests.Should().ContainSingle();
    }

    [Theory]
    [Trait("Case", "2")]
    [InlineData(true)]
    [InlineData(false)]
    public void Refusal_OfARequest_IsNotFatalAndSpokenOnce(bool named)
    {
        var call = new VirtualCall(
            new ScriptedModel(EmulatedTurn.Call("save"), EmulatedTurn.Say("Saved.")), new ToolScript().Add("save"), emulate: options => options.RefusalNamesEvent = named);
        call.Emulator.Faults.RefuseNextResponseCreate(2);

        call.Says("Save it");

        call.Ended.Should().BeNull();
        call.Happened<VoiceSessionEvent.AgentSaid>().Should().ContainSingle(said => said.Text == "Saved.");
        call.Happened<VoiceSessionEvent.ProviderError>().Should().BeEmpty();
    }

    [Fact]
    [Trait("Case", "3")]
    public void ServerResponse_JustBeforeOurRequest_ReplacesItWhenItKnowsTheResult()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 0.1));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(0.05);
        call.Receive(Frames.SpeechStarted("u1"));
        call.RunFor(0.1);
        string output = call.Outputs.Single().ItemId;
        call.Receive(Frames.Acknowledged(output));
        call.Receive(Frames.SpeechStopped("u1"));
        call.Receive(Frames.Committed("u1"));
        call.RunFor(0.001);

        call.Receive(Frames.Created("r2"));
        call.Receive(Frames.Done("r2"));
        call.RunFor(10);

        call.Requests.Should().BeEmpty("the server's own response has told the result");
    }

    [Theory]
    [Trait("Case", "3")]
    [InlineData(true)]
    [InlineData(false)]
    public void ServerResponse_JustAfterOurRequest_IsNeitherSilenceNorSaidTwice(bool knowsResult)
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 0.1));
        Echo(call);
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(0.1);
        call.Requests.Should().HaveCount(2);
        if (knowsResult)
            call.Receive(Frames.Acknowledged(call.Outputs.Single().ItemId));

        call.RunFor(0.001);
        call.Receive(Frames.Created("r2"));
        call.Receive(Frames.Error(Active));
        call.Receive(Frames.Done("r2"));
        call.RunFor(0.1);

        call.Requests.Should().HaveCount(knowsResult ? 2 : 3);
    }

    [Fact]
    [Trait("Case", "4")]
    public void ParallelCalls_InAnyOrderOfCompletion_GetOneCreateAfterAllOutputs()
    {
        var tools = new ToolSet([BareEngine.Tool("save")]);
        for (int seed = 0; seed < 10_000; seed++)
        {
            var random = new Random(seed);
            int count = 2 + random.Next(7);
            var engine = new BareEngine(tools);
            engine.Receive(new RealtimeEvent.ResponseCreated("r1", null));
            for (int i = 0; i < count; i++)
                engine.Receive(new RealtimeEvent.OutputItemDone("r1", i, BareEngine.Call($"c{i}", "save", $$"""{"subject":"{{i}}"}""")));
            engine.Receive(new RealtimeEvent.ResponseDone("r1", null, ResponseStatus.Completed, null, null, []));
            Effect.StartAttempt[] runs = [.. engine.Effects.OfType<Effect.StartAttempt>()];
            random.Shuffle(runs);
            foreach (Effect.StartAttempt run in runs)
            {
                if (engine.Sent<RealtimeCommand.CreateResponse>().Any())
                    Assert.Fail($"seed {seed}: asked before all of {count} calls were answered");
                engine.Handle(new Signal.AttemptEnded(run.Call, 1, ToolScript.Ok()));
            }

            if (engine.Sent<RealtimeCommand.AddCallOutput>().Count() != count || engine.Sent<RealtimeCommand.CreateResponse>().Count() != 1)
                Assert.Fail($"seed {seed}: {count} calls");
        }
    }

    [Fact]
    [Trait("Case", "5")]
    public void Result_WhileTheCallerSpeaks_GoesOutAtOnceAndIsSpokenWhenTheyHaveFinished()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 0.3));
        call.Calls("r1", ("c1", "save", "{}"));
        call.Receive(Frames.SpeechStarted("u1"));
        call.RunFor(4);

        call.Outputs.Should().ContainSingle();
        call.Requests.Should().BeEmpty();
        call.Receive(Frames.SpeechStopped("u1"));
        call.RunFor(2.1);

        call.Requests.Should().ContainSingle("the server gave no answer of its own");
    }

    [Theory]
    [Trait("Case", "7")]
    [InlineData(true)]
    [InlineData(false)]
    public void CancelRefusal_BeforeOrAfterTheEnd_IsBenign(bool beforeEnd)
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 0.1));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(0.2);
        RealtimeCommand.CreateResponse request = call.Begin("r2");
        if (beforeEnd)
            call.Receive(Frames.Error("response_cancel_not_active"));
        call.Receive(Frames.Done("r2", tag: request.Tag));
        if (!beforeEnd)
            call.Receive(Frames.Error("response_cancel_not_active", "evt_1"));
        call.RunFor(8);

        call.Ended.Should().BeNull();
        call.Requests.Should().ContainSingle();
        call.Happened<VoiceSessionEvent.ProviderError>().Should().BeEmpty();
    }

    [Fact]
    [Trait("Case", "8")]
    public void BargeIn_OverAFiller_CancelsTheFillerByItsId()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 9));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(1);
        call.Begin("filler").OutOfBand.Should().BeTrue();
        call.Receive(Frames.Audio("filler", "f1", 2000));
        call.Receive(Frames.Created("r2"));
        call.Receive(Frames.SpeechStarted("u1"));

        call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.CancelResponse>().Should().ContainSingle().Which.ResponseId.Should().Be("filler");
        call.Played.Last().Audio.Kind.Should().Be(AgentAudioKind.Flush);
    }

    [Fact]
    [Trait("Case", "9")]
    public void Answer_ThatFailsThreeTimes_IsReportedWithWords()
    {
        var call = new VirtualCall(new ScriptedModel(EmulatedTurn.Call("save")), new ToolScript().Add("save"));
        call.Do(() => call.Line.UserSays("Save it"));
        call.RunFor(1.6);
        for (int i = 0; i < 3; i++)
            call.Emulator.Faults.EndNextResponse(EmulatedEnding.RateLimited);
        call.RunFor(15);

        call.Requests.Should().HaveCount(3);
        call.Happened<VoiceSessionEvent.SpeechFailed>().Should().ContainSingle().Which.Words.Should().NotBeEmpty();
    }

    [Theory]
    [Trait("Case", "10")]
    [InlineData("max_output_tokens")]
    [InlineData("content_filter")]
    public void Answer_CutShort_IsReportedWithItsReason(string reason)
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 0.1));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(0.2);
        RealtimeCommand.CreateResponse request = call.Begin("r2");
        call.Receive(Frames.Audio("r2", "i2", 500));
        call.Receive(Frames.Done("r2", "incomplete", reason, request.Tag));
        call.RunFor(8);

        call.Happened<VoiceSessionEvent.AnswerIncomplete>().Should().ContainSingle().Which.Reason.Should().Be(reason);
        call.Requests.Should().ContainSingle("what was heard is not said again");
    }

    [Fact]
    [Trait("Case", "11")]
    public void SilentTool_GetsItsOutputAndNoAnswer()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("note", 0.1, new VoiceToolTraits { Speak = SpeakPolicy.Never }));
        call.Calls("r1", ("c1", "note", "{}"));
        call.RunFor(20);

        call.Outputs.Should().ContainSingle();
        call.Requests.Should().BeEmpty();
    }

    /// <summary>Lets the call see that this server names requests.</summary>
    private static void Echo(VirtualCall call)
    {
        call.Do(() => call.Signal(new Signal.SayRequested("Hello.")));
        call.Speak("r0");
        call.RunFor(2);
    }
}
