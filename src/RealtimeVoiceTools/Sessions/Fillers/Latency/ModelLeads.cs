namespace RealtimeVoiceTools;

/// <summary>How long the model takes from a request to its first audio, in this session: newer requests count more.</summary>
internal sealed class ModelLeads(TimeSpan expected)
{
    private const double Weight = 0.2;
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(3);

    /// <summary>For words that bridge a wait, which need no thought.</summary>
    public TimeSpan Filler { get; private set; } = expected;

    /// <summary>For an answer about results.</summary>
    public TimeSpan Answer { get; private set; } = expected;

    public void Heard(bool isFiller, TimeSpan lead)
    {
        TimeSpan sane = lead < Least ? Least : lead > Most ? Most : lead;
        if (isFiller)
            Filler += (sane - Filler) * Weight;
        else
            Answer += (sane - Answer) * Weight;
    }
}
