using RealtimeVoiceTools.Testing;

namespace RealtimeVoiceTools.Tests.Ending.Transfers;

/// <summary>A caller is handed over to a person, or is not.</summary>
public class TransferTests
{
    private const string Tool = "transfer_to_human";

    [Fact]
    public async Task Connected_EndsTheSessionWhenTheWordsWereHeard()
    {
        var desk = new Desk();
        await using ScriptedConversation call = await desk.CallAsync();
        await call.UserSaysAsync("I want to speak to a person");
        await call.ModelCallsAsync(Tool, Desk.Reason);

        call.OutputOf(Tool).ShouldSucceed().ShouldHaveRun().ShouldSay("putting you through");
        call.ShouldHaveSaid("putting you through");
        call.ShouldHaveEnded();
        (await call.Session.RunAsync()).Should().Be(new VoiceSessionEnd(VoiceSessionEndReason.HungUp, Tool));
        desk.Requests.Should().ContainSingle().Which.Call.SessionId.Should().Be(call.Session.Id);
    }

    [Fact]
    public async Task Connected_CallerWhoSpeaks_DoesNotKeepTheAgentOnTheLine()
    {
        await using ScriptedConversation call = await new Desk().CallAsync();
        await call.UserSaysAsync("I want to speak to a person");
        call.ModelWill(EmulatedTurn.Call(Tool, Desk.Reason), EmulatedTurn.Say("I am putting you through to somebody who can help you with that now."), EmulatedTurn.Say("Gladly."));
        await call.UntilAsync("the answer", () => call.Heard.Any(heard => heard.Text.Contains("somebody") && heard.StartsAt < call.Time.Elapsed));
        await call.UserSaysAsync("Wait, tell them about the order");
        await call.AfterAsync(TimeSpan.FromSeconds(20));

        call.ShouldHaveEnded();
    }

    [Fact]
    public async Task Connected_VoidsQuestionsAndVerification()
    {
        int level = -1;
        var desk = new Desk { Answer = request => { level = request.Summary.VerificationLevel; return TransferResult.Connected with { StaysOnTheLine = true }; } };
        await using ScriptedConversation call = await desk.CallAsync();
        await call.UserSaysAsync("My PIN is four seven one one");
        await call.ModelCallsAsync("verify_caller", """{"pin":"4711"}""");
        call.OutputOf("verify_caller").ShouldSucceed();
        await call.UserSaysAsync("Cancel order A");
        await call.ModelCallsAsync("cancel_order", """{"name":"A","confirmed":false}""");
        await call.UserSaysAsync("Hmm. Give me a person");
        await call.ModelCallsAsync(Tool, Desk.Reason);
        await call.UserSaysAsync("And now?");
        await call.ModelCallsAsync(Tool, """{"reason":"Once more."}""");

        desk.Requests[0].Summary.VerificationLevel.Should().Be(1);
        level.Should().Be(0, "a person has the caller now");
        call.ShouldHaveSeen<VoiceSessionEvent.ConfirmationResolved>(resolved => resolved.Resolution == ConfirmationResolution.Voided);
    }

    [Fact]
    public async Task Connected_WhoStaysOnTheLine_GoesOn()
    {
        var desk = new Desk { Answer = _ => TransferResult.Connected with { StaysOnTheLine = true, Message = "Anna is with us now." } };
        await using ScriptedConversation call = await desk.CallAsync();
        await call.UserSaysAsync("Get Anna");
        await call.ModelCallsAsync(Tool, Desk.Reason);
        await call.AfterAsync(TimeSpan.FromSeconds(60));

        call.ShouldHaveSaid("Anna is with us now.");
        call.Session.State.Should().Be(VoiceSessionState.Live);
    }

    [Fact]
    public async Task Unavailable_IsToldAndACallBackOffered()
    {
        await using ScriptedConversation call = await new Desk { Answer = _ => TransferResult.Unavailable() }.CallAsync();
        await call.UserSaysAsync("I want to speak to a person");
        await call.ModelCallsAsync(Tool, Desk.Reason);
        await call.AfterAsync(TimeSpan.FromSeconds(30));

        ToolReply reply = call.OutputOf(Tool).ShouldFail(ToolErrorType.Permanent).ShouldHaveRun();
        reply.Message.Should().Be(TestTools.Phrases.Transfer.Failed.First[0]);
        TestTools.Phrases.Errors.CallBack.Should().Contain(reply.Json.GetProperty("suggestion").GetString());
        call.Session.State.Should().Be(VoiceSessionState.Live, "the conversation goes on");
    }

    [Fact]
    public async Task Unavailable_WithWordsOfItsOwn_SaysThoseAndTheOtherWay()
    {
        await using ScriptedConversation call = await new Desk { Answer = _ => TransferResult.Unavailable("We are closed.", "You can write to us in the app.") }.CallAsync();
        await call.UserSaysAsync("I want to speak to a person");
        await call.ModelCallsAsync(Tool, Desk.Reason);

        ToolReply reply = call.OutputOf(Tool).ShouldSay("We are closed.");
        reply.Json.GetProperty("suggestion").GetString().Should().Be("You can write to us in the app.");
    }

    [Fact]
    public async Task Transfer_ThatThrows_IsToldWithoutItsWords()
    {
        await using ScriptedConversation call = await new Desk { Answer = _ => throw new InvalidOperationException("canary") }.CallAsync();
        await call.UserSaysAsync("I want to speak to a person");
        await call.ModelCallsAsync(Tool, Desk.Reason);

        ToolReply reply = call.OutputOf(Tool).ShouldFail(ToolErrorType.Unknown).ShouldHaveRun().ShouldNotContain("canary");
        TestTools.Phrases.Errors.CallBack.Should().Contain(reply.Json.GetProperty("suggestion").GetString());
    }

    [Fact]
    public async Task Two_CallsAtOnce_RunOnceAndAreBothAnswered()
    {
        var desk = new Desk();
        await using ScriptedConversation call = await desk.CallAsync();
        await call.UserSaysAsync("I want to speak to a person");
        await call.ModelDoesAsync(EmulatedTurn.Call(Tool, Desk.Reason).ThenCall(Tool, """{"reason":"In other words."}"""));

        desk.Requests.Should().ContainSingle();
        call.OutputsOf(Tool).Should().HaveCount(2).And.OnlyContain(reply => reply.Succeeded);
    }

    [Fact]
    public async Task Call_AfterATransfer_IsAnsweredAndNotMade()
    {
        var desk = new Desk();
        await using ScriptedConversation call = await desk.CallAsync();
        await call.UserSaysAsync("I want to speak to a person");
        call.ModelWill(EmulatedTurn.Call(Tool, Desk.Reason), EmulatedTurn.Say("I am putting you through.").ThenCall(Tool, """{"reason":"Again."}"""));
        await call.AfterAsync(TimeSpan.FromSeconds(20));

        desk.Requests.Should().ContainSingle();
        call.OutputsOf(Tool).Should().HaveCount(2).And.OnlyContain(reply => reply.Succeeded);
        call.ShouldHaveEnded();
    }

    [Fact, Trait("Case", "23")]
    public async Task Call_OfAnInterruptedResponse_IsNotMade()
    {
        var desk = new Desk();
        await using ScriptedConversation call = await desk.CallAsync();
        await call.UserSaysAsync("I want to speak to a person");
        call.ModelWill(EmulatedTurn.Call(Tool, Desk.Reason).ThenSay("I will see who is there, and then I will put you through to somebody as soon as I can."), EmulatedTurn.Say("Yes?"));
        await call.UntilAsync("its words", () => call.Heard.Any(heard => heard.StartsAt < call.Time.Elapsed));
        await call.UserSaysAsync("No, wait");
        await call.AfterAsync(TimeSpan.FromSeconds(10));

        desk.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task Third_Failure_OffersAPerson()
    {
        await using ScriptedConversation call = await new Desk().CallAsync();
        for (int i = 0; i < 3; i++)
        {
            await call.UserSaysAsync("Pay me back");
            await call.ModelCallsAsync("pay_back", """{"order":"A"}""");
        }

        TestTools.Phrases.Errors.HandOver.Should().Contain(call.OutputOf("pay_back").Json.GetProperty("suggestion").GetString());
    }

    [Fact]
    public async Task Third_Failure_WithAWayOutOfTheApplications_OffersThat()
    {
        await using ScriptedConversation call = await new Desk { Configure = options => options.Errors.Escalate = Escalation.App }.CallAsync();
        for (int i = 0; i < 3; i++)
        {
            await call.UserSaysAsync("Pay me back");
            await call.ModelCallsAsync("pay_back", """{"order":"A"}""");
        }

        TestTools.Phrases.Errors.UseApp.Should().Contain(call.OutputOf("pay_back").Json.GetProperty("suggestion").GetString());
    }

    [Fact]
    public async Task Third_Transfer_ThatFails_OffersNoPerson()
    {
        await using ScriptedConversation call = await new Desk { Answer = _ => TransferResult.Unavailable() }.CallAsync();
        for (int i = 0; i < 3; i++)
        {
            await call.UserSaysAsync("Give me a person");
            await call.ModelCallsAsync(Tool, Desk.Reason);
        }

        TestTools.Phrases.Errors.CallBack.Should().Contain(call.OutputOf(Tool).Json.GetProperty("suggestion").GetString());
    }
}
