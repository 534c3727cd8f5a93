using RealtimeVoiceTools;

namespace TaskManager;

/// <summary>The PIN of verified callers. It prints as nothing.</summary>
internal sealed class Pin
{
    public const int Shortest = 4;
    public const int Longest = 8;

    private static readonly string[] _words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    private readonly string _digits;
    private readonly Lazy<PinHash> _hash;

    private Pin(string digits)
    {
        _digits = digits;
        _hash = new Lazy<PinHash>(() => PinHash.Create(digits));
    }

    public int Length => _digits.Length;

    /// <summary>What is kept of it where it is compared.</summary>
    public PinHash Hash => _hash.Value;

    /// <returns>Null when it is no PIN.</returns>
    public static Pin? Read(string text) => text.Length is >= Shortest and <= Longest && text.All(char.IsAsciiDigit) ? new Pin(text) : null;

    /// <summary>As a caller says it: "four seven one one".</summary>
    public string InWords() => string.Join(' ', _digits.Select(digit => _words[digit - '0']));

    /// <summary>As a caller keys it in.</summary>
    public string InKeys() => _digits + '#';

    /// <summary>Another one of the same length.</summary>
    public Pin Wrong() => new(string.Concat(_digits.Select(digit => (char)('0' + ((digit - '0' + 1) % 10)))));

    public override string ToString() => "[PIN]";
}
