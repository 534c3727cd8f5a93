using System.Text.RegularExpressions;

namespace TaskManager;

/// <summary>A PIN as it is said: "four seven one one", "my pin is 4711".</summary>
internal static partial class SpokenPin
{
    /// <param name="sentence">What was said.</param>
    /// <param name="isExpected">The caller was asked for it; else only words that name it are one.</param>
    /// <returns>The words of the digits as they were said, to be read by whoever compares them; null when it is no PIN.</returns>
    public static string? Read(string sentence, bool isExpected) =>
        Whole().Match(sentence.Trim()) is { Success: true } match && (isExpected || match.Groups["named"].Success) ? match.Groups["digits"].Value : null;

    [GeneratedRegex(
        @"^(?:u+m+[\s,]+|u+h+[\s,]+|okay[\s,]+|ok[\s,]+|sure[\s,]+|it(?:'s|’s| is)[\s,]+|(?<named>(?:my|the) pin(?: code| number)?(?: is|'s|’s)[\s,:]+))*"
        + @"(?<digits>(?:(?:\d+|zero|oh|o|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
        + @"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|double|triple)(?:[\s,.-]+|$))+)[\s.!]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
