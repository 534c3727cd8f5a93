namespace RealtimeVoiceTools;

/// <summary>Passes on what a tool says about its progress while its attempt runs, and nothing after.</summary>
internal sealed class AttemptProgress(IProgress<string> target) : IProgress<string>, IDisposable
{
    // Held while reporting, so that nothing is on its way any more once Dispose returns.
    private readonly object _gate = new();
    private bool _ended;

    public void Report(string value)
    {
        lock (_gate)
        {
            if (!_ended && !string.IsNullOrWhiteSpace(value))
                target.Report(value);
        }
    }

    public void Dispose()
    {
        lock (_gate)
            _ended = true;
    }
}
