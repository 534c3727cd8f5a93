using System.Text.RegularExpressions;

namespace RealtimeVoiceTools.Generators;

/// <summary>Reads descriptions and names written in English. Texts in other languages are left alone.</summary>
internal static class EnglishText
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // Small words that hardly any English sentence does without and that other languages seldom share.
    private static readonly Regex SmallWords = new(@"\b(the|an|of|to|and|or|is|are|by|for|with|when|from|how|what|which|whether|user|caller|this|it)\b", Options);

    private static readonly Regex Trigger = new(
        @"\b(use (this |it )?(when|whenever|if|for|to|after|before|once|only)|call (this|it)? ?(when|whenever|if|after|before|once)|(when|whenever|if) (the|a|an) (user|caller|customer|person|patient|guest)\b|for when)", Options);

    private static readonly Regex Irreversible = new(
        @"\b(can(no|')t be (undone|reversed|taken back|restored|recovered)|cannot be (undone|reversed|taken back|restored|recovered)|can not be undone|no way back|irreversibl[ey]|permanent(ly)?|for good|forever|not (undoable|reversible)|no undo)\b", Options);

    private static readonly Regex ReadingOfTimes = new(
        @"(['""‘“][^'""’”]+['""’”]|\b(today|tomorrow|tonight|yesterday|next|now|noon|midnight|spoken|says?|said|relative|works? out|worked out|resolved?|convert(ed)?|interpret(ed)?|hours?|minutes?|days?|weeks?|weekdays?|o'clock|am|pm|time zone)\b)", Options);

    private static readonly HashSet<string> DestructiveWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "delete", "remove", "clear", "cancel", "send", "pay", "transfer", "buy", "purge", "erase", "drop", "wipe", "unsubscribe", "charge", "refund",
    };

    public static bool IsEnglish(string text) => text.All(c => c < 0x80 || !char.IsLetter(c)) && SmallWords.IsMatch(text);

    public static bool SaysWhen(string description) => Trigger.IsMatch(description);

    public static bool SaysIrreversible(string description) => Irreversible.IsMatch(description);

    public static bool SaysHowTimesAreRead(string description) => ReadingOfTimes.IsMatch(description);

    /// <summary>The word in a snake_case name that sounds as if the tool cannot be undone, or null.</summary>
    public static string? DestructiveWord(string name) => name.Split('_', '-').FirstOrDefault(DestructiveWords.Contains);
}
