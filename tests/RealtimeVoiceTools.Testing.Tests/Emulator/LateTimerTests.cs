namespace RealtimeVoiceTools.Testing.Tests.Emulator;

public class LateTimerTests
{
    [Fact]
    public void LateTimers_DoNotSlowTheAudioDown()
    {
        VirtualTimeProvider time = new();
        ScriptedModel model = new(new EmulatedTurn(new EmulatedAction.Say("A long sentence.") { Duration = TimeSpan.FromSeconds(16) }));
        EmulatorConnection connection = new RealtimeEmulator(new RealtimeEmulatorOptions(), model, new LateTimeProvider(time)).Open(_ => { }, (_, _) => { });

        connection.Receive("""{"type":"response.create"}"""u8);
        time.Advance(TimeSpan.FromSeconds(10));

        // 80 chunks, each timer 10 ms late: 16 s of audio at eight times real time still take 2 s.
        TimeSpan done = connection.Frames.Single(frame => frame.Type == "response.done").Time;
        done.Should().BeCloseTo(TimeSpan.FromMilliseconds(2600), TimeSpan.FromMilliseconds(30));
    }

    /// <summary>A clock whose timers, like those of a busy machine, always fire too late.</summary>
    private sealed class LateTimeProvider(VirtualTimeProvider time) : TimeProvider
    {
        public override long TimestampFrequency => time.TimestampFrequency;

        public override long GetTimestamp() => time.GetTimestamp();

        public override DateTimeOffset GetUtcNow() => time.GetUtcNow();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            time.CreateTimer(callback, state, dueTime + TimeSpan.FromMilliseconds(10), period);
    }
}
