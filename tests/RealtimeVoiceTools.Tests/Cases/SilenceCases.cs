using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Cases;

/// <summary>What counts as silence, and when words come into it.</summary>
public class SilenceCases
{
    [Fact]
    [Trait("Case", "46")]
    public void PushToTalk_AfterTheAgentSpoke_GetsItsFirstWordsWithinTheBudget()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 9), options => options.TurnDetection = TurnDetectionSettings.PushToTalk());
        call.Receive(Frames.Created("r0"));
        call.Receive(Frames.Audio("r0", "i0", 1000));
        call.Receive(Frames.Done("r0"));
        call.RunFor(20);
        call.Do(() => call.Signal(new Signal.AudioBegan()));
        call.RunFor(1);
        call.Do(() => call.Signal(new Signal.AudioCommitted()));
        call.Receive(Frames.Committed("u1"));
        RealtimeCommand.CreateResponse request = call.Begin("r1");
        call.Receive(Frames.ItemDone("r1", "c1", "save", "{}"));
        call.Receive(Frames.Done("r1", tag: request.Tag));
        call.RunFor(0.4);
        call.Requests.Should().ContainSingle("a fast tool is not bridged");
        call.RunFor(0.6);

        call.Requests.Last().OutOfBand.Should().BeTrue();
    }

    [Fact]
    public void AgentWords_ThatWereCutOffBeforeTheyWereHeard_AreNoFirstWords()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 9), options => options.TurnDetection = TurnDetectionSettings.ServerVad() with { CreateResponse = false });
        call.Receive(Frames.Created("r0"));
        call.Receive(Frames.Audio("r0", "i0", 8000));
        call.Receive(Frames.Audio("r0", "i1", 8000));
        call.Receive(Frames.Done("r0"));
        call.RunFor(1);
        call.Hears("u1", "please save it");
        RealtimeCommand.CreateResponse request = call.Begin("r1");
        call.Receive(Frames.ItemDone("r1", "c1", "save", "{}"));
        call.Receive(Frames.Done("r1", tag: request.Tag));
        call.RunFor(1.5);

        call.Requests.Last().OutOfBand.Should().BeTrue();
    }

    [Fact]
    [Trait("Case", "47")]
    public void Answer_BehindAFillerThatStillPlays_IsTold()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 2));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(1.5);
        call.Speak("f1", milliseconds: 3000);
        call.RunFor(0.6);
        call.Speak("r2");

        call.Happened<VoiceSessionEvent.ToolTold>().Should().ContainSingle().Which.DeadAir.TotalSeconds.Should().BeApproximately(1.5, 0.1);
        call.RunFor(10);
        call.Happened<VoiceSessionEvent.ToolTold>().Should().ContainSingle();
    }

    [Fact]
    public void Silence_WhileOnlyASilentToolRuns_IsNotOwed()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("note", 60, new VoiceToolTraits { Speak = SpeakPolicy.Never, Timeout = TimeSpan.FromMinutes(2) }));
        call.Calls("r1", ("c1", "note", "{}"));
        call.RunFor(40);
        call.Do(() => call.Signal(new Signal.SayRequested("Somebody has joined.")));
        call.RunFor(0.5);
        call.Speak("s1");

        call.Happened<VoiceSessionEvent.AgentSpeechStarted>().Single().Silence.TotalSeconds.Should().BeLessThan(1);
        call.Requests.Should().ContainSingle();
    }

    [Fact]
    [Trait("Case", "5")]
    public void Answer_ThatBeginsAsTheCallerBegins_WaitsForThem()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 0.1), options => options.TurnDetection = TurnDetectionSettings.ServerVad() with { CreateResponse = false });
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(0.2);
        call.Receive(Frames.SpeechStarted("u1"));
        RealtimeCommand.CreateResponse request = call.Begin("r2");
        call.Receive(Frames.Audio("r2", "i2", 1000));
        call.Receive(Frames.Done("r2", "cancelled", "client_cancelled", request.Tag));
        call.RunFor(1);
        call.Receive(Frames.SpeechStopped("u1"));
        call.Receive(Frames.Committed("u1"));

        call.Played.Should().NotContain(played => played.Audio.Kind == AgentAudioKind.Speech);
        call.Requests.Should().HaveCount(2, "what was not said is said when the caller has finished");
    }

    [Fact]
    public void PlayerWithoutAClip_WhoAnswersWhileTheCallerSpeaks_HasNothingSaid()
    {
        VirtualCall? call = null;
        call = Wire.Open(new ToolScript().Add("save", 9), clips: _ =>
        {
            call!.Receive(Frames.SpeechStarted("u1"));
            return null;
        });
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(2);
        call.Receive(Frames.SpeechStopped("u1"));
        call.Receive(Frames.Committed("u1"));
        call.Receive(Frames.Created("r2"));
        call.Receive(Frames.Audio("r2", "i2", 2000));
        call.Receive(Frames.Done("r2"));
        call.RunFor(1);

        call.Requests.Should().BeEmpty("the agent has just spoken");
    }

    [Fact]
    [Trait("Case", "43")]
    public void Answer_DuringAClipThatIsPlayedElsewhere_IsHeardAfterIt()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 2), clips: _ => FillerClip.PlayedElsewhere(TimeSpan.FromSeconds(5)));
        call.Calls("r1", ("c1", "save", "{}"));
        TimeSpan clip = TimeSpan.Zero;
        for (int i = 0; i < 200 && !call.Requests.Any(); i++)
        {
            call.RunFor(0.05);
            if (clip == TimeSpan.Zero && call.Trace.Any(entry => entry.What is Signal.ClipChosen))
                clip = call.Now;
        }

        clip.Should().BeGreaterThan(TimeSpan.Zero);
        call.Outputs.Should().ContainSingle();
        call.Speak("r2");
        call.Played.First(played => played.Audio.Kind == AgentAudioKind.Speech).At.Should().BeGreaterThan(clip + TimeSpan.FromSeconds(4.8));
    }

    [Fact]
    public void Voice_WhoseBeginningWasLost_IsNotHeardOverTheCaller()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 9));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(1.5);
        call.Receive(Frames.SpeechStarted("u1"));
        call.Receive(Frames.Audio("f1", "i1", 500));
        call.Played.Should().NotContain(played => played.Audio.Data.Length > 0);
        call.Receive(Frames.SpeechStopped("u1"));
        call.Receive(Frames.Audio("r2", "i2", 500));

        call.Played.Should().ContainSingle(played => played.Audio.Data.Length > 0);
    }

    [Fact]
    [Trait("Case", "44")]
    public void Preview_ThatBecomesARun_IsPlannedAnew()
    {
        var latencies = new LearnedLatencies();
        for (int i = 0; i < 20; i++)
        {
            latencies.Record("save preview", TimeSpan.FromSeconds(0.02));
            latencies.Record("save", TimeSpan.FromSeconds(8));
        }

        var tools = new ToolScript();
        tools.Add("save", null, _ => (8, ToolScript.Ok()), () => null);
        VirtualCall call = Wire.Open(tools, latencies: latencies);
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(0.6);

        call.Requests.Should().ContainSingle().Which.OutOfBand.Should().BeTrue("a tool known to be slow is bridged as soon as the budget is spent");
    }

    [Fact]
    [Trait("Case", "44")]
    public void Clip_ThatIsChosenWhenTheWaitIsOver_IsNotPlayed()
    {
        var tools = new ToolScript().Add("save", double.PositiveInfinity);
        VirtualCall? call = null;
        call = Wire.Open(tools, clips: _ =>
        {
            call!.Do(() => call.Signal(new Signal.AttemptEnded(tools.Ledger.Single().Call, 1, ToolScript.Ok())));
            return FillerClip.Of(new byte[48_000]);
        });
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(3);

        call.Outputs.Should().ContainSingle();
        call.Played.Should().BeEmpty();
    }

    [Fact]
    [Trait("Case", "53")]
    public void Filler_ThatFallsDueWhileTheCallerSpeaks_IsNotKeptForLater()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 9));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(0.2);
        call.Receive(Frames.SpeechStarted("u1"));
        call.RunFor(3);
        call.Receive(Frames.SpeechStopped("u1"));
        call.Receive(Frames.Committed("u1"));
        call.Receive(Frames.Created("r2"));
        call.Receive(Frames.Audio("r2", "i2", 1000));
        call.Receive(Frames.Done("r2"));
        call.RunFor(0.5);

        call.Requests.Should().BeEmpty("the agent has just spoken");
    }
}
