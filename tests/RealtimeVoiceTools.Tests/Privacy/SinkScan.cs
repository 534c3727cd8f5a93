using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;
using System.Text.Json;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Privacy;

/// <summary>Everything that leaves a session: what it sent, logged, told, measured, traced and recorded.</summary>
internal sealed class SinkScan : IDisposable
{
    private readonly ConcurrentQueue<string> _measured = new();
    private readonly ConcurrentQueue<Activity> _traced = new();
    private readonly MeterListener _meters = new();
    private readonly ActivityListener _activities;

    public SinkScan()
    {
        _meters.InstrumentPublished = static (published, own) => own.EnableMeasurementEvents(published);
        _meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Measured(instrument, tags));
        _meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Measured(instrument, tags));
        _meters.Start();
        _activities = new ActivityListener
        {
            ShouldListenTo = static source => source.Name.StartsWith("RealtimeVoiceTools", StringComparison.Ordinal),
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _traced.Enqueue,
        };
        ActivitySource.AddActivityListener(_activities);
    }

    /// <summary>All of it as text, by where it was found.</summary>
    public async Task<IReadOnlyList<(string Sink, string Text)>> TextsAsync(LiveCall call, IEnumerable<VoiceSessionEvent> events)
    {
        List<(string Sink, string Text)> found = [];
        found.AddRange(call.Line.Frames.Where(frame => frame.Direction == EmulatorFrameDirection.FromClient).Select(frame => ("sent", Encoding.UTF8.GetString(frame.Json.Span))));
        found.AddRange(call.Log.Lines.Select(line => ("log", line)));
        found.AddRange(events.Select(happened => ("event", $"{happened} {JsonSerializer.Serialize<object>(happened)}")));
        found.AddRange(call.Session.Timeline.Spans.Select(span => ("timeline", $"{span} {JsonSerializer.Serialize(span)}")));
        found.Add(("page", await PageAsync(call.Session.Timeline)));
        found.AddRange(_measured.Select(text => ("metric", text)));
        found.AddRange(_traced.Select(activity => ("trace", $"{activity.DisplayName} {string.Join(' ', activity.TagObjects.Concat(activity.Events.SelectMany(e => e.Tags)))}")));
        return found;
    }

    public void Dispose()
    {
        _meters.Dispose();
        _activities.Dispose();
    }

    private static async Task<string> PageAsync(SessionTimeline timeline)
    {
        var page = new TimelinePage("A call");
        page.Add("Call", timeline);
        using var html = new StringWriter();
        page.Write(html);
        await html.FlushAsync();
        return html.ToString();
    }

    private void Measured(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (KeyValuePair<string, object?> tag in tags)
            _measured.Enqueue($"{instrument.Name} {tag.Key}={tag.Value}");
    }
}
