using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Calls;

public class TurnDoubtTests
{
    private readonly ToolScript _tools = new ToolScript().Add("save").Add("look", 0.1, new VoiceToolTraits { ReadOnly = true })
        .Add("note", 0.1, new VoiceToolTraits { UncertainTurns = UncertainTurnPolicy.Run })
        .Add("send", 0.1, new VoiceToolTraits { UncertainTurns = UncertainTurnPolicy.Refuse });

    [Fact]
    public void PlainWords_LeadToARunWithoutAQuestion()
    {
        VirtualCall call = Open();
        call.Hears("u1", "Save that");
        Calls(call, "save");

        _tools.Ledger.Should().ContainSingle();
    }

    [Fact]
    public void DoubtfulWords_AreAskedAboutBeforeAnythingChanges()
    {
        VirtualCall call = Open();
        call.Hears("u1", "Save that", spokenMilliseconds: 150);
        Calls(call, "save");
        _tools.Ledger.Should().BeEmpty();
        call.OutputOf("c_save").GetProperty("needs_confirmation").GetBoolean().Should().BeTrue();
        call.OutputOf("c_save").GetProperty("detail").GetString().Should().NotContain("confirmed", "the tool has no such argument");

        call.Speak("q1");
        call.RunFor(1.5);
        call.Hears("u2", "Yes");
        call.Calls("r2", ("c2", "save", "{}"));
        call.RunFor(1);
        _tools.Ledger.Should().ContainSingle();
    }

    [Fact]
    public void DoubtfulWords_ThatTheCallerSaysAgain_NeedNoQuestion()
    {
        VirtualCall call = Open();
        call.Hears("u1", "Save that", spokenMilliseconds: 150);
        Calls(call, "save");
        call.Speak("q1");
        call.RunFor(1.5);
        call.Hears("u2", "I said save the thing about the boat");
        call.Calls("r2", ("c2", "save", "{}"));
        call.RunFor(1);

        _tools.Ledger.Should().ContainSingle();
        call.Happened<VoiceSessionEvent.ConfirmationResolved>().Single().Resolution.Should().Be(ConfirmationResolution.Voided);
    }

    [Fact]
    public void DoubtfulWords_ThatTheCallerTakesBack_RunNothing()
    {
        VirtualCall call = Open();
        call.Hears("u1", "Save that", spokenMilliseconds: 150);
        Calls(call, "save");
        call.Speak("q1");
        call.RunFor(1.5);
        call.Hears("u2", "No, don't");
        call.Calls("r2", ("c2", "save", "{}"));
        call.RunFor(1);

        _tools.Ledger.Should().BeEmpty();
    }

    [Fact]
    public void LowConfidence_Echo_AndNoWordsAtAll_AreDoubtful()
    {
        VirtualCall silent = Open();
        Calls(silent, "save");

        VirtualCall unsure = Open();
        unsure.Hears("u1", null);
        unsure.Receive(Frames.Transcribed("u1", "Save that", logprob: -1.2));
        Calls(unsure, "save");

        VirtualCall echo = Open();
        echo.Receive(Frames.Created("r0"));
        echo.Receive(Frames.Audio("r0", "i0", 2000));
        echo.Receive(Frames.TextDone("r0", "i0", "I can save that for you."));
        echo.Receive(Frames.Done("r0"));
        echo.RunFor(1);
        echo.Hears("u1", "save that");
        Calls(echo, "save");

        _tools.Ledger.Should().BeEmpty();
    }

    [Fact]
    public void Policy_OfTheToolDecides_AndReadingIsNeverDoubted()
    {
        VirtualCall call = Open();
        call.Hears("u1", "Save that", spokenMilliseconds: 150);
        Calls(call, "note");
        Calls(call, "look");
        Calls(call, "send");

        _tools.Ledger.Select(run => run.Tool.Name).Should().Equal("note", "look");
        call.OutputOf("c_send").GetProperty("error_type").GetString().Should().Be("validation");
        call.OutputOf("c_send").GetProperty("spoken_message").GetString().Should().Contain("misheard");
    }

    private VirtualCall Open() => Wire.Open(_tools, options => options.Confirmation.UncertainTurns = UncertainTurnPolicy.Ask);

    private static void Calls(VirtualCall call, string tool)
    {
        call.Calls("r_" + tool, ("c_" + tool, tool, "{}"));
        call.RunFor(0.5);
    }
}
