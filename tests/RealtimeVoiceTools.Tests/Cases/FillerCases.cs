using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Cases;

/// <summary>Words that bridge a wait.</summary>
public class FillerCases
{
    [Theory]
    [Trait("Case", "44")]
    [InlineData(0.05)]
    [InlineData(0.2)]
    [InlineData(0.5)]
    [InlineData(1.0)]
    public void FastTool_GetsNoAudibleFiller(double seconds)
    {
        VirtualCall call = Conversation(seconds);
        call.Says("Save it");

        call.Played.Should().NotContain(played => played.Audio.Kind == AgentAudioKind.Filler);
        call.Happened<VoiceSessionEvent.AgentSaid>().Last().Text.Should().Be("Saved.");
    }

    [Fact]
    [Trait("Case", "46")]
    public void SlowTool_IsBridgedAgainAndAgainWithOtherWords()
    {
        VirtualCall call = Conversation(55, timeout: 60);
        call.Says("Save it", 70);

        string[] fillers = [.. call.Happened<VoiceSessionEvent.AgentSaid>().Where(said => said.IsFiller).Select(said => said.Text)];
        fillers.Should().HaveCount(6);
        fillers.Zip(fillers.Skip(1)).Should().NotContain(pair => pair.First == pair.Second);
        call.Happened<VoiceSessionEvent.AgentSaid>().Last().Text.Should().Be("Saved.");
    }

    [Fact]
    [Trait("Case", "48")]
    public void Filler_IsFixedWordsOutsideTheConversationWithoutTools()
    {
        VirtualCall call = Conversation(4);
        call.Says("Save it");

        call.Requests.Where(request => request.OutOfBand).Should().NotBeEmpty().And.OnlyContain(request =>
            request.ExactWords != null && !request.AllowTools && request.MaxOutputTokens > 0);
    }

    [Fact]
    [Trait("Case", "50")]
    public void ThreeParallelTools_GetOneFiller()
    {
        var call = new VirtualCall(
            new ScriptedModel(new EmulatedTurn().ThenCall("save", """{"subject":"a"}""").ThenCall("save", """{"subject":"b"}""").ThenCall("save", """{"subject":"c"}"""), EmulatedTurn.Say("Saved.")),
            new ToolScript().Add("save", 2.5));
        call.Says("Save them");

        call.Happened<VoiceSessionEvent.AgentSaid>().Count(said => said.IsFiller).Should().Be(1);
    }

    [Fact]
    [Trait("Case", "51")]
    public void ModelsOwnPreamble_IsTheFirstFiller()
    {
        var call = new VirtualCall(
            new ScriptedModel(EmulatedTurn.Say("Let me look that up for you.").ThenCall("save"), EmulatedTurn.Say("Saved.")), new ToolScript().Add("save", 2));
        call.Says("Save it");

        call.Happened<VoiceSessionEvent.AgentSaid>().Should().NotContain(said => said.IsFiller);
    }

    [Fact]
    [Trait("Case", "53")]
    public void BargeIn_DuringAFiller_StopsItAndKeepsTheResult()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 3));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(1);
        call.Begin("f1");
        call.Receive(Frames.Audio("f1", "fi", 2000));
        call.Receive(Frames.SpeechStarted("u1"));
        call.Receive(Frames.Done("f1", "cancelled", "client_cancelled"));
        call.RunFor(3);
        call.Receive(Frames.SpeechStopped("u1"));
        call.RunFor(2.1);

        call.Outputs.Should().ContainSingle();
        call.Requests.Last().OutOfBand.Should().BeFalse();
    }

    [Fact]
    public void Filler_WhoseCallSettlesBeforeItIsHeard_IsNeverHeard()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 1));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(0.9);
        call.Begin("f1").OutOfBand.Should().BeTrue();
        call.RunFor(0.2);
        call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.CancelResponse>().Should().ContainSingle();
        call.Receive(Frames.Audio("f1", "fi", 500));
        call.Receive(Frames.Done("f1", "cancelled", "client_cancelled"));

        call.Played.Should().BeEmpty();
        call.Requests.Last().OutOfBand.Should().BeFalse();
    }

    [Fact]
    public void Fillers_ThatNobodyHears_AreNotAskedForInABurst()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 9));
        call.Calls("r1", ("c1", "save", "{}"));
        for (int i = 0; i < 4; i++)
        {
            call.RunFor(0.5);
            if (call.Requests.LastOrDefault() is { } request && call.Requests.Count() > i)
                call.Receive(Frames.Failed($"f{i}", "server_error", request.Tag));
        }

        call.Requests.Count().Should().BeLessThanOrEqualTo(2);
    }

    [Fact]
    public void Fillers_InASessionOfText_AreNotWritten()
    {
        var call = new VirtualCall(new ScriptedModel(EmulatedTurn.Call("save"), EmulatedTurn.Say("Saved.")), new ToolScript().Add("save", 8), options => options.TextOnly = true);
        call.Do(() => call.Signal(new Signal.UserTyped("Save it")));
        call.RunFor(15);

        call.Requests.Should().NotContain(request => request.OutOfBand);
        call.Happened<VoiceSessionEvent.AgentSaid>().Should().ContainSingle();
    }

    [Fact]
    public void TypedTurn_AfterTheAgentSpoke_StillGetsItsFirstFiller()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 5));
        call.Do(() => call.Signal(new Signal.SayRequested("Hello.")));
        call.Speak("r0");
        call.RunFor(3);
        call.Do(() => call.Signal(new Signal.UserTyped("Save it")));
        call.Begin("r1");
        call.Receive(Frames.ItemDone("r1", "c1", "save", "{}"));
        call.Receive(Frames.Done("r1"));
        call.RunFor(0.7);

        call.Requests.Last().OutOfBand.Should().BeTrue("what the agent said before the turn is no preamble to it");
    }

    private static VirtualCall Conversation(double seconds, double timeout = 10) => new(
        new ScriptedModel(EmulatedTurn.Call("save"), EmulatedTurn.Say("Saved.")),
        new ToolScript().Add("save", seconds, new VoiceToolTraits { Timeout = TimeSpan.FromSeconds(timeout) }));
}
