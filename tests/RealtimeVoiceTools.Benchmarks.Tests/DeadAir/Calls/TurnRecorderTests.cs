using System.Text;
using RealtimeVoiceTools.Benchmarks.DeadAir.Calls;
using RealtimeVoiceTools.Benchmarks.Tests.DeadAir.Support;
using RealtimeVoiceTools.Testing;

namespace RealtimeVoiceTools.Benchmarks.Tests.DeadAir.Calls;

public class TurnRecorderTests
{
    [Fact]
    public void Voices_OneResponseAfterTheOther_AreNotConcurrent() => Record("a", "a", "-a", "b", "b", "-b").ConcurrentVoices.Should().Be(0);

    [Fact]
    public void Voices_TwoResponsesAtOnce_AreConcurrent() => Record("a", "b", "a", "-b", "-a").ConcurrentVoices.Should().Be(1);

    [Fact]
    public void Requests_OutsideTheConversation_AreFillers()
    {
        TurnRecorder recorder = Begun();
        recorder.Observe(Frame("response.create", """{"type":"response.create","response":{"conversation":"none","input":[]}}"""));
        recorder.Observe(Frame("response.create", """{"type":"response.create","response":{}}"""));

        Finish(recorder).FillersAsked.Should().Be(1);
    }

    private static HeardTurn Record(params string[] steps)
    {
        TurnRecorder recorder = Begun();
        foreach (string step in steps)
        {
            recorder.Observe(step[0] == '-'
                ? Frame("response.done", $$$"""{"type":"response.done","event_id":"event_1","response":{"id":"resp_{{{step[1..]}}}"}}""")
                : Frame("response.output_audio.delta", $$"""{"type":"response.output_audio.delta","response_id":"resp_{{step}}","delta":""}"""));
        }

        return Finish(recorder);
    }

    private static TurnRecorder Begun()
    {
        var recorder = new TurnRecorder();
        recorder.Begin(Heard.Plan(1), TimeSpan.Zero);
        recorder.CallerSpeaks(TimeSpan.Zero, TimeSpan.FromSeconds(1));
        return recorder;
    }

    private static HeardTurn Finish(TurnRecorder recorder)
    {
        recorder.Observe(Frame("response.function_call_arguments.done", "{}"));
        recorder.ToolEnded(TimeSpan.FromSeconds(3));
        return recorder.Take([]);
    }

    private static EmulatorFrame Frame(string type, string json) =>
        new(TimeSpan.FromSeconds(2), EmulatorFrameDirection.ToClient, type, Encoding.UTF8.GetBytes(json));
}
