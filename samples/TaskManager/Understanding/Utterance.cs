using System.Text.RegularExpressions;

namespace TaskManager;

/// <summary>A sentence without the politeness around its request, and when it was said.</summary>
internal sealed partial record Utterance
{
    private Utterance(string text, DateTimeOffset now, bool isDuty)
    {
        Text = text;
        Now = now;
        IsDuty = isDuty;
    }

    public string Text { get; }

    public DateTimeOffset Now { get; }

    /// <summary>It began with "I need to" or "I have to": if it is no command, then it is something to remember.</summary>
    public bool IsDuty { get; }

    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    public static Utterance Of(string sentence, DateTimeOffset now)
    {
        string text = Ending().Replace(sentence.Replace('’', '\'').Trim(), string.Empty);
        Match beginning = Beginning().Match(text);
        return new Utterance(text[beginning.Length..].Trim(), now, beginning.Groups["duty"].Success);
    }

    public Utterance With(string text) => Of(text, Now);

    [GeneratedRegex(
        @"^(?:(?:(?:u+m+|u+h+|e+r+m?|hey|hi|hello|okay|ok|so|well|alright|right|now|and|also|then|please|actually|oh|great|good|just)[,.!]?\s+)"
        + @"|(?:can|could|would|will) you\s+|i(?:'d| would) like (?:you )?to\s+|i want (?:you )?to\s+|i wanna\s+|(?<duty>i (?:need|have|must|should)(?: to)?\s+)|let'?s\s+|go ahead and\s+)*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"(?:[\s,.!?]+(?:please|for me|thanks|thank you|now|then|right now))*[\s.!?,]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ending();
}
