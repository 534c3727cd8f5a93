using System.ComponentModel.DataAnnotations;

namespace RealtimeVoiceTools;

/// <summary>How callers prove who they are. In force when a verifier is registered.</summary>
public sealed class VerificationOptions
{
    /// <summary>How many wrong PINs in a row lock the caller and the account, over all sessions.</summary>
    /// <value>Default 3. From 1 to 10.</value>
    [Range(1, 10)]
    public int MaxAttempts { get; set; } = 3;

    /// <summary>How long the lock holds. A wrong PIN is forgotten after the same time.</summary>
    /// <value>Default 15 minutes.</value>
    public TimeSpan LockedFor { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>
    /// Each further lock without a right PIN in between holds twice as long, up to this. Null: every lock holds equally long.
    /// </summary>
    /// <value>Default null.</value>
    /// <remarks>A longer lock slows down whoever guesses, and keeps out longer the person at whose account somebody else has guessed.</remarks>
    public TimeSpan? LongestLock { get; set; }

    /// <summary>How long a verification counts.</summary>
    /// <value>Default 10 minutes.</value>
    public TimeSpan Expiry { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>The fewest digits of a PIN.</summary>
    /// <value>Default 4. From 4 to 12.</value>
    [Range(4, 12)]
    public int MinPinLength { get; set; } = 4;

    /// <summary>The most digits of a PIN. When it equals <see cref="MinPinLength"/>, a keyed PIN is complete without the hash key.</summary>
    /// <value>Default 8. From 4 to 12.</value>
    [Range(4, 12)]
    public int MaxPinLength { get; set; } = 8;

    /// <summary>How long after a key the next may come; then what was keyed in is forgotten, which is no attempt.</summary>
    /// <value>Default 5 seconds.</value>
    public TimeSpan DigitTimeout { get; set; } = TimeSpan.FromSeconds(5);
}
