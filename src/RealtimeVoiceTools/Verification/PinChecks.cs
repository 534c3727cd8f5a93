using Microsoft.Extensions.DependencyInjection;

namespace RealtimeVoiceTools;

/// <summary>Runs the comparisons of a session on the scheduler of tools, each in a service scope of its own. Used by the session's loop alone.</summary>
internal sealed class PinChecks(IServiceScopeFactory scopes, PinCheck check, TimeProvider time, TimeSpan timeout, SessionLog log, SessionActivity? activity = null) : IAsyncDisposable
{
    private readonly UserCancellation _ended = new(time);
    private Task _running = Task.CompletedTask;

    public void Start(Effect.Verify verify, Action<Signal> post)
    {
        Task Run() => Task.Factory.StartNew(
            () => RunAsync(verify, post), CancellationToken.None, TaskCreationOptions.DenyChildAttach, activity?.Scheduler ?? ToolScheduler.Shared).Unwrap();
        _running = Task.WhenAll(_running, activity is null ? Run() : activity.RunAsync("verifier", Run));
    }

    /// <summary>Gives up what is being compared, and finishes when nothing is any more.</summary>
    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync().ConfigureAwait(false);
        await _running.ConfigureAwait(false);
        _ended.Dispose();
    }

    private async Task RunAsync(Effect.Verify verify, Action<Signal> post)
    {
        VerificationOutcome outcome = new VerificationOutcome.Failed();
        try
        {
            using var limit = new UserCancellation(time, timeout);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, _ended.Token);
            AsyncServiceScope scope = scopes.CreateAsyncScope();
            await using (scope.ConfigureAwait(true))
            {
                outcome = await check.RunAsync(scope.ServiceProvider.GetRequiredService<ICallerVerifier>(), verify.Pin, either.Token).ConfigureAwait(true);
            }
        }
        catch (Exception exception) // The edge to user code: whatever it throws, the caller is not verified.
        {
            log.VerifierFailed(exception);
        }

        post(new Signal.Verified(verify.Number, outcome));
    }
}
