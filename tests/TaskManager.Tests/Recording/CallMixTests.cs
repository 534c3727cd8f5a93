using RealtimeVoiceTools;

namespace TaskManager.Tests.Recording;

public sealed class CallMixTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();
    private readonly WavFile _file;
    private readonly CallMix _mix;

    public CallMixTests()
    {
        _file = new WavFile(_path);
        _mix = new CallMix(_file);
    }

    public void Dispose()
    {
        _file.Dispose();
        File.Delete(_path);
    }

    [Fact]
    public void Agent_AudioThatArrivesEarly_IsPlayedAfterWhatPlays()
    {
        Agent("a", 1, seconds: 2, value: 5);
        Agent("a", 1.1, seconds: 1, value: 5);
        Agent("b", 1.2, seconds: 1, value: 7);
        Agent("c", 6, seconds: 1, value: 9);

        Sound(8).Should().Equal("1×0", "3×5", "1×7", "1×0", "1×9", "1×0");
    }

    [Fact]
    public void Agent_PlaybackThatRanDry_HasItsSilence()
    {
        Agent("a", 1, seconds: 1, value: 5);
        Agent("a", 3, seconds: 1, value: 5);

        Sound(4).Should().Equal("1×0", "1×5", "1×0", "1×5");
    }

    [Fact]
    public void Flush_CutsWhatPlaysAndDropsWhatWaits()
    {
        Agent("a", 1, seconds: 2, value: 5);
        Agent("b", 1, seconds: 2, value: 7);
        _mix.Agent(new AgentAudio(default, null, AgentAudioKind.Flush), At(2));
        Agent("c", 4, seconds: 1, value: 9);

        Sound(5).Should().Equal("1×0", "1×5", "2×0", "1×9");
    }

    [Fact]
    public void Finish_BeforeTheAgentHasEnded_EndsThere()
    {
        Agent("a", 1, seconds: 10, value: 5);

        Sound(2.5).Should().Equal("1×0", "1.5×5");
    }

    [Fact]
    public void Words_SpokenLate_TakeThePlaceOfTheTone()
    {
        Agent("f", 0, seconds: 1, value: 3, AgentAudioKind.Filler);
        Agent("a", 0, seconds: 2, value: 5);
        HeardPart part = _mix.AgentSaid(isFiller: false)!;
        _mix.Advance(At(2));
        _mix.Speak(part, Samples(1.5, 8));
        Agent("b", 5, seconds: 1, value: 9);

        Sound(6).Should().Equal("1×3", "1.5×8", "2.5×0", "1×9");
    }

    [Fact]
    public void Words_OfSpeechThatWasCut_AreCutToo()
    {
        Agent("a", 0, seconds: 2, value: 5);
        HeardPart part = _mix.AgentSaid(isFiller: false)!;
        _mix.Agent(new AgentAudio(default, null, AgentAudioKind.Flush), At(0.5));
        _mix.Speak(part, Samples(2, 8));

        Sound(2).Should().Equal("0.5×8", "1.5×0");
        _mix.AgentSaid(isFiller: false).Should().BeNull("each part has its words once");
    }

    [Fact]
    public void User_IsASoftToneWhereTheySpoke()
    {
        _mix.User(At(1), At(2));
        _mix.Finish(At(3));
        _file.Dispose();

        short[] samples = WavSound.Read(_path).Samples;
        samples.Should().HaveCount(72_000);
        samples[..24_000].Should().OnlyContain(sample => sample == 0);
        samples[24_000..48_000].Max().Should().BeInRange(900, 1000);
        samples[48_000..].Should().OnlyContain(sample => sample == 0);
    }

    [Fact]
    public void File_PastItsLongest_StopsGrowing()
    {
        string path = Path.GetTempFileName();
        try
        {
            using (var file = new WavFile(path, TimeSpan.FromSeconds(2)))
            {
                file.Write(24_000, Samples(3, 5));
                file.Write(240_000, Samples(1, 5));
                file.Finish(At(20));
            }

            WavSound.Read(path).Stretches().Should().Equal("1×0", "1×5");
        }
        finally
        {
            File.Delete(path);
        }
    }

    private IEnumerable<string> Sound(double end)
    {
        _mix.Finish(At(end));
        _file.Dispose();
        return WavSound.Read(_path).Stretches();
    }

    private void Agent(string item, double now, double seconds, short value, AgentAudioKind kind = AgentAudioKind.Speech) =>
        _mix.Agent(new AgentAudio(System.Runtime.InteropServices.MemoryMarshal.AsBytes<short>(Samples(seconds, value)).ToArray(), item, kind), At(now));

    private static short[] Samples(double seconds, short value)
    {
        short[] samples = new short[(int)(seconds * 24_000)];
        Array.Fill(samples, value);
        return samples;
    }

    private static TimeSpan At(double seconds) => TimeSpan.FromSeconds(seconds);
}
