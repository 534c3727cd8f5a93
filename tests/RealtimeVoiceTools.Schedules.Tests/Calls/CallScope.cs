namespace RealtimeVoiceTools.Schedules.Tests.Calls;

/// <summary>A service of one call.</summary>
internal sealed class CallScope(List<CallScope> all) : IDisposable
{
    public bool IsDisposed { get; private set; }

    public CallScope Counted()
    {
        all.Add(this);
        return this;
    }

    public void Dispose() => IsDisposed = true;
}
