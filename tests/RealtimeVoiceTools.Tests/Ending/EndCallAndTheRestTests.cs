using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;
using static RealtimeVoiceTools.Tests.Ending.EndCallTests;

namespace RealtimeVoiceTools.Tests.Ending;

/// <summary>What goes on besides while the model hangs up: the caller, other calls, questions.</summary>
public class EndCallAndTheRestTests
{
    private const string Code = "end_call";

    [Fact, Trait("Case", "89")]
    public void Caller_WhoSpeaksUp_TakesItBackAndIsAskedForNoGoodbyeTooFew()
    {
        VirtualCall call = SaysBye(Script());
        call.Speak("r2", "Goodbye.", 3000);
        call.RunFor(1);
        call.Hears("u2", "Oh, one more thing");
        call.RunFor(40);
        call.Ended.Should().BeNull();
        int before = call.Requests.Count();
        call.Hears("u3", "No, that is all, bye");
        call.Calls("r4", ("c2", Code, "{}"));
        call.RunFor(0.1);

        call.Requests.Count().Should().Be(before + 1, "the first goodbye was long ago");
        call.Speak("r5", "Goodbye.", 1000);
        call.RunFor(2);
        ShouldHaveHungUp(call);
    }

    [Theory, Trait("Case", "89")]
    [InlineData("Bye bye!")]
    [InlineData("Thank you, goodbye.")]
    [InlineData("Okay, thanks a lot. You too. Bye now.")]
    public void Caller_WhoSaysGoodbyeToo_DoesNotKeepTheLineOpen(string words)
    {
        VirtualCall call = SaysBye(Script());
        call.Speak("r2", "Goodbye.", 3000);
        call.RunFor(1);
        call.Hears("u2", words);
        call.Receive(Frames.Created("r3"));
        call.Receive(Frames.Audio("r3", "said_r3", 500));
        call.Receive(Frames.TextDone("r3", "said_r3", "Bye."));
        call.Receive(Frames.Done("r3"));
        call.RunFor(1);

        ShouldHaveHungUp(call);
    }

    [Theory]
    [InlineData("Thanks, and what about Friday?")]
    [InlineData("Bye the way")]
    public void Caller_WhoSaysMoreThanGoodbye_IsHeard(string words)
    {
        VirtualCall call = SaysBye(Script());
        call.Speak("r2", "Goodbye.", 3000);
        call.RunFor(1);
        call.Hears("u2", words);
        call.RunFor(60);

        call.Ended.Should().BeNull();
    }

    [Theory, Trait("Case", "89")]
    [InlineData(0.1)]
    [InlineData(1.5)]
    public void Words_ThatLedToIt_DoNotTakeItBackWhenTheyBecomeKnownLate(double seconds)
    {
        VirtualCall call = Wire.Open(Script());
        call.Hears("u1", null);
        call.Calls("r1", ("c1", Code, "{}"));
        call.RunFor(0.1);
        call.Speak("r2", "Goodbye.", 2000);
        call.RunFor(seconds);
        call.Receive(Frames.Transcribed("u1", "I don't need anything else, I have to go"));
        call.RunFor(3);

        ShouldHaveHungUp(call);
    }

    [Fact]
    public void Question_ThatIsOpen_IsVoid()
    {
        (VirtualCall call, ToolScript tools) = Asked();
        call.Hears("u2", "Goodbye");
        call.Calls("r2", ("c2", Code, "{}"));
        call.RunFor(0.1);

        call.Happened<VoiceSessionEvent.ConfirmationResolved>().Should().ContainSingle().Which.Resolution.Should().Be(ConfirmationResolution.Voided);
        call.Speak("r3", "Goodbye.", 2000);
        call.RunFor(0.5);
        call.Hears("u3", "Yes, do it");
        call.Calls("r4", ("c3", "delete", """{"confirmed":true}"""));
        call.RunFor(5);
        tools.Ledger.Should().BeEmpty("the yes came after the question was void");
    }

    [Fact]
    public void Yes_ThatComesWithTheGoodbye_IsDoneAndToldFirst()
    {
        (VirtualCall call, ToolScript tools) = Asked();
        call.Hears("u2", null);
        call.Calls("r2", ("c2", Code, "{}"), ("c3", "delete", """{"confirmed":true}"""));
        call.RunFor(0.1);
        call.Receive(Frames.Transcribed("u2", "Yes, please"));
        call.RunFor(0.5);
        tools.Ledger.Should().ContainSingle("the call brings the yes with it, whatever order they come in");
        call.Speak("r3", "Deleted. Goodbye.", 1000);
        call.RunFor(1.5);

        ShouldHaveHungUp(call);
    }

    [Fact]
    public void Question_AskedAfterAll_IsWaitedForUntilTheDeadline()
    {
        ToolScript tools = WithDelete();
        VirtualCall call = Wire.Open(tools);
        call.Hears("u1", "Delete the report, and bye");
        call.Calls("r1", ("c1", Code, "{}"), ("c2", "delete", """{"confirmed":false}"""));
        call.RunFor(0.2);
        while (call.Happened<VoiceSessionEvent.AgentSaid>().Count() < 2)
        {
            call.Speak($"s{call.Trace.Count}", "Goodbye.", 500);
            call.RunFor(1);
        }

        call.Ended.Should().BeNull("the caller may still answer");
        call.RunFor(20);
        ShouldHaveHungUp(call);
        tools.Ledger.Should().BeEmpty();
    }

    [Fact, Trait("Case", "88")]
    public void Call_ThatStillRuns_IsToldBeforeTheLineCloses()
    {
        ToolScript tools = Script().Add("save", 3);
        VirtualCall call = Wire.Open(tools, options => options.Filler.Enabled = false);
        call.Hears("u1", "Save it, and bye");
        call.Calls("r1", ("c1", "save", "{}"), ("c2", Code, "{}"));
        call.RunFor(3.1);
        call.Ended.Should().BeNull();
        call.Speak("r2", "Saved. Goodbye.", 1000);
        call.RunFor(1.5);

        ShouldHaveHungUp(call);
    }

    [Theory, Trait("Case", "88")]
    [InlineData(false)]
    [InlineData(true)]
    public void Call_ThatOutlastsTheDeadline_GoesByItsPolicy(bool readOnly)
    {
        ToolScript tools = Script().Add("work", 60, new VoiceToolTraits { ReadOnly = readOnly, Timeout = TimeSpan.FromMinutes(2) });
        VirtualCall call = Wire.Open(tools, options => options.Filler.Enabled = false);
        call.Hears("u1", "Start it, and bye");
        call.Calls("r1", ("c1", "work", "{}"), ("c2", Code, "{}"));
        call.RunFor(15.5);

        ShouldHaveHungUp(call);
        tools.Cancelled.Should().HaveCount(readOnly ? 1 : 0);
    }

    private static (VirtualCall Call, ToolScript Tools) Asked()
    {
        ToolScript tools = WithDelete();
        VirtualCall call = Wire.Open(tools);
        call.Hears("u1", "Delete the report");
        call.Calls("r1", ("c1", "delete", """{"confirmed":false}"""));
        call.RunFor(0.1);
        call.Speak("q1");
        call.RunFor(1.5);
        return (call, tools);
    }

    private static ToolScript WithDelete() => Script().Add(
        "delete", new VoiceToolTraits { Destructive = true }, _ => (0.1, ToolScript.Ok()),
        () => new ConfirmationPreview { Key = "r:1", Action = "delete 'Annual report'", Facts = ["Annual report"] });
}
