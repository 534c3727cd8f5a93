using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Laws;

/// <summary>A destructive tool never runs on the model's word.</summary>
public class Law04Tests
{
    private const string Ask = """{"subject":"x","confirmed":false}""";
    private const string Confirm = """{"subject":"x","confirmed":true}""";

    private string _key = "task:1";

    [Theory]
    [InlineData("Yes", true)]
    [InlineData("Okay, go ahead please", true)]
    [InlineData("No", false)]
    [InlineData("Okay, wait, don't", false)]
    [InlineData("Not okay", false)]
    [InlineData("Yes, but only the old one", false)]
    [InlineData("Yes?", false)]
    [InlineData("Okay…", false)]
    [InlineData("Yes, I -", false)]
    [InlineData("Yeah, right.", false)]
    [InlineData("Oh yeah, yeah, right", false)]
    [InlineData("Mhm", false)]
    [InlineData("", false)]
    public void Answer_OnlyAPlainYes_Runs(string answer, bool runs)
    {
        (VirtualCall call, ToolScript tools) = Asked();
        call.Hears("u1", answer);
        call.Calls("r2", ("c2", "delete", Confirm));
        call.RunFor(1);

        tools.Ledger.Should().HaveCount(runs ? 1 : 0);
        call.Outputs.Should().HaveCount(2);
    }

    [Fact]
    public void Model_ThatClaimsAYesNobodySaid_IsNotBelieved()
    {
        (VirtualCall call, ToolScript tools) = Asked();
        for (int i = 0; i < 3; i++)
            call.Calls($"r{i + 2}", ($"c{i + 2}", "delete", Confirm));
        call.RunFor(20);

        tools.Ledger.Should().BeEmpty();
    }

    [Theory]
    [InlineData(29.999, true)]
    [InlineData(30.000, false)]
    [InlineData(30.001, false)]
    public void Call_AroundTheExpiry_RunsOnlyBeforeIt(double seconds, bool runs)
    {
        (VirtualCall call, ToolScript tools) = Asked();
        TimeSpan heard = call.Now;
        call.RunFor(20);
        call.Hears("u1", "Yes");
        call.RunFor(heard + TimeSpan.FromSeconds(seconds) - call.Now);
        call.Calls("r2", ("c2", "delete", Confirm));
        call.RunFor(3);

        tools.Ledger.Should().HaveCount(runs ? 1 : 0);
        if (!runs)
            call.OutputOf("c2").GetProperty("error_type").GetString().Should().Be("expired");
    }

    [Fact]
    public void Call_InTime_WhoseTranscriptComesAfterTheExpiry_StillRuns()
    {
        (VirtualCall call, ToolScript tools) = Asked();
        call.RunFor(28.5);
        call.Hears("u1", null);
        call.Calls("r2", ("c2", "delete", Confirm));
        call.RunFor(1.5);
        call.Receive(Frames.Transcribed("u1", "Yes"));

        tools.Ledger.Should().ContainSingle();
    }

    [Fact]
    public void Denial_ThatComesWhileTheCallWaitsForIt_IsToldAndNotAskedAgain()
    {
        (VirtualCall call, ToolScript tools) = Asked();
        call.Hears("u1", null);
        call.Calls("r2", ("c2", "delete", Confirm));
        call.RunFor(1);
        call.Receive(Frames.Transcribed("u1", "No, leave it"));

        tools.Ledger.Should().BeEmpty();
        call.OutputOf("c2").GetProperty("error_type").GetString().Should().Be("declined");
        call.Happened<VoiceSessionEvent.ConfirmationAsked>().Should().ContainSingle();
    }

    [Fact]
    public void Yes_IsUsedOnce()
    {
        (VirtualCall call, ToolScript tools) = Asked();
        call.Hears("u1", "Yes");
        call.Calls("r2", ("c2", "delete", Confirm), ("c3", "delete", Confirm));
        call.RunFor(2);
        call.Calls("r3", ("c4", "delete", Confirm));
        call.RunFor(2);

        tools.Ledger.Should().ContainSingle();
    }

    [Fact]
    public void Target_ThatChangedSinceTheQuestion_IsAskedAboutAnew()
    {
        (VirtualCall call, ToolScript tools) = Asked();
        call.Hears("u1", "Yes");
        _key = "task:2";
        call.Calls("r2", ("c2", "delete", Confirm));
        call.RunFor(2);

        tools.Ledger.Should().BeEmpty();
        call.Happened<VoiceSessionEvent.ConfirmationAsked>().Should().HaveCount(2);
    }

    [Fact]
    public void Caller_WhoKeepsBeginningToSpeak_CannotHoldTheCallForEver()
    {
        (VirtualCall call, _) = Asked();
        call.Hears("u0", null);
        call.Calls("r2", ("c2", "delete", Confirm));
        for (int i = 1; i < 12; i++)
            call.Hears($"u{i}", null, 0.8);

        call.Outputs.Should().HaveCount(2);
    }

    [Fact]
    public void PushToTalk_YesAfterTheQuestion_Runs()
    {
        var tools = new ToolScript();
        tools.Add("delete", new VoiceToolTraits { Destructive = true }, _ => (0.1, ToolScript.Ok()), Preview);
        VirtualCall call = Wire.Open(tools, options => options.TurnDetection = TurnDetectionSettings.PushToTalk());
        call.Calls("r1", ("c1", "delete", Ask));
        call.RunFor(0.1);
        call.Speak("q1");
        call.RunFor(3);
        call.Do(() => call.Signal(new Signal.AudioBegan()));
        call.RunFor(1);
        call.Do(() => call.Signal(new Signal.AudioCommitted()));
        call.Receive(Frames.Committed("u1"));
        call.Receive(Frames.Transcribed("u1", "Yes"));
        call.Begin("r2");
        call.Receive(Frames.ItemDone("r2", "c2", "delete", Confirm));
        call.Receive(Frames.Done("r2"));
        call.RunFor(1);

        tools.Ledger.Should().ContainSingle();
    }

    [Fact]
    public void Text_TypedYes_Runs()
    {
        (VirtualCall call, ToolScript tools) = Asked();
        call.Do(() => call.Signal(new Signal.UserTyped("yes")));
        call.Begin("r2");
        call.Receive(Frames.ItemDone("r2", "c2", "delete", Confirm));
        call.Receive(Frames.Done("r2"));
        call.RunFor(1);

        tools.Ledger.Should().ContainSingle();
    }

    [Theory]
    [InlineData("Okay, wait", "delete 'Wait for Bob'", false)]
    [InlineData("Yes, cancel it", "cancel 'Order 5'", true)]
    [InlineData("Cancel", "cancel 'Order 5'", false)]
    public void Denial_ThatIsAlsoAWordOfTheTitle_IsStillADenial(string answer, string action, bool runs) =>
        (ConsentLanguages.For(System.Globalization.CultureInfo.InvariantCulture)!.Classify(answer, $"You want to {action}. Should I go ahead?", action) == Consent.Yes).Should().Be(runs);

    private (VirtualCall Call, ToolScript Tools) Asked()
    {
        (VirtualCall call, ToolScript tools) = Open();
        call.Calls("r1", ("c1", "delete", Ask));
        call.RunFor(0.1);
        call.Speak("q1");
        call.RunFor(1);
        return (call, tools);
    }

    private (VirtualCall Call, ToolScript Tools) Open()
    {
        var tools = new ToolScript();
        tools.Add("delete", new VoiceToolTraits { Destructive = true }, _ => (0.1, ToolScript.Ok()), Preview);
        return (Wire.Open(tools), tools);
    }

    private ConfirmationPreview Preview() => new() { Key = _key, Action = "delete 'Review proposal'", Facts = ["Review proposal"] };
}
