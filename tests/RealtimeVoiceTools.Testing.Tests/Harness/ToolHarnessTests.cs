using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools.Testing.Tests.Scripted;

namespace RealtimeVoiceTools.Testing.Tests.Harness;

public class ToolHarnessTests
{
    private readonly Agenda agenda = new();

    [Fact]
    public async Task Call_ThatSucceeds_GivesWhatTheModelReads()
    {
        await using ToolHarness harness = ToolHarness.For(agenda.Add);

        ToolReply reply = await harness.CallAsync("list_appointments");

        reply.ShouldSucceed().ShouldHaveRun().ShouldSay("2 appointments");
        reply.Json.GetProperty("success").GetBoolean().Should().BeTrue();
        reply.Message.Should().Be("You have 2 appointments.");
        reply.ErrorType.Should().BeNull();
    }

    [Theory]
    [InlineData("""{"seconds":"many"}""", "validation")]
    [InlineData("""{"seconds":""", "validation")]
    [InlineData("""{"seconds":1,"minutes":2}""", "validation")]
    public async Task Call_WithWrongArguments_DoesNotRun(string arguments, string type)
    {
        await using ToolHarness harness = ToolHarness.For(agenda.Add);

        (await harness.CallAsync("write_report", arguments)).ShouldFail(ToolErrorType.Validation).ShouldNotHaveRun().ShouldContain(type);
    }

    [Fact]
    public async Task Call_OfNoTool_NamesTheTools()
    {
        await using ToolHarness harness = ToolHarness.For(agenda.Add);

        (await harness.CallAsync("make_coffee")).ShouldFail(ToolErrorType.UnknownTool).ShouldContain("write_report");
    }

    [Fact]
    public async Task Call_ThatTakesLong_TakesItOnTheClock()
    {
        await using ToolHarness harness = ToolHarness.For(agenda.Add);

        (await harness.CallAsync("write_report", """{"seconds":30}""")).ShouldSucceed().Duration.Should().Be(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Call_PastItsTimeout_FailsAsInASession()
    {
        await using ToolHarness harness = ToolHarness.For(agenda.Add);

        (await harness.CallAsync("write_report", """{"seconds":41}""")).ShouldFail(ToolErrorType.OutcomeUnknown).ShouldHaveRun();
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public async Task Call_OfAToolThatAsks_AsksWhateverTheModelSays(string confirmed)
    {
        await using ToolHarness harness = ToolHarness.For(agenda.Add);

        (await harness.CallAsync("delete_appointment", $$"""{"title":"the dentist","confirmed":{{confirmed}}}""")).ShouldAskFirst().ShouldSay("delete 'Dentist'");

        agenda.Appointments.Should().HaveCount(2);
    }

    [Fact]
    public async Task CallConfirmed_OfAToolThatAsks_RunsItOnce()
    {
        await using ToolHarness harness = ToolHarness.For(agenda.Add);

        (await harness.CallConfirmedAsync("delete_appointment", """{"title":"the dentist","confirmed":true}""")).ShouldSucceed().ShouldHaveRun();

        agenda.Appointments.Should().Equal("Haircut");
    }

    [Fact]
    public async Task CallConfirmed_OfAToolThatAsksNothing_RunsItOnce()
    {
        await using ToolHarness harness = ToolHarness.For(agenda.Add);

        (await harness.CallConfirmedAsync("list_appointments")).ShouldSucceed().ShouldHaveRun();
    }

    [Fact]
    public async Task Preview_GivesTheQuestionAndWhatWasFound()
    {
        await using ToolHarness harness = ToolHarness.For(agenda.Add);

        ToolPreview preview = await harness.PreviewAsync("delete_appointment", """{"title":"the dentist","confirmed":false}""");

        preview.Question.Should().Be("You want to delete 'Dentist'. This can't be undone. Should I go ahead?");
        preview.Found!.Key.Should().Be("Dentist");
        agenda.Appointments.Should().HaveCount(2);
        (await harness.CallConfirmedAsync("delete_appointment", """{"title":"the dentist","confirmed":true}""")).ShouldSucceed();
    }

    [Fact]
    public async Task Preview_OfAToolThatDoesNotAsk_Fails()
    {
        await using ToolHarness harness = ToolHarness.For(agenda.Add);

        Func<Task> act = () => harness.PreviewAsync("list_appointments");

        await act.Should().ThrowAsync<ScriptFailedException>().WithMessage("Expected list_appointments to ask the caller first and not to run*");
    }

    [Fact]
    public async Task Call_ThatFailsForATime_IsRetriedAsInASession()
    {
        int tries = 0;
        await using ToolHarness harness = ToolHarness.For(services => services.AddRealtimeVoiceTools().AddTool(
            "read_mail", "Use when the caller asks for mail.", () => ++tries < 3 ? throw new VoiceToolException(ToolErrorType.Temporary) : "two letters", new VoiceToolTraits { ReadOnly = true }));

        (await harness.CallAsync("read_mail")).ShouldSucceed().ShouldHaveRun(times: 3);
    }

    [Fact]
    public async Task Call_OfAToolThatTakesSessionValues_GetsThem()
    {
        await using ToolHarness harness = ToolHarness.For(
            services => services.AddRealtimeVoiceTools().AddTool("who", "Use never.", ([FromSession] string tenant, [Description("Any.")] int number) => VoiceResult.Say($"{tenant} {number}")),
            options => options.Session = session => session.Values["tenant"] = "North");

        (await harness.CallAsync("who", """{"number":7}""")).ShouldSucceed().ShouldSay("North 7");
    }

    [Fact]
    public async Task Limit_OfOnePerMinute_HoldsAsInASession()
    {
        await using ToolHarness harness = ToolHarness.For(services => services.AddRealtimeVoiceTools().AddTool(
            "ring", "Use when the bell is to ring.", () => "ding", new VoiceToolTraits { MaxPerMinute = 1 }));
        await harness.CallAsync("ring");

        (await harness.CallAsync("ring")).ShouldFail(ToolErrorType.RateLimited).ShouldNotHaveRun();
    }

    [Fact]
    public async Task Services_WithoutASession_SayWhatToAdd()
    {
        await using ToolHarness harness = ToolHarness.For(_ => { });

        Func<Task> act = () => harness.CallAsync("any");

        await act.Should().ThrowAsync<InvalidOperationException>().WithMessage("*AddRealtimeVoiceTools*");
    }
}
