using System.Text.RegularExpressions;

namespace TaskManager;

/// <summary>Answers to a question, perhaps followed by something else: "yes, delete it", "no wait, delete the standup".</summary>
internal static partial class YesAndNo
{
    /// <param name="sentence">What was said.</param>
    /// <param name="readRest">Understands what follows the answer.</param>
    public static Intent? Read(string sentence, Func<string, Intent?> readRest)
    {
        string text = sentence.Replace('’', '\'').Trim();
        if (No().Match(text) is { Success: true } no)
            return new Intent.Disagree(readRest(text[no.Length..]));
        if (Yes().Match(text) is not { Success: true } yes)
            return null;

        string rest = text[yes.Length..];
        return No().IsMatch(rest) ? new Intent.Disagree(null) : new Intent.Agree(readRest(rest));
    }

    [GeneratedRegex(
        @"^(?:[\s,.!]*(?:oh|um+|uh+|okay|ok)?[\s,.]*\b(?:no|nope|nah|wait|stop|cancel(?: that| it)?$|cancel(?=[.,!])|never ?mind|hold on|forget it|forget that|better not"
        + @"|don't(?! let)(?: do (?:it|that))?|do not|leave it|keep it|not now|i changed my mind)\b)+[\s,.!]*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex No();

    [GeneratedRegex(
        @"^(?:[\s,.!]*\b(?:yes|yeah|yep|yup|sure(?: thing)?|ok(?:ay)?(?=[\s.!,]*$)|go ahead(?! and)|go for it|do it|do that|please do|correct|exactly|absolutely|definitely|of course"
        + @"|that's right|right(?=[\s.!,]*$)|i'm sure|i am sure|i confirm|confirmed?|affirmative|please(?=[\s.!,]*$))\b)+[\s,.!]*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Yes();
}
