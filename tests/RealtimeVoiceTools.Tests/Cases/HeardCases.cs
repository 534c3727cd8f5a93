using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Cases;

/// <summary>Fillers and what is heard, in whole calls with the emulated provider.</summary>
public class HeardCases
{
    [Theory]
    [Trait("Case", "43")]
    [InlineData(0.9)]
    [InlineData(1.4)]
    [InlineData(2)]
    [InlineData(6)]
    [InlineData(20)]
    public void FillerAndAnswer_AreNeverHeardTogether(double seconds)
    {
        VirtualCall call = Conversation(seconds);
        call.Says("Save it", seconds + 12);

        EmulatedUtterance[] heard = [.. call.Line.Utterances];
        heard.Zip(heard.Skip(1)).Should().NotContain(pair => pair.First.EndsAt > pair.Second.StartsAt);
        heard[^1].Text.Should().Be("Saved.");
    }

    [Fact]
    [Trait("Case", "45")]
    public void Fillers_OverTwentyTurns_DoNotRepeatAndComeOnlyWithAToolRunning()
    {
        EmulatedTurn[] turns = [.. Enumerable.Range(0, 20).SelectMany(_ => new[] { EmulatedTurn.Call("save"), EmulatedTurn.Say("Saved.") })];
        var call = new VirtualCall(new ScriptedModel(turns), new ToolScript().Add("save", 2.5), options => options.Calls.MaxRepeats = 100);
        for (int i = 0; i < 20; i++)
            call.Says($"Save number {i}", 8);

        string[] fillers = [.. call.Happened<VoiceSessionEvent.AgentSaid>().Where(said => said.IsFiller).Select(said => said.Text)];
        fillers.Should().HaveCount(20, "each of the twenty turns waits once");
        fillers.Zip(fillers.Skip(1)).Should().NotContain(pair => pair.First == pair.Second);
        fillers.Distinct().Should().HaveCountGreaterThan(3);
    }

    [Theory]
    [Trait("Case", "47")]
    [InlineData(1.6)]
    [InlineData(3)]
    public void Result_WhileAFillerIsHeard_FollowsItsEndWithoutOverlap(double seconds)
    {
        // A line of about three seconds: the result comes while it is heard.
        VirtualCall call = Conversation(seconds, filler: "One moment please, I am looking into that.");
        call.Says("Save it", 15);

        EmulatedUtterance filler = call.Line.Utterances.Single(heard => heard.IsOutOfBand);
        EmulatedUtterance answer = call.Line.Utterances[^1];
        filler.IsCutOff.Should().BeFalse();
        filler.EndsAt.Should().BeGreaterThan(SettledAt(call));
        answer.StartsAt.Should().BeGreaterThanOrEqualTo(filler.EndsAt).And.BeLessThan(filler.EndsAt + TimeSpan.FromSeconds(0.7));
    }

    [Fact]
    [Trait("Case", "49")]
    public void Filler_IsNoPartOfTheConversationAndAnswersNothing()
    {
        var model = new Listener(new ScriptedModel(EmulatedTurn.Call("save"), EmulatedTurn.Say("Saved.")));
        var call = new VirtualCall(model, new ToolScript().Add("save", 3));
        call.Says("Save it", 15);

        model.Prompts[^1].Items.Should().NotContain(item => item.Role == "assistant").And.Contain(item => item.Kind == EmulatedItemKind.Output);
        call.Happened<VoiceSessionEvent.AgentSaid>().Select(said => said.IsFiller).Should().Equal(true, false);
    }

    [Fact]
    [Trait("Case", "52")]
    public void EchoOfEachFiller_CancelsNeitherToolNorAnswerAndSetsOffNoLoop()
    {
        ToolScript tools = new ToolScript().Add("save", 20, new VoiceToolTraits { ReadOnly = true, OnInterruption = InterruptionPolicy.Cancel, Timeout = TimeSpan.FromSeconds(60) });
        VirtualCall call = Wire.Open(tools, options => options.TurnDetection = TurnDetectionSettings.ServerVad() with { CreateResponse = false });
        call.Calls("r1", ("c1", "save", "{}"));
        int fillers = 0;
        for (int i = 0; i < 200; i++)
        {
            call.RunFor(0.1);
            if (call.Requests.Count(request => request.OutOfBand) == fillers)
                continue;
            string id = $"f{++fillers}";
            string words = call.Begin(id).ExactWords!;
            call.Receive(Frames.Audio(id, "i" + id, 1500));
            call.Receive(Frames.TextDone(id, "i" + id, words));
            call.RunFor(0.2);
            call.Receive(Frames.SpeechStarted("u" + id));
            call.Receive(Frames.Done(id, "cancelled", "client_cancelled"));
            call.RunFor(0.3);
            call.Receive(Frames.SpeechStopped("u" + id));
            call.Receive(Frames.Committed("u" + id));
            call.Receive(Frames.Transcribed("u" + id, words[..(words.Length / 2)]));
            if (call.Requests.Last() is { OutOfBand: false } answer)
            {
                call.Receive(Frames.Created("e" + id, answer.Tag));
                call.Receive(Frames.Done("e" + id, tag: answer.Tag));
            }
        }

        tools.Cancelled.Should().BeEmpty();
        fillers.Should().BeInRange(2, 6);
        call.OutputOf("c1").GetProperty("success").GetBoolean().Should().BeTrue();
    }

    [Fact]
    [Trait("Case", "54")]
    public void EightSecondsOfBufferedAudio_AreNoSilence()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("look", 10, new VoiceToolTraits { ReadOnly = true, Timeout = TimeSpan.FromSeconds(30) }));
        call.Receive(Frames.Created("r1"));
        call.Receive(Frames.Audio("r1", "i1", 8000));
        call.Receive(Frames.ItemDone("r1", "c1", "look", "{}"));
        call.Receive(Frames.Done("r1"));
        call.RunFor(7.9);
        call.Requests.Should().BeEmpty("the caller still hears what came in at once");
        call.RunFor(3.6);

        call.Requests.Should().NotContain(request => request.OutOfBand, "the model's own line counts as the first words");
        call.Happened<VoiceSessionEvent.AgentSpeechStarted>().Should().ContainSingle();
    }

    [Theory]
    [Trait("Case", "89")]
    [InlineData(2)]
    [InlineData(9)]
    public void HangUp_WaitsUntilTheGoodbyeWasHeardAndHappensOnce(double goodbyeSeconds)
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("end_call", 0.1));
        call.Calls("r1", ("c1", "end_call", "{}"));
        call.Do(() => call.Signal(new Signal.FarewellRequested()));
        call.Do(() => call.Signal(new Signal.FarewellRequested()));
        call.RunFor(0.2);
        call.Ended.Should().BeNull();
        call.Speak("r2", "Thank you for calling. Goodbye.", (int)(goodbyeSeconds * 1000));
        call.RunFor(goodbyeSeconds - 0.1);
        call.Ended.Should().BeNull("the goodbye is still heard");
        call.RunFor(0.2);

        call.Ended!.Reason.Should().Be(VoiceSessionEndReason.HungUp);
        call.Trace.Count(entry => entry.What is Effect.End).Should().Be(1);
    }

    [Fact]
    [Trait("Case", "89")]
    public void HangUp_WithoutAGoodbye_HappensAtItsDeadline()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("end_call", 0.1), options => options.GoodbyeTimeout = TimeSpan.FromSeconds(10));
        call.Calls("r1", ("c1", "end_call", "{}"));
        call.Do(() => call.Signal(new Signal.FarewellRequested()));
        call.RunFor(9.9);
        call.Ended.Should().BeNull();
        call.RunFor(0.2);

        call.Ended!.Reason.Should().Be(VoiceSessionEndReason.HungUp);
    }

    [Fact]
    [Trait("Case", "89")]
    public void HangUp_AskedForAgain_HappensNoLater()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("end_call", 30), options => options.GoodbyeTimeout = TimeSpan.FromSeconds(10));
        call.Calls("r1", ("c1", "end_call", "{}"));
        call.Do(() => call.Signal(new Signal.FarewellRequested()));
        call.RunFor(8);
        call.Do(() => call.Signal(new Signal.FarewellRequested()));
        call.RunFor(2.1);

        call.Ended!.Reason.Should().Be(VoiceSessionEndReason.HungUp);
    }

    [Fact]
    public void HangUp_CallerSaysNoOverTheGoodbye_IsTakenBack()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("end_call", 0.1));
        call.Calls("r1", ("c1", "end_call", "{}"));
        call.Do(() => call.Signal(new Signal.FarewellRequested()));
        call.RunFor(0.2);
        call.Speak("r2", "If there is nothing else, goodbye.", 3000);
        call.RunFor(1);
        call.Hears("u1", "No!");
        call.RunFor(60);

        call.Ended.Should().BeNull();
    }

    [Fact]
    public void HangUp_CallerSpeaksUpDuringTheGoodbye_IsTakenBack()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("end_call", 0.1));
        call.Calls("r1", ("c1", "end_call", "{}"));
        call.Do(() => call.Signal(new Signal.FarewellRequested()));
        call.RunFor(0.2);
        call.Speak("r2", "Goodbye.", 3000);
        call.RunFor(1);
        call.Hears("u1", "wait, one more thing");
        call.RunFor(60);

        call.Ended.Should().BeNull();
    }

    [Fact]
    public void HangUp_CallerMurmursDuringTheGoodbye_StillHappens()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("end_call", 0.1));
        call.Calls("r1", ("c1", "end_call", "{}"));
        call.Do(() => call.Signal(new Signal.FarewellRequested()));
        call.RunFor(0.2);
        call.Speak("r2", "Goodbye.", 3000);
        call.RunFor(1);
        call.Hears("u1", "Mm-hmm.");
        call.RunFor(20);

        call.Ended!.Reason.Should().Be(VoiceSessionEndReason.HungUp);
    }

    [Theory]
    [Trait("Case", "30")]
    [InlineData(0.1, 2.0)]
    [InlineData(2.0, 0.1)]
    public void HangUpDecision_OfOneCall_IsNotErasedByItsSibling(double end, double sibling)
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("end_call", end).Add("save", sibling));
        call.Calls("r1", ("c1", "end_call", "{}"), ("c2", "save", "{}"));
        call.RunFor(0.05);
        call.Do(() => call.Signal(new Signal.FarewellRequested()));
        call.RunFor(2.5);
        call.Outputs.Should().HaveCount(2);
        call.Ended.Should().BeNull("the answer is still owed");
        while (call.Requests.Last().OutOfBand)
        {
            call.Receive(Frames.Failed("f1", "server_error", call.Requests.Last().Tag));
            call.RunFor(0.1);
        }

        call.Speak("r2", "Saved. Goodbye.", 1000);
        call.RunFor(1.2);

        call.Ended!.Reason.Should().Be(VoiceSessionEndReason.HungUp);
    }

    private sealed class Listener(IEmulatedModel model) : IEmulatedModel
    {
        public List<EmulatedPrompt> Prompts { get; } = [];

        public EmulatedTurn Respond(EmulatedPrompt prompt)
        {
            Prompts.Add(prompt);
            return model.Respond(prompt);
        }
    }

    private static TimeSpan SettledAt(VirtualCall call) => call.Sent.First(sent => sent.Command is RealtimeCommand.AddCallOutput).At;

    private static VirtualCall Conversation(double seconds, string? filler = null) => new(
        new ScriptedModel(EmulatedTurn.Call("save"), EmulatedTurn.Say("Saved.")),
        new ToolScript().Add("save", seconds, new VoiceToolTraits { Timeout = TimeSpan.FromSeconds(60), Filler = filler }));
}
