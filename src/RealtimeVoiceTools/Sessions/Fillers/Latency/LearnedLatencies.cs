namespace RealtimeVoiceTools;

/// <summary>One session's knowledge of how long tools take: what was known when it connected, and what it has seen since.</summary>
internal sealed class LearnedLatencies(Dictionary<string, LatencyHistogram> learned)
{
    private readonly Dictionary<string, ILatencyEstimate> _stated = new(StringComparer.Ordinal);

    public LearnedLatencies()
        : this(new(StringComparer.Ordinal))
    {
    }

    /// <summary>Changes with everything learned.</summary>
    public int Version { get; private set; }

    public void Record(string tool, TimeSpan latency)
    {
        if (!learned.TryGetValue(tool, out LatencyHistogram? histogram))
            learned[tool] = histogram = new LatencyHistogram();
        histogram.Record(latency);
        Version++;
    }

    /// <summary>A preview takes its own time. No tool can have a name with a space.</summary>
    public static string NameOf(VoiceTool tool, bool isPreview) => isPreview ? tool.Name + " preview" : tool.Name;

    /// <summary>What was seen, else what the tool's author states, else nothing.</summary>
    public ILatencyEstimate Of(VoiceTool tool, bool isPreview)
    {
        string name = NameOf(tool, isPreview);
        if (learned.TryGetValue(name, out LatencyHistogram? histogram) && histogram.IsLearned)
            return histogram;
        if (isPreview)
            return UnknownLatency.Instance;
        if (!_stated.TryGetValue(tool.Name, out ILatencyEstimate? stated))
        {
            stated = tool.Traits.Expected is { } usual && usual > TimeSpan.Zero ? new StatedLatency(usual, tool.Traits.Worst) : UnknownLatency.Instance;
            _stated[tool.Name] = stated;
        }

        return stated;
    }

    /// <summary>How long half of the tool's calls take, as seen; null while too few have been seen.</summary>
    public TimeSpan? Typical(string tool) =>
        learned.TryGetValue(tool, out LatencyHistogram? histogram) && histogram.IsLearned ? histogram.Quantile(0.5) : null;
}
