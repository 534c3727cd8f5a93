using Xunit.Abstractions;

namespace RealtimeVoiceTools.Testing.Tests.Scripted;

public class StepTests(ITestOutputHelper output)
{
    private readonly Agenda agenda = new();

    [Fact]
    public async Task Confirmation_YesToTheQuestion_DeletesOnce()
    {
        await using ScriptedConversation call = await agenda.CallAsync();
        await call.UserSaysAsync("Delete the dentist");
        await call.ModelCallsAsync("delete_appointment", """{"title":"the dentist","confirmed":false}""");
        call.ShouldHaveAsked("delete 'Dentist'");
        call.OutputOf("delete_appointment").ShouldAskFirst();
        call.Expect("nothing is deleted yet", () => agenda.Appointments.Count == 2);

        await call.UserSaysAsync("Yes, please");
        await call.ModelCallsAsync("delete_appointment", """{"title":"the dentist","confirmed":true}""");

        output.WriteLine(call.Transcript);
        call.OutputOf("delete_appointment").ShouldSucceed().ShouldHaveRun();
        call.Expect("the dentist is gone", () => agenda.Appointments is ["Haircut"]);
    }

    [Fact]
    public async Task Confirmation_ModelsWordAlone_DeletesNothing()
    {
        await using ScriptedConversation call = await agenda.CallAsync();
        await call.UserSaysAsync("Delete the dentist");

        await call.ModelCallsAsync("delete_appointment", """{"title":"the dentist","confirmed":true}""");

        call.OutputOf("delete_appointment").ShouldAskFirst();
        call.ShouldNotHaveRun("delete_appointment");
    }

    [Fact]
    public async Task LongTool_IsBridgedByFillersAndTakesNoRealTime()
    {
        await using ScriptedConversation call = await agenda.CallAsync();
        await call.UserSaysAsync("Write me the report");

        await call.ModelCallsAsync("write_report", """{"seconds":20}""");

        output.WriteLine(call.Transcript);
        call.ShouldHaveSaidFiller(atLeast: 3);
        call.OutputOf("write_report").ShouldSucceed().Duration.Should().Be(TimeSpan.FromSeconds(20));
        call.ShouldHaveSaid("report of 20 seconds is ready");
        call.ShouldHaveBeenSilentAtMost(TimeSpan.FromSeconds(8));
    }

    [Fact]
    public async Task AfterAsync_WhileAToolRuns_HearsTheFirstFiller()
    {
        await using ScriptedConversation call = await agenda.CallAsync();
        await call.UserSaysAsync("Write me the report");
        call.ModelWill(EmulatedTurn.Call("write_report", """{"seconds":20}"""));
        call.ShouldHaveSaidNoFiller();

        await call.AfterAsync(TimeSpan.FromSeconds(5));

        call.ShouldHaveSaidFiller();
        call.Replies.Should().BeEmpty();
    }

    [Fact]
    public async Task ParallelCalls_RunSideBySideOnTheClock()
    {
        await using ScriptedConversation call = await agenda.CallAsync();
        await call.UserSaysAsync("Write me three reports");

        await call.ModelDoesAsync(EmulatedTurn.Call("write_report", """{"seconds":3}""").ThenCall("write_report", """{"seconds":1}""").ThenCall("write_report", """{"seconds":2}"""));

        call.OutputsOf("write_report").Should().HaveCount(3).And.OnlyContain(reply => reply.Succeeded);
        agenda.Order.Should().Equal("3 begins", "1 begins", "2 begins", "1 ends", "2 ends", "3 ends");
    }

    [Fact]
    public async Task Preamble_IsHeardBeforeTheCallsAnswer()
    {
        await using ScriptedConversation call = await agenda.CallAsync();
        await call.UserSaysAsync("What is planned?");

        await call.ModelDoesAsync(EmulatedTurn.Say("Let me look.").Then(new EmulatedAction.Call("list_appointments") { Chunks = ["{", "}"] }));

        call.Heard.Select(heard => heard.Text).Should().Equal("Let me look.", "You have 2 appointments.");
    }

    [Fact]
    public async Task BargeIn_CutsTheAgentOff()
    {
        await using ScriptedConversation call = await agenda.CallAsync();
        await call.UserSaysAsync("What is planned?");
        call.ModelWill(EmulatedTurn.Say("You have a very long list of appointments, and I shall now read out every single one of them to you."));
        await call.AfterAsync(TimeSpan.FromSeconds(3));

        await call.UserSaysAsync("Stop it please");
        await call.ModelSaysAsync("All right.");

        call.ShouldHaveSeen<VoiceSessionEvent.AgentInterrupted>();
        call.Heard[0].IsCutOff.Should().BeTrue();
        call.ShouldHaveSaid("All right.");
    }

    [Fact]
    public async Task Error_ThatTheToolThrows_IsAnsweredByItsType()
    {
        await using ScriptedConversation call = await agenda.CallAsync();
        await call.UserSaysAsync("Delete the meeting");

        await call.ModelCallsAsync("delete_appointment", """{"title":"the meeting","confirmed":false}""");

        call.OutputOf("delete_appointment").ShouldFail(ToolErrorType.NotFound).ShouldSay("the meeting").ShouldNotHaveRun();
    }

    [Fact]
    public async Task HangsUp_WhileAToolRuns_LetsItFinishAndSaysNothingMore()
    {
        await using ScriptedConversation call = await agenda.CallAsync();
        await call.UserSaysAsync("Write me the report");
        call.ModelWill(EmulatedTurn.Call("write_report", """{"seconds":6}"""));
        await call.AfterAsync(TimeSpan.FromSeconds(3));

        await call.HangsUpAsync();
        call.ShouldHaveEnded();
        agenda.Order.Should().Equal("6 begins");
        await call.AfterAsync(TimeSpan.FromSeconds(6));

        agenda.Order.Should().Equal("6 begins", "6 ends");
        call.Replies.Should().BeEmpty();
    }

    [Fact]
    public async Task ToolWithRealWork_IsGivenRealTimeAndTakesNoneOfTheClock()
    {
        await using ScriptedConversation call = await agenda.CallAsync();
        await call.UserSaysAsync("What is the number?");

        await call.ModelCallsAsync("look_up");

        call.OutputOf("look_up").ShouldSucceed().Duration.Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public async Task ToolThatIgnoresTheTimeProvider_FailsAndSaysHowToMendIt()
    {
        await using ScriptedConversation call = await agenda.CallAsync(options => options.Patience = TimeSpan.FromMilliseconds(300));
        await call.UserSaysAsync("Open the gate");

        Func<Task> act = () => call.ModelCallsAsync("wait_for_gate");

        (await act.Should().ThrowAsync<ScriptFailedException>())
            .WithMessage("wait_for_gate has neither finished nor waited on the given TimeProvider for 0.3 s of real time. Take TimeProvider from the services*call     wait_for_gate*FAILED*");
        agenda.Gate.SetResult();
    }
}
