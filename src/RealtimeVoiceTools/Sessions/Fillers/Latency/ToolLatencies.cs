using System.Collections.Concurrent;

namespace RealtimeVoiceTools;

/// <summary>
/// How long each tool takes, over all sessions of a factory. Sessions take a snapshot when they connect, and add what they see.
/// Safe to use from many threads.
/// </summary>
/// <param name="tools">The tools of the factory: of others nothing is kept.</param>
internal sealed class ToolLatencies(IEnumerable<VoiceTool> tools)
{
    private readonly HashSet<string> _names =
        [.. tools.SelectMany(tool => new[] { LearnedLatencies.NameOf(tool, isPreview: false), LearnedLatencies.NameOf(tool, isPreview: true) })];

    private readonly ConcurrentDictionary<string, LatencyHistogram> _tools = new(StringComparer.Ordinal);

    public void Record(string tool, TimeSpan latency)
    {
        if (!_names.Contains(tool))
            return;
        LatencyHistogram histogram = _tools.GetOrAdd(tool, _ => new LatencyHistogram());
        lock (histogram)
            histogram.Record(latency);
    }

    /// <summary>What is known of the tools of one session.</summary>
    public LearnedLatencies Snapshot(IEnumerable<VoiceTool> session)
    {
        var copies = new Dictionary<string, LatencyHistogram>(StringComparer.Ordinal);
        foreach (VoiceTool tool in session)
        {
            Copy(LearnedLatencies.NameOf(tool, isPreview: false), copies);
            Copy(LearnedLatencies.NameOf(tool, isPreview: true), copies);
        }

        return new LearnedLatencies(copies);
    }

    private void Copy(string name, Dictionary<string, LatencyHistogram> copies)
    {
        if (!_tools.TryGetValue(name, out LatencyHistogram? histogram))
            return;
        lock (histogram)
            copies[name] = histogram.Copy();
    }
}
