using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Laws;

/// <summary>A question has to be heard to its end, in its own words, before a yes to it counts.</summary>
public class Law04QuestionTests
{
    private const string Ask = """{"subject":"x","confirmed":false}""";
    private const string Confirm = """{"subject":"x","confirmed":true}""";

    [Fact]
    public void TwoQuestions_ArePutOneAfterTheOther_AndAYesIsForTheOneThatWasHeard()
    {
        (VirtualCall call, ToolScript tools) = Open();
        tools.Add("purge", new VoiceToolTraits { Destructive = true }, _ => (0.1, ToolScript.Ok()));
        call = Wire.Open(tools);
        call.Calls("r1", ("c1", "delete", Ask), ("c2", "purge", Ask));
        call.RunFor(0.1);
        call.Speak("q1");
        call.RunFor(5);
        call.Requests.Should().ContainSingle("the second question waits for the answer to the first");
        string first = call.Requests.Single().ExactWords!;
        call.Hears("u1", "Yes");
        call.Calls("r2", ("c3", "delete", Confirm), ("c4", "purge", Confirm));
        call.RunFor(0.5);
        call.Outputs.Should().HaveCount(4);

        tools.Ledger.Should().ContainSingle("only one question had been heard");
        call.Happened<VoiceSessionEvent.ConfirmationResolved>().Should().ContainSingle(resolved => resolved.Resolution == ConfirmationResolution.Confirmed);
        call.Requests.Last().ExactWords.Should().BeNull("what became of the first comes before the second question");
        call.Speak("a1");
        call.RunFor(0.1);
        call.Requests.Last().ExactWords.Should().NotBeNull().And.NotBe(first);
    }

    [Fact]
    public void AgentSpeech_RightBehindTheQuestion_TakesTheYesAway()
    {
        (VirtualCall call, ToolScript tools) = Open();
        call.Calls("r1", ("c1", "delete", Ask));
        call.RunFor(0.1);
        call.Speak("q1", milliseconds: 1000);
        call.Receive(Frames.Created("r9"));
        call.Receive(Frames.Audio("r9", "i9", 1000));
        call.Receive(Frames.Done("r9"));
        call.RunFor(3);
        call.Hears("u1", "Yes");
        call.Calls("r2", ("c2", "delete", Confirm));
        call.RunFor(1);

        tools.Ledger.Should().BeEmpty("the yes may be to what the agent said last");
    }

    [Fact]
    public void Question_WhoseResponseFailed_IsPutAgainOnceAndNotTwice()
    {
        (VirtualCall call, ToolScript tools) = Open();
        call.Calls("r1", ("c1", "delete", Ask));
        call.RunFor(0.1);
        call.Receive(Frames.Failed("q1", "server_error", call.Requests.Last().Tag));
        call.Calls("r2", ("c2", "delete", Confirm));
        call.RunFor(1.5);
        call.Speak("q2");
        call.RunFor(20);

        call.Requests.Should().HaveCount(2);
        tools.Ledger.Should().BeEmpty();
    }

    [Fact]
    public void Question_ThatNobodyHeard_IsNotTakenForHeard()
    {
        (VirtualCall call, ToolScript tools) = Open();
        call.Calls("r1", ("c1", "delete", Ask));
        call.RunFor(0.1);
        call.Begin("q1");
        call.Receive(Frames.Done("q1"));
        call.RunFor(0.1);
        call.Hears("u1", "Yes");
        call.Calls("r2", ("c2", "delete", Confirm));
        call.RunFor(1);

        tools.Ledger.Should().BeEmpty();
    }

    [Fact]
    public void Question_ThatWasPutInOtherWords_IsAskedAgain()
    {
        (VirtualCall call, ToolScript tools) = Open();
        call.Calls("r1", ("c1", "delete", Ask));
        call.RunFor(0.1);
        RealtimeCommand.CreateResponse request = call.Begin("q1");
        call.Receive(Frames.Audio("q1", "i1", 500));
        call.Receive(Frames.TextDone("q1", "i1", "Shall I tidy up a little?"));
        call.Receive(Frames.Done("q1", tag: request.Tag));
        call.RunFor(1);

        call.Requests.Should().HaveCount(2);
        call.Hears("u1", "Yes");
        call.Calls("r2", ("c2", "delete", Confirm));
        tools.Ledger.Should().BeEmpty();
    }

    [Fact]
    public void Yes_ToAQuestionThatTheApplicationStillPlays_IsTooEarly()
    {
        (VirtualCall call, ToolScript tools) = Open();
        call.Calls("r1", ("c1", "delete", Ask));
        call.RunFor(0.1);
        call.Speak("q1", milliseconds: 2000);
        call.RunFor(1.5);
        call.Do(() => call.Signal(new Signal.PlaybackReported("said_q1", TimeSpan.FromSeconds(0.2))));
        call.RunFor(1);
        call.Hears("u1", "Yes");
        call.Calls("r2", ("c2", "delete", Confirm));
        call.RunFor(1);

        tools.Ledger.Should().BeEmpty("what was reckoned to have been heard is not what was played");
    }

    [Fact]
    public void Yes_ToAQuestionThatWasReckonedOverAndStillPlays_IsTooEarly()
    {
        (VirtualCall call, ToolScript tools) = Open();
        call.Calls("r1", ("c1", "delete", Ask));
        call.RunFor(0.1);
        call.Speak("q1", milliseconds: 2000);
        call.RunFor(2.5);
        call.Do(() => call.Signal(new Signal.PlaybackReported("said_q1", TimeSpan.FromSeconds(0.2))));
        call.RunFor(0.5);
        call.Hears("u1", "Yes");
        call.Calls("r2", ("c2", "delete", Confirm));
        call.RunFor(1);

        tools.Ledger.Should().BeEmpty("the application plays later than was reckoned");
    }

    [Fact]
    public void Yes_BeforeTheQuestionWasPlayedToItsEnd_IsNoAnswerToIt()
    {
        (VirtualCall call, ToolScript tools) = Open();
        call.Calls("r1", ("c1", "delete", Ask));
        call.RunFor(0.1);
        call.Speak("q1", milliseconds: 4000);
        call.RunFor(2);
        call.Hears("u1", "Yes");
        call.Calls("r2", ("c2", "delete", Confirm));
        call.RunFor(0.1);

        tools.Ledger.Should().BeEmpty();
        call.Requests.Last().ExactWords.Should().Contain("Should I go ahead", "it is asked again");
    }

    [Fact]
    public void Denial_WhileTheQuestionIsSpoken_IsHeeded()
    {
        (VirtualCall call, ToolScript tools) = Open();
        call.Calls("r1", ("c1", "delete", Ask));
        call.RunFor(0.1);
        call.Speak("q1", milliseconds: 4000);
        call.RunFor(2);
        call.Hears("u1", "No, stop!");
        call.Calls("r2", ("c2", "delete", Confirm));
        call.RunFor(0.1);

        tools.Ledger.Should().BeEmpty();
        call.OutputOf("c2").GetProperty("error_type").GetString().Should().Be("declined");
    }

    private static (VirtualCall Call, ToolScript Tools) Open()
    {
        var tools = new ToolScript();
        tools.Add("delete", new VoiceToolTraits { Destructive = true }, _ => (0.1, ToolScript.Ok()), Preview);
        return (Wire.Open(tools), tools);
    }

    private static ConfirmationPreview Preview() => new() { Key = "task:1", Action = "delete 'Review proposal'", Facts = ["Review proposal"] };
}
