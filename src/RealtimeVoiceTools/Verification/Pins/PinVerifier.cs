namespace RealtimeVoiceTools;

/// <summary>Verifies callers by hashed PINs that the application looks up.</summary>
/// <remarks>Safe for concurrent use. An account without a PIN costs the same work as one that has it, and gets the same answer.</remarks>
public sealed class PinVerifier : ICallerVerifier
{
    private readonly Func<string?, CancellationToken, ValueTask<PinHash?>> _find;
    private readonly Func<PinHash, string, bool> _compare;
    private readonly PinHash _nobody;
    private readonly int _level;

    /// <summary>Creates a verifier.</summary>
    /// <param name="find">Gives the hash for the account that the session claims, or null for an unknown one.</param>
    /// <param name="level">What a right PIN proves, from 1 to 9.</param>
    /// <param name="iterations">The iterations of the stored hashes: so much work is done for an unknown account, too.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level or the iterations are out of range.</exception>
    public PinVerifier(
        Func<string?, CancellationToken, ValueTask<PinHash?>> find, int level = 1, int iterations = PinHash.LeastIterations)
        : this(find, level, iterations, static (hash, pin) => hash.Verify(pin))
    {
    }

    internal PinVerifier(
        Func<string?, CancellationToken, ValueTask<PinHash?>> find, int level, int iterations, Func<PinHash, string, bool> compare)
    {
        ArgumentNullException.ThrowIfNull(find);
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, 9);
        _find = find;
        _level = level;
        _compare = compare;
        _nobody = PinHash.Nobody(iterations);
    }

    /// <inheritdoc/>
    public async ValueTask<VerifiedCaller?> VerifyAsync(VerificationRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        // Back on the scheduler of tools: the comparison keeps a thread busy.
        PinHash? stored = await _find(request.AccountId, cancellationToken).ConfigureAwait(true);
        bool isRight = _compare(stored ?? _nobody, request.Pin);
        return isRight && stored is not null ? new VerifiedCaller(_level) { AccountId = request.AccountId } : null;
    }
}
