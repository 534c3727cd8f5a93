namespace RealtimeVoiceTools;

/// <summary>
/// Cancels code of the application. What that registered on the token runs elsewhere, and what it throws harms nobody: thrown out of a plain
/// source it would end whoever cancels, and out of one with a time limit the process.
/// </summary>
/// <remarks>Safe from any thread. The token stays readable after disposal.</remarks>
internal sealed class UserCancellation : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly ITimer _timer;

    /// <param name="time">The clock.</param>
    /// <param name="limit">When to cancel by itself. Default never.</param>
    public UserCancellation(TimeProvider time, TimeSpan? limit = null)
    {
        Token = _source.Token;
        _timer = time.CreateTimer(
            static cancellation => _ = ((UserCancellation)cancellation!).CancelAsync(), this, limit ?? Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public CancellationToken Token { get; }

    public void CancelAfter(TimeSpan limit) => _timer.Change(limit, Timeout.InfiniteTimeSpan);

    public async Task CancelAsync()
    {
        try
        {
            await _source.CancelAsync().ConfigureAwait(false);
        }
        catch (Exception) // The edge to the application's code, or it is over already.
        {
        }
    }

    public void Dispose()
    {
        _timer.Dispose();
        _source.Dispose();
    }
}
