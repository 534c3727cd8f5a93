namespace RealtimeVoiceTools.Testing.Tests.Scripted;

/// <summary>Each expectation is seen to fail, with words that say what was expected and what was found.</summary>
public class ExpectationTests
{
    private const string Delete = """{"title":"the dentist","confirmed":false}""";
    private readonly Agenda agenda = new();

    public static TheoryData<string, Action<ScriptedConversation>> Failing => new()
    {
        { "Expected an output of write_report, but the calls that have been answered are of delete_appointment.", call => call.OutputOf("write_report") },
        { "Expected delete_appointment to have run 1 times, but it ran 0 times.", call => call.ShouldHaveRun("delete_appointment") },
        { "Expected the caller to have heard \"deleted\" to the end, but the agent said \"You want to delete 'Dentist'. This can't be undone. Should I go ahead?\".", call => call.ShouldHaveSaid("deleted") },
        { "Expected the agent not to say \"dentist\", but it did.", call => call.ShouldNotHaveSaid("dentist") },
        { "Expected the caller to have heard the question \"Haircut\" to its end, but the questions are *Dentist*", call => call.ShouldHaveAsked("Haircut") },
        { "Expected at least 1 words that bridge the wait, but there were 0.", call => call.ShouldHaveSaidFiller() },
        { "Expected no silence of more than 0.5 s, but the longest was 1.5 s.", call => call.ShouldHaveBeenSilentAtMost(TimeSpan.FromSeconds(0.5)) },
        { "Expected the event ToolRetrying, but there was none.", call => call.ShouldHaveSeen<VoiceSessionEvent.ToolRetrying>() },
        { "Expected no event ConfirmationAsked, but there was one.", call => call.ShouldNotHaveSeen<VoiceSessionEvent.ConfirmationAsked>() },
        { "Expected the session to have ended, but it is Live.", call => call.ShouldHaveEnded() },
        { "Expected that the row is gone, but it is not so.", call => call.Expect("the row is gone", () => false) },
        { "Expected delete_appointment to succeed, but its output is*needs_confirmation*", call => call.OutputOf("delete_appointment").ShouldSucceed() },
        { "Expected delete_appointment to fail as not_found, but*", call => call.OutputOf("delete_appointment").ShouldFail(ToolErrorType.NotFound) },
        { "Expected delete_appointment to have run 1 times, and it ran 0 times, but*", call => call.OutputOf("delete_appointment").ShouldHaveRun() },
        { "Expected delete_appointment to say \"Haircut\", but*", call => call.OutputOf("delete_appointment").ShouldSay("Haircut") },
        { "Expected delete_appointment to hold the undo, but*", call => call.OutputOf("delete_appointment").ShouldContain("the undo") },
        { "Expected delete_appointment not to hold dentist, but*", call => call.OutputOf("delete_appointment").ShouldNotContain("dentist") },
    };

    [Theory]
    [MemberData(nameof(Failing), DisableDiscoveryEnumeration = true)]
    public async Task Expectation_ThatDoesNotHold_SaysWhatItFound(string reason, Action<ScriptedConversation> expectation)
    {
        await using ScriptedConversation call = await AskedAsync();

        FluentActions.Invoking(() => expectation(call)).Should().Throw<ScriptFailedException>().WithMessage(reason + "*").And.Transcript.Should().Contain("Delete the dentist");
    }

    [Fact]
    public async Task Expectations_OfTheOppositeAfterAFiller_FailToo()
    {
        await using ScriptedConversation call = await agenda.CallAsync();
        await call.UserSaysAsync("Write me the report");
        await call.ModelCallsAsync("write_report", """{"seconds":8}""");

        FluentActions.Invoking(call.ShouldHaveSaidNoFiller).Should().Throw<ScriptFailedException>().WithMessage("Expected no words that bridge a wait, but the agent said \"*");
        FluentActions.Invoking(() => call.ShouldNotHaveRun("write_report")).Should().Throw<ScriptFailedException>();
        FluentActions.Invoking(() => call.ShouldHaveAsked("anything")).Should().Throw<ScriptFailedException>().WithMessage("*no call has needed a yes*");
        FluentActions.Invoking(() => call.OutputOf("write_report").ShouldAskFirst()).Should().Throw<ScriptFailedException>();
        FluentActions.Invoking(() => call.OutputOf("write_report").ShouldNotHaveRun()).Should().Throw<ScriptFailedException>();
    }

    [Fact]
    public async Task Model_AskedWithoutATurn_FailsWithTheCallersWords()
    {
        await using ScriptedConversation call = await agenda.CallAsync();
        await call.UserSaysAsync("Delete the dentist");

        Func<Task> act = call.RestAsync;

        await act.Should().ThrowAsync<ScriptFailedException>().WithMessage("The model was asked to answer \"Delete the dentist\", and the script has no turn for it.*ModelCallsAsync*caller   Delete the dentist*FAILED*");
    }

    [Fact]
    public async Task Model_NotAsked_FailsToDoWhatTheScriptSays()
    {
        await using ScriptedConversation call = await agenda.CallAsync();

        Func<Task> act = () => call.ModelSaysAsync("Hello");

        await act.Should().ThrowAsync<ScriptFailedException>().WithMessage("The script says what the model does, but the model was not asked.*");
    }

    [Fact]
    public async Task Until_ThatNeverComes_NamesWhatItWaitedFor()
    {
        await using ScriptedConversation call = await agenda.CallAsync();

        Func<Task> act = () => call.UntilAsync("the report", () => false, TimeSpan.FromSeconds(9));

        await act.Should().ThrowAsync<ScriptFailedException>().WithMessage("Waited for the report, but it did not come.*9.00  FAILED*");
    }

    [Fact]
    public async Task Step_AfterTheEnd_Fails()
    {
        await using ScriptedConversation call = await agenda.CallAsync();
        await call.HangsUpAsync();

        Func<Task> act = () => call.UserSaysAsync("Hello?");

        await act.Should().ThrowAsync<ScriptFailedException>().WithMessage("The script goes on, but the session has ended.*(hangs up)*");
    }

    [Fact]
    public async Task Failure_ShowsTheWholeConversation()
    {
        await using ScriptedConversation call = await AskedAsync();
        await call.UserSaysAsync("Yes, please");
        await call.ModelDoesAsync(EmulatedTurn.Say("One moment.").ThenCall("delete_appointment", Delete.Replace("false", "true")));
        await call.UserSaysAsync("And the report");
        await call.ModelCallsAsync("write_report", """{"seconds":6}""");

        ScriptFailedException failure = FluentActions.Invoking(() => call.Expect("the dentist is still there", () => agenda.Appointments.Contains("Dentist"))).Should().Throw<ScriptFailedException>().Which;

        failure.Message.Should().Be(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Scripted", "Failure.approved.txt")));
    }

    private async Task<ScriptedConversation> AskedAsync()
    {
        ScriptedConversation call = await agenda.CallAsync();
        await call.UserSaysAsync("Delete the dentist");
        await call.ModelCallsAsync("delete_appointment", Delete);
        return call;
    }
}
