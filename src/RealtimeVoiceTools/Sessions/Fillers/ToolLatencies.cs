using System.Collections.Concurrent;

namespace RealtimeVoiceTools;

/// <summary>
/// How long each tool takes, over all sessions of a factory. Sessions take a snapshot when they connect, and add what they see.
/// Safe to use from many threads.
/// </summary>
internal sealed class ToolLatencies
{
    private readonly ConcurrentDictionary<string, LatencyHistogram> _tools = new(StringComparer.Ordinal);

    public void Record(string tool, TimeSpan latency)
    {
        LatencyHistogram histogram = _tools.GetOrAdd(tool, _ => new LatencyHistogram());
        lock (histogram)
            histogram.Record(latency);
    }

    public LearnedLatencies Snapshot()
    {
        var copies = new Dictionary<string, LatencyHistogram>(StringComparer.Ordinal);
        foreach ((string tool, LatencyHistogram histogram) in _tools)
        {
            lock (histogram)
                copies[tool] = histogram.Copy();
        }

        return new LearnedLatencies(copies);
    }
}
