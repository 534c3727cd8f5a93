using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Sessions.Fillers;

/// <summary>Clips of the application's own.</summary>
public class FillerClipTests
{
    private static readonly FillerClip TwoSeconds = FillerClip.Of(new byte[2 * 48_000]) with { Words = "One moment." };

    [Fact]
    public void Clip_IsHeardInsteadOfTheModelAndCountsAsTheAgentsVoice()
    {
        VirtualCall call = Conversation(2.5, _ => TwoSeconds);
        call.Says("Save it", 15);

        call.Requests.Should().NotContain(request => request.OutOfBand);
        call.Played.Count(played => played.Audio.Kind == AgentAudioKind.Filler).Should().Be(1);
        call.Happened<VoiceSessionEvent.AgentSaid>().Where(said => said.IsFiller).Select(said => said.Text).Should().Equal("One moment.");
        TimelineMark.AgentHeard clip = call.Marks.OfType<TimelineMark.AgentHeard>().First(mark => mark.IsFiller);
        TimelineMark.AgentHeard answer = call.Marks.OfType<TimelineMark.AgentHeard>().First(mark => !mark.IsFiller);
        (clip.End - clip.Start).Should().Be(TimeSpan.FromSeconds(2));
        answer.Start.Should().BeGreaterThanOrEqualTo(clip.End);
    }

    [Fact]
    public void Clip_IsAskedForWhenTheBudgetIsSpentAndNotEarlier()
    {
        VirtualCall call = Conversation(5, _ => TwoSeconds);
        call.Says("Save it", 15);

        call.Happened<VoiceSessionEvent.AgentSpeechStarted>().First(started => started.IsFiller).Silence.TotalSeconds.Should().BeApproximately(1.5, 0.4);
    }

    [Fact]
    public void Clip_PlayedElsewhere_KeepsTheLibraryQuietForItsLength()
    {
        VirtualCall call = Conversation(3, _ => FillerClip.PlayedElsewhere(TimeSpan.FromSeconds(8)));
        call.Says("Save it", 25);

        call.Played.Should().NotContain(played => played.Audio.Kind == AgentAudioKind.Filler);
        TimelineMark.AgentHeard[] heard = [.. call.Marks.OfType<TimelineMark.AgentHeard>()];
        heard.First(mark => !mark.IsFiller).Start.Should().BeGreaterThanOrEqualTo(heard.First(mark => mark.IsFiller).End);
    }

    [Fact]
    public void Player_ThatHasNothing_LeavesTheWordsToTheModel()
    {
        List<Effect.ChooseClip> moments = [];
        VirtualCall call = Conversation(12, moment =>
        {
            moments.Add(moment);
            return null;
        });
        call.Says("Save it", 25);

        moments.Should().HaveCountGreaterThan(1);
        moments.Select(moment => moment.IsFirst).First().Should().BeTrue();
        moments.Skip(1).Should().OnlyContain(moment => !moment.IsFirst);
        call.Requests.Where(request => request.OutOfBand).Select(request => request.ExactWords).Should().Equal(moments.Select(moment => moment.Words));
    }

    [Fact]
    public void Caller_WhoSpeaksOverAClip_StopsIt()
    {
        VirtualCall call = Wire.Open(new ToolScript().Add("save", 9), clips: _ => FillerClip.Of(new byte[10 * 48_000]));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(2);
        call.Receive(Frames.SpeechStarted("u1"));

        call.Played.Last().Audio.Kind.Should().Be(AgentAudioKind.Flush);
        call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.TruncateItem>().Should().BeEmpty("no item of the conversation was cut");
        call.Happened<VoiceSessionEvent.AgentInterrupted>().Should().ContainSingle();
    }

    [Fact]
    public void Clip_WithoutAudioOrOfNoLength_IsRefused()
    {
        FluentActions.Invoking(() => FillerClip.Of(default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => FillerClip.PlayedElsewhere(TimeSpan.Zero)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => FillerClip.PlayedElsewhere(TimeSpan.FromMinutes(1))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Player_ThatThrows_CountsAsOneThatHasNothing()
    {
        var choice = new ClipChoice(new Broken(), "s1", System.Globalization.CultureInfo.InvariantCulture, AudioFormat.Pcm16);

        choice.Choose(new Effect.ChooseClip(1, "save", "One moment.", IsFirst: true)).Should().BeNull();
    }

    private static VirtualCall Conversation(double seconds, Func<Effect.ChooseClip, FillerClip?> clips) => new(
        new ScriptedModel(EmulatedTurn.Call("save"), EmulatedTurn.Say("Saved.")),
        new ToolScript().Add("save", seconds, new VoiceToolTraits { Timeout = TimeSpan.FromSeconds(60) }), clips: clips);

    private sealed class Broken : IFillerPlayer
    {
        public FillerClip? Choose(FillerMoment moment) => throw new InvalidOperationException("no clips today");
    }
}
