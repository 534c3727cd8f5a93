using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace RealtimeVoiceTools;

/// <summary>A PIN as an application keeps it: salted PBKDF2 with SHA-256.</summary>
/// <remarks>
/// Immutable. A PIN has few digits, so whoever has the hash finds the PIN in hours, however slow it is: keep <see cref="Text"/> as secret
/// as a password. What protects callers is the count of attempts.
/// </remarks>
public sealed class PinHash
{
    /// <summary>How often the hash is applied by default, and the fewest times that are accepted: 600,000.</summary>
    public const int LeastIterations = 600_000;

    private const string Version = "rvt-pin-1";
    private const int MostIterations = 100_000_000;
    private const int SaltLength = 16;
    private const int HashLength = 32;

    private readonly byte[] _salt;
    private readonly byte[] _hash;

    private PinHash(int iterations, byte[] salt, byte[] hash)
    {
        Iterations = iterations;
        _salt = salt;
        _hash = hash;
    }

    /// <summary>How often the hash is applied.</summary>
    public int Iterations { get; }

    /// <summary>What to store: version, iterations, salt and hash, about 100 ASCII characters.</summary>
    public string Text => string.Create(
        CultureInfo.InvariantCulture, $"{Version}${Iterations}${Convert.ToBase64String(_salt)}${Convert.ToBase64String(_hash)}");

    /// <summary>Hashes a new PIN with a salt of its own.</summary>
    /// <param name="pin">Digits only: 0 to 9.</param>
    /// <param name="iterations">From <see cref="LeastIterations"/> to 100,000,000. Use one number for all accounts, and give it to <see cref="PinVerifier"/>.</param>
    /// <exception cref="ArgumentException">The PIN is not 4 to 12 digits. The message does not hold it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The iterations are out of range.</exception>
    public static PinHash Create(string pin, int iterations = LeastIterations)
    {
        ArgumentNullException.ThrowIfNull(pin);
        if (pin.Length is < 4 or > 12 || !pin.All(char.IsAsciiDigit))
            throw new ArgumentException("A PIN is 4 to 12 digits, 0 to 9.", nameof(pin));
        CheckIterations(iterations);
        return Make(pin, iterations);
    }

    /// <summary>Reads what <see cref="Text"/> gave.</summary>
    /// <returns>False when it is nothing of the kind, damaged, or weaker than is accepted.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PinHash? hash)
    {
        hash = null;
        if (text is not { Length: <= 200 } || text.Split('$') is not [Version, var count, var salt, var key])
            return false;
        byte[] saltBytes = new byte[SaltLength];
        byte[] keyBytes = new byte[HashLength];
        bool read = int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int iterations)
            && Convert.TryFromBase64String(salt, saltBytes, out int saltLength) && saltLength == SaltLength
            && Convert.TryFromBase64String(key, keyBytes, out int keyLength) && keyLength == HashLength;
        if (!read || iterations is < LeastIterations or > MostIterations)
            return false;
        hash = new PinHash(iterations, saltBytes, keyBytes);
        return true;
    }

    /// <summary>Whether this is the PIN. Takes as long for a wrong one as for the right one.</summary>
    public bool Verify(string pin)
    {
        ArgumentNullException.ThrowIfNull(pin);
        return CryptographicOperations.FixedTimeEquals(_hash, Derive(pin, _salt, Iterations));
    }

    /// <summary>The name of the type only: a hash of so few digits is a secret.</summary>
    public override string ToString() => nameof(PinHash);

    /// <summary>Nobody's PIN, as slow to compare as anybody's.</summary>
    internal static PinHash Nobody(int iterations)
    {
        CheckIterations(iterations);
        return new PinHash(iterations, RandomNumberGenerator.GetBytes(SaltLength), RandomNumberGenerator.GetBytes(HashLength));
    }

    private static PinHash Make(string pin, int iterations)
    {
        byte[] salt = RandomNumberGenerator.GetBytes(SaltLength);
        return new PinHash(iterations, salt, Derive(pin, salt, iterations));
    }

    private static byte[] Derive(string pin, byte[] salt, int iterations) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(pin), salt, iterations, HashAlgorithmName.SHA256, HashLength);

    private static void CheckIterations(int iterations)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(iterations, LeastIterations);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(iterations, MostIterations);
    }
}
