namespace RealtimeVoiceTools.Tests.Journal.Support;

/// <summary>Waits in each flush until it is let go on.</summary>
internal sealed class SlowDisk : JournalDisk, IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly SemaphoreSlim _mayGoOn = new(0);
    private readonly SemaphoreSlim _waits = new(0);

    public bool IsSlow { get; set; }

    public int Flushes { get; private set; }

    /// <summary>Finishes when a flush has begun.</summary>
    public Task BeginsAsync() => _waits.WaitAsync();

    public void GoOn() => _mayGoOn.Release();

    public void Dispose()
    {
        _mayGoOn.Dispose();
        _waits.Dispose();
    }

    public override void Flush(FileStream file)
    {
        if (IsSlow)
        {
            Flushes++;
            _waits.Release();
            // Bounded, so that a test that fails also ends.
            _mayGoOn.Wait(s_patience);
        }

        base.Flush(file);
    }
}
