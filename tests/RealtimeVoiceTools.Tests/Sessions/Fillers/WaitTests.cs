using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Sessions.Fillers;

/// <summary>Waits in whole calls with the emulated provider: 600 ms to first audio, 400 ms to write a call.</summary>
public class WaitTests
{
    [Fact]
    public void LearnedSlowTool_IsBridgedSoonerThanAnUnknownOne()
    {
        FirstFiller(Learned(5)).Should().BeLessThan(FirstFiller(new LearnedLatencies()) - 0.3);
    }

    [Fact]
    public void Tool_IsLearnedWithinTheSession()
    {
        EmulatedTurn[] turns = [.. Enumerable.Range(0, 8).SelectMany(i => new[] { EmulatedTurn.Call("save", $$"""{"subject":"{{i}}"}"""), EmulatedTurn.Say("Saved.") })];
        var call = new VirtualCall(new ScriptedModel(turns), new ToolScript().Add("save", 3));
        for (int i = 0; i < 8; i++)
            call.Says($"Save number {i}", 10);

        double[] silence = [.. call.Happened<VoiceSessionEvent.AgentSpeechStarted>().Where(started => started.IsFiller).Select(started => started.Silence.TotalSeconds)];
        silence[^1].Should().BeLessThan(silence[0] - 0.3);
        call.Trace.Select(entry => entry.What).OfType<Effect.RecordLatency>().Should().HaveCount(8).And.OnlyContain(recorded => Math.Abs(recorded.Latency.TotalSeconds - 3) < 0.01);
    }

    [Fact]
    public void TwelveSeconds_GetFirstWordsAndProgressInWideningGaps()
    {
        VirtualCall call = Conversation(28, timeout: 60);
        call.Says("Save it", 45);

        EmulatedUtterance[] heard = [.. call.Line.Utterances];
        double[] gaps = [.. heard.Zip(heard.Skip(1), (one, next) => (next.StartsAt - one.EndsAt).TotalSeconds)];
        gaps.Take(3).Should().SatisfyRespectively(
            first => first.Should().BeApproximately(4, 0.1), second => second.Should().BeApproximately(6, 0.1), third => third.Should().BeApproximately(7.2, 0.1));
        gaps.Should().OnlyContain(gap => gap <= 8);
    }

    [Fact]
    public void Report_OfTheTool_IsSaidAtTheNextDueMomentInsteadOfAPhrase()
    {
        VirtualCall call = Conversation(12);
        call.Do(() => call.Line.UserSays("Save it"));
        call.RunFor(4);
        call.Do(() => call.Signal(new Signal.Progressed(1, "I have three of five.")));
        call.Do(() => call.Signal(new Signal.Progressed(1, "I have four of five.")));
        call.RunFor(20);

        call.Happened<VoiceSessionEvent.AgentSaid>().Where(said => said.IsFiller).Select(said => said.Text).Should().Contain("I have four of five.").And.NotContain("I have three of five.");
        call.Happened<VoiceSessionEvent.ToolProgress>().Should().HaveCount(2);
    }

    [Fact]
    public void ToolThatPassesItsWorstCase_OffersAWayOutOnce()
    {
        VirtualCall call = Conversation(40, timeout: 60, traits => traits with { Expected = TimeSpan.FromSeconds(4), Worst = TimeSpan.FromSeconds(10) });
        call.Says("Save it", 60);

        string[] fillers = [.. call.Happened<VoiceSessionEvent.AgentSaid>().Where(said => said.IsFiller).Select(said => said.Text)];
        fillers.Should().ContainSingle(said => new WaitingPhrases().PastWorst.Contains(said));
        fillers.Take(2).Should().NotContain(said => new WaitingPhrases().PastWorst.Contains(said), "ten seconds have not passed yet");
    }

    [Fact]
    public void ToolThatPassesItsWorstCase_ShortlyBeforeItsDeadline_AsksNothingAnyMore()
    {
        VirtualCall call = Conversation(20, timeout: 12, traits => traits with { Expected = TimeSpan.FromSeconds(2), Worst = TimeSpan.FromSeconds(5) });
        call.Says("Save it", 30);

        call.Happened<VoiceSessionEvent.AgentSaid>().Should().NotContain(said => new WaitingPhrases().PastWorst.Contains(said.Text));
    }

    [Fact]
    public void Report_NewerThanTheLastWords_GoesBeforeTheLibrarysOwn()
    {
        VirtualCall call = Conversation(30, timeout: 60, traits => traits with { Expected = TimeSpan.FromSeconds(3), Worst = TimeSpan.FromSeconds(6) });
        call.Do(() => call.Line.UserSays("Save it"));
        call.RunFor(6);
        call.Do(() => call.Signal(new Signal.Progressed(1, "The second office is answering now.")));
        call.RunFor(35);

        string[] said = [.. call.Happened<VoiceSessionEvent.AgentSaid>().Select(said => said.Text)];
        said.Should().Contain("The second office is answering now.");
        said.Should().Contain(words => new WaitingPhrases().PastWorst.Contains(words), "it comes when the tool has nothing to report");
    }

    [Fact]
    public void ToolThatRunsForLongerThanStated_IsReportedOnAfterFourSeconds()
    {
        VirtualCall call = Conversation(9.5, timeout: 30, traits => traits with { Expected = TimeSpan.FromSeconds(0.3) });
        call.Says("Save it", 25);

        call.Marks.OfType<TimelineMark.DeadAir>().Max(mark => (mark.End - mark.Start).TotalSeconds).Should().BeLessThan(5);
    }

    [Fact]
    public void Answer_ThatFollowsAFillerWithoutASilence_IsToldAllTheSame()
    {
        var call = new VirtualCall(
            new ScriptedModel(EmulatedTurn.Call("save"), EmulatedTurn.Say("It is saved.")), new ToolScript().Add("save", 2.0), emulate: line => line.CharactersPerSecond = 5);
        call.Says("Save it", 25);

        call.Marks.OfType<TimelineMark.DeadAir>().Should().ContainSingle();
        call.Happened<VoiceSessionEvent.ToolTold>().Should().ContainSingle();
    }

    [Fact]
    public void Result_ThatIsAboutToCome_PutsProgressOff()
    {
        // The next words would be heard when the result is known to be there, or nearly so.
        VirtualCall call = Conversation(5.8, timeout: 60, latencies: Learned(5.8));
        call.Says("Save it", 20);

        call.Happened<VoiceSessionEvent.AgentSaid>().Count(said => said.IsFiller).Should().Be(1);
    }

    [Fact]
    public void Commentary_BeforeTheCall_IsTheFirstFillerEvenBeforeItIsHeard()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("look", 2.5, new VoiceToolTraits { ReadOnly = true }));
        call.Receive(Frames.Created("r1"));
        call.Receive("""{"type":"response.output_item.done","response_id":"r1","output_index":0,"item":{"id":"m1","type":"message","status":"completed","role":"assistant","phase":"commentary","content":[]}}""");
        call.Receive(Frames.ItemDone("r1", "c1", "look", "{}"));
        call.Receive(Frames.Done("r1"));
        call.RunFor(3);

        call.Requests.Should().NotContain(request => request.OutOfBand);
    }

    [Fact]
    public void SecondRoundOfTheSameTurn_GoesOnWhereTheFirstStopped()
    {
        var call = new VirtualCall(
            new ScriptedModel(EmulatedTurn.Call("save", """{"subject":"a"}"""), EmulatedTurn.Call("save", """{"subject":"b"}"""), EmulatedTurn.Say("Saved.")), new ToolScript().Add("save", 2.2));
        call.Says("Save both", 20);

        call.Happened<VoiceSessionEvent.AgentSaid>().Count(said => said.IsFiller).Should().Be(1, "the second round ends before four seconds of silence have passed");
    }

    [Fact]
    public void DeadAir_OfACall_IsToldWithItsAnswer()
    {
        VirtualCall call = Conversation(3, latencies: Learned(3));
        call.Says("Save it", 15);

        VoiceSessionEvent.ToolTold told = call.Happened<VoiceSessionEvent.ToolTold>().Single();
        told.Tool.Should().Be("save");
        TimeSpan[] silences = [.. call.Marks.OfType<TimelineMark.DeadAir>().Select(mark => mark.End - mark.Start)];
        told.DeadAir.Should().Be(silences.Max());
        told.DeadAir.TotalSeconds.Should().BeInRange(0.9, 2.6);
    }

    [Fact]
    public void Silence_AfterTheAnswerUntilTheCallerSpeaks_IsNotDeadAir()
    {
        var call = new VirtualCall(new ScriptedModel(EmulatedTurn.Say("Hello."), EmulatedTurn.Say("Fine.")), new ToolScript().Add("save"));
        call.Says("Hi", 60);
        call.Says("How are you?", 10);

        call.Marks.OfType<TimelineMark.DeadAir>().Should().HaveCount(2).And.OnlyContain(mark => (mark.End - mark.Start).TotalSeconds < 2);
    }

    private static double FirstFiller(LearnedLatencies latencies)
    {
        VirtualCall call = Conversation(5, latencies: latencies);
        call.Says("Save it", 15);
        return call.Happened<VoiceSessionEvent.AgentSpeechStarted>().First(started => started.IsFiller).Silence.TotalSeconds;
    }

    private static LearnedLatencies Learned(double seconds)
    {
        var latencies = new LearnedLatencies();
        for (int i = 0; i < 40; i++)
            latencies.Record("save", TimeSpan.FromSeconds(seconds));
        return latencies;
    }

    private static VirtualCall Conversation(
        double seconds, double timeout = 30, Func<VoiceToolTraits, VoiceToolTraits>? shape = null, LearnedLatencies? latencies = null)
    {
        var traits = new VoiceToolTraits { Timeout = TimeSpan.FromSeconds(timeout) };
        return new VirtualCall(
            new ScriptedModel(EmulatedTurn.Call("save"), EmulatedTurn.Say("Saved.")), new ToolScript().Add("save", seconds, shape?.Invoke(traits) ?? traits), latencies: latencies);
    }
}
