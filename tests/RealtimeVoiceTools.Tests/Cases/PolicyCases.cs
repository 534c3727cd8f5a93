using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Cases;

/// <summary>What a caller who speaks does to running calls, by the policy of the tool.</summary>
public class PolicyCases
{
    [Theory]
    [Trait("Case", "6")]
    [InlineData(InterruptionPolicy.TellWhenFree, 1)]
    [InlineData(InterruptionPolicy.StaySilent, 0)]
    public void Result_AfterAnInterruption_IsToldByThePolicy(InterruptionPolicy policy, int answers)
    {
        VirtualCall call = Manual(policy, readOnly: false);
        call.Calls("r1", ("c1", "look", "{}"));
        call.RunFor(0.2);
        call.Hears("u1", "by the way, how is the weather");
        Serve(call, "a1");
        call.RunFor(0.2);
        int before = call.Requests.Count();
        call.RunFor(3);

        call.Outputs.Should().ContainSingle();
        (call.Requests.Count(request => !request.OutOfBand) - before).Should().Be(answers);
    }

    [Fact]
    [Trait("Case", "6")]
    public void Result_OfAToolThatTellsNow_IsAskedForOverTheCaller()
    {
        VirtualCall call = Manual(InterruptionPolicy.TellNow, readOnly: false);
        call.Calls("r1", ("c1", "look", "{}"));
        call.RunFor(0.1);
        call.Hears("u1", "by the way");
        Serve(call, "a1");
        call.RunFor(0.2);
        call.Receive(Frames.SpeechStarted("u2"));
        call.RunFor(3);

        call.Requests.Last().OutOfBand.Should().BeFalse();
        call.Requests.Count(request => !request.OutOfBand).Should().Be(2);
    }

    [Fact]
    [Trait("Case", "6")]
    public void Lookup_ThatSpeechCancels_IsAnsweredCancelledAndCausesNoAnswer()
    {
        ToolScript tools = Tool(InterruptionPolicy.Cancel, readOnly: true);
        VirtualCall call = Wire.Open(tools, PushNothing);
        call.Calls("r1", ("c1", "look", "{}"));
        call.RunFor(0.2);
        call.Hears("u1", "never mind, something else");
        call.RunFor(0.1);

        tools.Cancelled.Should().ContainSingle();
        call.OutputOf("c1").GetProperty("error_type").GetString().Should().Be("cancelled");
        call.RunFor(5);
        call.Outputs.Should().ContainSingle();
    }

    [Theory]
    [Trait("Case", "29")]
    [InlineData("Mhm.")]
    [InlineData("Uh-huh, okay.")]
    [InlineData("")]
    [InlineData("…")]
    public void Backchannel_CancelsNoLookup(string heard)
    {
        ToolScript tools = Tool(InterruptionPolicy.Cancel, readOnly: true);
        VirtualCall call = Wire.Open(tools, PushNothing);
        call.Calls("r1", ("c1", "look", "{}"));
        call.RunFor(0.2);
        call.Hears("u1", heard, seconds: 0.2);
        call.RunFor(5);

        tools.Cancelled.Should().BeEmpty();
        call.OutputOf("c1").GetProperty("success").GetBoolean().Should().BeTrue();
    }

    [Theory]
    [Trait("Case", "29")]
    [InlineData(0.2, 0)]
    [InlineData(1.2, 1)]
    public void Speech_ThatNobodyWritesDown_CountsWhenItLasts(double seconds, int cancelled)
    {
        ToolScript tools = Tool(InterruptionPolicy.Cancel, readOnly: true);
        VirtualCall call = Wire.Open(tools, options =>
        {
            PushNothing(options);
            options.TurnDetection = options.TurnDetection with { CreateResponse = false };
        });
        call.Calls("r1", ("c1", "look", "{}"));
        call.RunFor(0.1);
        call.Hears("u1", transcript: null, seconds + 0.5);
        call.Receive("""{"type":"conversation.item.input_audio_transcription.failed","item_id":"u1","content_index":0,"error":{"code":"audio_unintelligible"}}""");

        tools.Cancelled.Should().HaveCount(cancelled);
    }

    [Fact]
    [Trait("Case", "28")]
    public void ToolThatIgnoresItsCancellation_IsAnsweredAtItsDeadlineAndWatchedOn()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 60), options => options.Calls.Timeout = TimeSpan.FromSeconds(5));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(5.1);

        call.OutputOf("c1").GetProperty("error_type").GetString().Should().Be("outcome_unknown");
        call.RunFor(60);
        call.Outputs.Should().ContainSingle("a late result is no second output");
        call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.AddContext>().Should().ContainSingle("it is told as data");
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public void Tool_ThatSpeaksWhenIdle_IsToldOnlyWhenNobodySpeaks(bool callerSpeaks, int answers)
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("note", 2, new VoiceToolTraits { Speak = SpeakPolicy.WhenIdle }), PushNothing);
        call.Calls("r1", ("c1", "note", "{}"));
        call.RunFor(1);
        if (callerSpeaks)
            call.Receive(Frames.SpeechStarted("u1"));
        call.RunFor(3);

        call.Outputs.Should().ContainSingle();
        call.Requests.Should().HaveCount(answers);
    }

    private static void PushNothing(VoiceToolsOptions options) => options.TurnDetection = TurnDetectionSettings.ServerVad();

    private static VirtualCall Manual(InterruptionPolicy policy, bool readOnly) =>
        Wire.Open(Tool(policy, readOnly), options => options.TurnDetection = TurnDetectionSettings.ServerVad() with { CreateResponse = false });

    private static ToolScript Tool(InterruptionPolicy policy, bool readOnly) =>
        new ToolScript().Add("look", 2, new VoiceToolTraits { ReadOnly = readOnly, OnInterruption = policy });

    private static void Serve(VirtualCall call, string id)
    {
        call.Requests.Last().OutOfBand.Should().BeFalse();
        call.Speak(id, "Sunny.", 100);
    }
}
