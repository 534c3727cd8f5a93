namespace RealtimeVoiceTools;

/// <summary>Says identifiers: voices read "4711" as a number and get long ones wrong, so each sign stands alone.</summary>
internal static class SpokenDigits
{
    private const int MinDigits = 4;
    private const int MaxLength = 20;

    /// <summary>"AB-4711" gives "A B 4 7 1 1".</summary>
    public static string Spell(string identifier) =>
        string.Join(' ', identifier.Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant));

    /// <summary>A property of this name holds an identifier.</summary>
    public static bool IsIdentifier(string name) =>
        name.Equals("id", StringComparison.OrdinalIgnoreCase) || name.EndsWith("_id", StringComparison.OrdinalIgnoreCase);

    /// <summary>Short enough, and of a kind, to be spelt: "17", "AB-4711", but no GUID and no words.</summary>
    public static bool CanSpell(string text) =>
        text.Length is > 0 and <= MaxLength && text.Any(char.IsAsciiDigit) && text.All(c => char.IsAsciiLetterOrDigit(c) || IsSeparator(c));

    /// <summary>Nothing but digits and what groups them, four digits or more: a phone, customer or order number.</summary>
    public static bool IsDigitString(string text) =>
        text.Length <= MaxLength && text.Count(char.IsAsciiDigit) >= MinDigits && text.All(c => char.IsAsciiDigit(c) || IsSeparator(c));

    private static bool IsSeparator(char c) => c is ' ' or '-' or '+' or '(' or ')';
}
