using System.Text.Json;
using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Sessions;

/// <summary>Whole calls at providers that say given words exactly: no model is asked for them, and each is heard once.</summary>
public class ExactSpeechTests
{
    private const OpenAIDialectVersion VoiceLive = OpenAIDialectVersion.VoiceLive;
    private const OpenAIDialectVersion XAI = OpenAIDialectVersion.XAI;

    [Theory]
    [InlineData(VoiceLive)]
    [InlineData(XAI)]
    public void Filler_IsHeardOnceWordForWord_AndLeavesTheConversation(OpenAIDialectVersion version)
    {
        ScriptedModel model = new(EmulatedTurn.Call("save"), EmulatedTurn.Say("Saved."));
        VirtualCall call = Open(version, model, new ToolScript().Add("save", 2.5, new VoiceToolTraits { Filler = "Let me write that down." }));

        call.Says("Save it");

        Heard(call).Should().Equal("Let me write that down.", "Saved.");
        call.Happened<VoiceSessionEvent.AgentSaid>().Where(said => said.IsFiller).Select(said => said.Text).Should().Equal("Let me write that down.");
        call.Played.Should().Contain(played => played.Audio.Kind == AgentAudioKind.Filler);
        model.Prompts.Should().HaveCount(2, "the model made the call and the answer, and nothing else");
        model.Prompts[^1].Items.Should().NotContain(item => item.Text.Contains("write that down"), "what bridged the wait is no part of the conversation");
        NoErrors(call);
    }

    [Theory]
    [InlineData(VoiceLive)]
    [InlineData(XAI)]
    public void FillersOfALongCall_AreEachHeardOnce(OpenAIDialectVersion version)
    {
        VirtualCall call = Open(version, new ScriptedModel(EmulatedTurn.Call("save"), EmulatedTurn.Say("Saved.")), new ToolScript().Add("save", 9.5));

        call.Says("Save it", 20);

        string[] fillers = [.. call.Happened<VoiceSessionEvent.AgentSaid>().Where(said => said.IsFiller).Select(said => said.Text)];
        fillers.Should().HaveCountGreaterThan(1);
        Heard(call).Should().Equal([.. fillers, "Saved."]);
        call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.DeleteItem>().Should().HaveCount(fillers.Length);
        NoErrors(call);
    }

    [Theory]
    [InlineData(VoiceLive)]
    [InlineData(XAI)]
    public void Filler_WhoseCallSettlesBeforeItIsAudible_IsCancelledAndNotHeard(OpenAIDialectVersion version)
    {
        VirtualCall call = Open(
            version, new ScriptedModel(EmulatedTurn.Call("save"), EmulatedTurn.Say("Saved.")), new ToolScript().Add("save", 1.2),
            options => options.ResponseLatency = TimeSpan.FromMilliseconds(900));

        call.Says("Save it");

        call.Requests.Count(request => request.OutOfBand).Should().Be(1, "it was asked for");
        call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.CancelResponse>().Should().ContainSingle();
        call.Played.Should().NotContain(played => played.Audio.Kind == AgentAudioKind.Filler, "what was on its way is not played");
        call.Happened<VoiceSessionEvent.AgentSaid>().Select(said => said.Text).Should().Equal("Saved.");
        NoErrors(call);
    }

    [Theory]
    [InlineData(VoiceLive)]
    [InlineData(XAI)]
    public void Say_IsHeardOnceWordForWord(OpenAIDialectVersion version)
    {
        ScriptedModel model = new(EmulatedTurn.Say("Good morning."));
        VirtualCall call = Open(version, model, new ToolScript());
        call.Says("Hello?", 6);

        call.Do(() => call.Signal(new Signal.SayRequested("Somebody has joined the call.")));
        call.Do(() => call.Signal(new Signal.SayRequested("They can hear you.")));
        call.RunFor(20);

        Heard(call).Should().Equal("Good morning.", "Somebody has joined the call.", "They can hear you.");
        model.Prompts.Should().ContainSingle();
        call.Requests.Should().HaveCount(2, "nothing is asked for twice");
        NoErrors(call);
    }

    [Theory]
    [InlineData(VoiceLive)]
    [InlineData(XAI)]
    public void Confirmation_AskedInExactWords_IsConfirmedByAYes(OpenAIDialectVersion version)
    {
        ScriptedModel model = new();
        model.When("delete", EmulatedTurn.Call("delete_task", """{"confirmed":false}"""))
            .When("yes", EmulatedTurn.Call("delete_task", """{"confirmed":true}"""))
            .WhenOutputOf("delete_task", _ => EmulatedTurn.Say("It is gone."));
        ToolScript tools = new ToolScript().Add(
            "delete_task", new VoiceToolTraits { Destructive = true }, _ => (0.1, ToolScript.Ok()),
            () => new ConfirmationPreview { Key = "t:1", Action = "delete 'Review proposal'", Facts = ["Review proposal"] });
        VirtualCall call = Open(version, model, tools);

        call.Says("Delete the review");
        string question = call.Requests.Single().ExactWords!;
        question.Should().Contain("Review proposal");
        Heard(call).Should().Equal(question);
        tools.Ledger.Should().BeEmpty();

        call.Says("Yes please");

        tools.RunsOf("delete_task").Should().Be(1);
        call.Happened<VoiceSessionEvent.ConfirmationResolved>().Should().ContainSingle(resolved => resolved.Resolution == ConfirmationResolution.Confirmed);
        Heard(call).Should().Equal(question, "It is gone.");
        model.Prompts.Should().HaveCount(3, "the question was not the model's");
        NoErrors(call);
    }

    [Theory]
    [InlineData(VoiceLive)]
    [InlineData(XAI)]
    public void Question_ThatTheCallerTalksOver_IsNotConfirmedByTheirYes(OpenAIDialectVersion version)
    {
        ScriptedModel model = new();
        model.When("delete", EmulatedTurn.Call("delete_task", """{"confirmed":false}"""))
            .When("yes", EmulatedTurn.Call("delete_task", """{"confirmed":true}"""))
            .When(_ => true, _ => EmulatedTurn.Say("All right."));
        ToolScript tools = new ToolScript().Add(
            "delete_task", new VoiceToolTraits { Destructive = true }, _ => (0.1, ToolScript.Ok()),
            () => new ConfirmationPreview { Key = "t:1", Action = "delete 'Review proposal'", Facts = ["Review proposal"] });
        VirtualCall call = Open(version, model, tools);
        call.Do(() => call.Line.UserSays("Delete the review"));
        call.Time.AdvanceUntil(() => call.Played.Count > 0, TimeSpan.FromSeconds(20)).Should().BeTrue("the question is put");

        call.Says("Yes");

        tools.Ledger.Should().BeEmpty("nobody heard what the yes would be to");
        bool truncated = call.Sent.Any(sent => sent.Command is RealtimeCommand.TruncateItem);
        truncated.Should().Be(version == VoiceLive, "xAI cannot cut a message");
        NoErrors(call);
    }

    [Theory]
    [InlineData(VoiceLive)]
    [InlineData(XAI)]
    public void BargeIn_IntoAFiller_StopsItAndKeepsTheResult(OpenAIDialectVersion version)
    {
        ScriptedModel model = new(EmulatedTurn.Call("save"), EmulatedTurn.Say("I am still at it."), EmulatedTurn.Say("Saved."));
        VirtualCall call = Open(version, model, new ToolScript().Add("save", 5, new VoiceToolTraits { Filler = "Let me write that down for you now, with everything you have told me." }));
        call.Do(() => call.Line.UserSays("Save it"));
        call.Time.AdvanceUntil(() => call.Played.Any(played => played.Audio.Kind == AgentAudioKind.Filler), TimeSpan.FromSeconds(20)).Should().BeTrue();

        call.Says("Are you there?", 15);

        call.Line.Utterances[0].IsCutOff.Should().BeTrue();
        Heard(call).Skip(1).Should().Contain("I am still at it.").And.EndWith("Saved.");
        call.Outputs.Should().ContainSingle();
        call.Sent.Should().NotContain(sent => sent.Command is RealtimeCommand.TruncateItem, "a filler is deleted, not cut");
        NoErrors(call);
    }

    [Fact]
    public void ForcedWords_AreKnownByTheirTurn_ThoughTheServerEchoesOtherTags()
    {
        VirtualCall call = Open(XAI, new ScriptedModel(EmulatedTurn.Say("Welcome.")), new ToolScript());
        call.Do(() => call.Signal(new Signal.UserTyped("Hello")));
        call.RunFor(6);
        Frames(call, "response.created").Single().GetProperty("response").TryGetProperty("metadata", out _).Should().BeTrue();

        call.Do(() => call.Signal(new Signal.SayRequested("One more thing.")));
        call.RunFor(30);

        Heard(call).Should().Equal("Welcome.", "One more thing.");
        call.Requests.Should().HaveCount(2);
    }

    private static VirtualCall Open(OpenAIDialectVersion version, ScriptedModel model, ToolScript tools, Action<RealtimeEmulatorOptions>? emulate = null) => new(
        model, tools, configure: null,
        options =>
        {
            options.Provider = version == XAI ? EmulatedProvider.XAI : EmulatedProvider.VoiceLive;
            emulate?.Invoke(options);
        },
        version);

    /// <summary>What the person heard, in order.</summary>
    private static IEnumerable<string> Heard(VirtualCall call) => call.Line.Utterances.Select(utterance => utterance.Text);

    private static IEnumerable<JsonElement> Frames(VirtualCall call, string type) =>
        call.Line.Frames.Where(frame => frame.Direction == EmulatorFrameDirection.ToClient && frame.Type == type).Select(frame => frame.Parse());

    // To cancel what the provider has just cancelled by itself is a race that everybody loses now and then.
    private static void NoErrors(VirtualCall call) => Frames(call, "error").Select(frame => frame.GetProperty("error").GetProperty("code").GetString())
        .Should().NotContain(code => code != "response_cancel_not_active");
}
