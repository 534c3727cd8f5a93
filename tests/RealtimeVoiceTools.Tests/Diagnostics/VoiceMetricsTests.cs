using System.Diagnostics.Metrics;

namespace RealtimeVoiceTools.Tests.Diagnostics;

public class VoiceMetricsTests
{
    [Fact]
    public void DeadAir_OfATool_IsAHistogramInSecondsByTool()
    {
        Measured("voice_tools.tool.dead_air", new VoiceSessionEvent.ToolTold("c1", "metered", TimeSpan.FromSeconds(1.75)))
            .Should().Contain(measured => measured.Value.Equals(1.75) && measured.Tag == "gen_ai.tool.name=metered");
    }

    [Fact]
    public void DeadAir_OfTheCaller_IsMeasuredEachTimeTheAgentIsHeardAfterASilence()
    {
        Measured("voice_tools.dead_air", new VoiceSessionEvent.AgentSpeechStarted(false, TimeSpan.FromSeconds(2.125)))
            .Should().Contain(measured => measured.Value.Equals(2.125) && measured.Tag == string.Empty);
        Measured("voice_tools.dead_air", new VoiceSessionEvent.AgentSpeechStarted(false, TimeSpan.Zero)).Should().NotContain(measured => measured.Value.Equals(0.0));
    }

    [Fact]
    public void Fillers_AreCounted()
    {
        Measured("voice_tools.fillers", new VoiceSessionEvent.AgentSpeechStarted(true, TimeSpan.FromSeconds(1))).Should().NotBeEmpty();
    }

    [Fact]
    public void UnexpectedCalls_AreCountedByReason_WithoutANameThatTheModelMadeUp()
    {
        Measured("voice_tools.calls.unexpected", new VoiceSessionEvent.UnexpectedCall("c1", "made up", UnexpectedCallReason.UnknownTool))
            .Should().Contain(measured => measured.Tag == "reason=UnknownTool").And.NotContain(measured => measured.Tag.Contains("made up"));
    }

    // Sessions of other tests are measured too: what is looked for must be among what is found.
    private static List<(object Value, string Tag)> Measured(string instrument, VoiceSessionEvent happened)
    {
        List<(object Value, string Tag)> found = [];
        using var listener = new MeterListener();
        listener.InstrumentPublished = (published, own) =>
        {
            if (published.Meter.Name == VoiceMetrics.MeterName && published.Name == instrument)
                own.EnableMeasurementEvents(published);
        };
        listener.SetMeasurementEventCallback<double>((_, value, tags, _) => Add(value, tags));
        listener.SetMeasurementEventCallback<long>((_, value, tags, _) => Add(value, tags));
        listener.Start();
        VoiceMetrics.Happened(happened);
        listener.Dispose();
        return found;

        void Add(object value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            string tag = tags.Length == 0 ? string.Empty : $"{tags[0].Key}={tags[0].Value}";
            lock (found)
                found.Add((value, tag));
        }
    }
}
