namespace RealtimeVoiceTools.Simulation;

/// <summary>A digest of all that a session was told and did, with every text in it.</summary>
internal sealed class TraceHash
{
    private const ulong Prime = 1099511628211;

    public ulong Value { get; private set; } = 14695981039346656037;

    public void Add(TimeSpan at, object what)
    {
        Add((ulong)at.Ticks);
        Add(TraceText.Of(at, what));
        foreach (string text in Sinks.Of(what))
            Add(text);
    }

    private void Add(string text)
    {
        foreach (char letter in text)
            Add(letter);
    }

    private void Add(ulong part) => Value = (Value ^ part) * Prime;
}
