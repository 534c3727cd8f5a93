using RealtimeVoiceTools.Testing;

namespace RealtimeVoiceTools.Tests.Sessions.Support;

/// <summary>Compares PINs as a session does, with the real counts, in virtual time. Keeps a ledger of every comparison.</summary>
internal sealed class PinScript(IVerificationStore? store = null, string pin = "4711", double seconds = 0.1) : ICallerVerifier
{
    private readonly VirtualTimeProvider _storeTime = new(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero));
    private IVerificationStore? _store = store;

    public VoiceSessionOptions Session { get; } = new() { CallerId = "+4930000001", AccountId = "account-1" };

    /// <summary>What was compared, in order.</summary>
    public List<VerificationRequest> Compared { get; } = [];

    /// <summary>How often a PIN was handed on, compared or not.</summary>
    public int Started { get; private set; }

    public int Level { get; set; } = 1;

    public bool Breaks { get; set; }

    /// <summary>Which PINs are right, where that is not just the one.</summary>
    public Func<VerificationRequest, bool>? Accepts { get; init; }

    public IVerificationStore Store => _store ??= new InMemoryVerificationStore(_storeTime);

    /// <summary>Time passes for the counts alone.</summary>
    public void Wait(TimeSpan time) => _storeTime.Advance(time);

    public void Start(VirtualCall call, Effect.Verify verify)
    {
        Started++;
        VerificationOutcome outcome;
        try
        {
            // Everything in it is done at once: nothing waits here.
            outcome = new PinCheck(Store, call.Options.Verification, Session, "session").RunAsync(this, verify.Pin, default).GetAwaiter().GetResult();
        }
        catch (TimeoutException)
        {
            outcome = new VerificationOutcome.Failed();
        }

        if (double.IsInfinity(seconds))
            return;
        ITimer? timer = null;
        timer = call.Time.CreateTimer(
            _ =>
            {
                timer?.Dispose();
                call.Do(() => call.Signal(new Signal.Verified(verify.Number, outcome)));
            },
            null, TimeSpan.FromSeconds(seconds), Timeout.InfiniteTimeSpan);
    }

    public ValueTask<VerifiedCaller?> VerifyAsync(VerificationRequest request, CancellationToken cancellationToken)
    {
        if (Breaks)
            throw new TimeoutException("canary-exception");
        Compared.Add(request);
        return ValueTask.FromResult((Accepts?.Invoke(request) ?? request.Pin == pin) ? new VerifiedCaller(Level) : null);
    }
}
