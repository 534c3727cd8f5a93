using System.Text.Json;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Sessions;

/// <summary>Defects that showed in whole conversations, each with the conversation in which it showed.</summary>
public class SeenFromOutsideTests
{
    private static readonly VoiceToolTraits Destructive = new() { Destructive = true };
    private static readonly ConfirmationPreview Preview = new() { Key = "task:1", Action = "delete 'Review proposal'" };

    [Fact]
    [Trait("Case", "98")]
    public void Confirmed_TwoCallsForOneThing_OneRunsAndBothGetItsAnswer()
    {
        ToolScript tools = new ToolScript().Add("delete_task", Destructive, _ => (0.5, ToolScript.Ok("Deleted.")), () => Preview);
        var call = new VirtualCall(
            new ScriptedModel(
                EmulatedTurn.Call("delete_task", """{"subject":"proposal","confirmed":false}"""),
                EmulatedTurn.Call("delete_task", """{"subject":"proposal","confirmed":true}""").ThenCall("delete_task", """{"subject":"the proposal","confirmed":true}"""),
                EmulatedTurn.Say("Deleted.")),
            tools);

        call.Says("Delete the proposal");
        call.Says("Yes, delete it");

        tools.RunsOf("delete_task").Should().Be(1);
        call.Outputs.Skip(1).Should().HaveCount(2).And.OnlyContain(output => output.Output.Contains("Deleted."));
        call.Happened<VoiceSessionEvent.ConfirmationAsked>().Should().ContainSingle("nothing is asked about what is being done");
    }

    [Fact]
    public void Question_StillPlayingWhenTheModelClaimsAYes_IsNotStartedAgain()
    {
        ToolScript tools = new ToolScript().Add("delete_task", Destructive, _ => (0.1, ToolScript.Ok()), () => Preview);
        var call = new VirtualCall(
            new ScriptedModel(EmulatedTurn.Call("delete_task", """{"subject":"proposal","confirmed":false}""")).When(
                prompt => prompt.UserText is null && prompt.NewItems.Count == 0, _ => EmulatedTurn.Silent),
            tools);
        call.Do(() => call.Line.UserSays("Delete the proposal"));
        while (!call.Happened<VoiceSessionEvent.AgentSaid>().Any())
            call.RunFor(0.1);

        call.Receive("""{"type":"response.created","event_id":"e1","response":{"id":"resp_claim","status":"in_progress","output":[]}}""");
        call.Receive("""{"type":"response.output_item.done","event_id":"e2","response_id":"resp_claim","output_index":0,"item":{"id":"item_claim","type":"function_call","status":"completed","call_id":"call_claim","name":"delete_task","arguments":"{\"subject\":\"proposal\",\"confirmed\":true}"}}""");
        call.Receive("""{"type":"response.done","event_id":"e3","response":{"id":"resp_claim","status":"completed","output":[]}}""");
        call.RunFor(15);

        call.Requests.Count(request => request.ExactWords?.Contains("Review proposal") == true).Should().Be(1);
        tools.Ledger.Should().BeEmpty();
    }

    [Fact]
    public void Failures_OfDifferentWishes_AreEachTheFirstOfTheirKind()
    {
        ToolScript tools = new ToolScript().Add("complete_task", null, _ => (0.05, ToolScript.Fails(ToolErrorType.NotFound)));
        var model = new ScriptedModel();
        foreach (string subject in new[] { "meeting", "dentist", "proposal" })
            model.Next(EmulatedTurn.Call("complete_task", $$"""{"subject":"{{subject}}"}""")).Next(EmulatedTurn.Say("I did not find it."));
        var call = new VirtualCall(model, tools);

        call.Says("Complete the meeting");
        call.Says("Complete the dentist");
        call.Says("Complete the proposal");

        call.Outputs.Should().HaveCount(3);
        call.Outputs.Select(output => JsonDocument.Parse(output.Output).RootElement.GetProperty("suggestion").GetString())
            .Should().NotContain(suggestion => suggestion!.Contains("something else"), "giving up is for one wish that keeps failing");
    }

    [Fact]
    [Trait("Case", "20")]
    public void Call_WithAnEmptyId_IsNeitherRunNorAnswered()
    {
        ToolScript tools = new ToolScript().Add("create_task");
        var call = new VirtualCall(new ScriptedModel(), tools);

        call.Receive("""{"type":"response.created","event_id":"e1","response":{"id":"resp_x","status":"in_progress","output":[]}}""");
        call.Receive("""{"type":"response.output_item.done","event_id":"e2","response_id":"resp_x","output_index":0,"item":{"id":"item_x","type":"function_call","status":"completed","call_id":"","name":"create_task","arguments":"{\"nonsense\":1}"}}""");
        call.Receive("""{"type":"response.done","event_id":"e3","response":{"id":"resp_x","status":"completed","output":[]}}""");
        call.RunFor(5);

        call.Outputs.Should().BeEmpty();
        tools.Ledger.Should().BeEmpty();
    }

    [Fact]
    public void Silence_BehindAudioThatStillPlays_IsNone()
    {
        ToolScript tools = new ToolScript().Add("delete_task", Destructive, _ => (0.1, ToolScript.Ok()), () => Preview).Add("look_up", 0.05, new VoiceToolTraits { ReadOnly = true });
        var call = new VirtualCall(
            new ScriptedModel(
                EmulatedTurn.Call("delete_task", """{"subject":"proposal","confirmed":false}""").ThenCall("look_up"),
                EmulatedTurn.Say("I looked that up and found a great many things, which I could now read out to you one after the other.")),
            tools);

        call.Says("Delete the proposal and look it up", 30);

        VoiceSessionEvent.AgentSpeechStarted[] speech = [.. call.Happened<VoiceSessionEvent.AgentSpeechStarted>()];
        speech.Should().HaveCount(2, "the answer, and the question that is queued behind it");
        speech[1].Silence.Should().Be(TimeSpan.Zero);
    }
}
