using System.Text;
using System.Text.RegularExpressions;

namespace RealtimeVoiceTools;

/// <summary>Makes text fit for the ear: no markup, addresses or names of fields, and no longer than a listener can follow.</summary>
internal static partial class SpokenText
{
    /// <summary>The most words of a sentence.</summary>
    public const int MaxWords = 30;

    private const string Ellipsis = "…";

    private static readonly char[] TitleQuotes = ['\'', ' ', '「', '」', '“', '”', '„'];

    /// <summary>Takes out markdown, addresses, line breaks and underscores.</summary>
    public static string Clean(string text, SpokenWords words)
    {
        text = JsonText.Clean(text);
        text = MarkdownLink().Replace(text, "$1");
        text = Address().Replace(text, words.Link);
        text = LineStart().Replace(text, " ");
        text = Markup().Replace(text, string.Empty);
        text = FieldName().Replace(text, m => m.Value.Replace('_', ' '));
        return Gaps().Replace(text, " ").Trim();
    }

    /// <summary>A name or title as it can stand inside a sentence in single quotes.</summary>
    public static string Title(string text, SpokenWords words, int maxWords = 8) =>
        ShortenWords(Clean(text, words).Replace("\"", string.Empty, StringComparison.Ordinal).Trim(TitleQuotes), maxWords);

    /// <summary>A title, cut already, as the language marks it in a sentence.</summary>
    public static string Quote(string title, SpokenWords words) => PhraseTemplate.Fill(words.Quoted, ("title", title));

    /// <summary>At most so many words, whole sentences first.</summary>
    public static string Limit(string text, int maxWords = MaxWords)
    {
        if (CountWords(text) <= maxWords)
            return text;
        string kept = string.Empty;
        foreach (string sentence in Sentences(text))
        {
            if (CountWords(kept) + CountWords(sentence) > maxWords)
                break;
            kept = kept.Length == 0 ? sentence : Join([kept, sentence]);
        }

        return kept.Length > 0 ? kept : ShortenWords(text, maxWords);
    }

    public static string[] Sentences(string text) => SentenceEnd().Split(text);

    /// <summary>Sentences one after the other, with a space where the script writes one.</summary>
    public static string Join(IEnumerable<string> sentences) =>
        sentences.Aggregate(string.Empty, (text, next) => text.Length == 0 || text[^1] is '。' or '！' or '？' ? text + next : $"{text} {next}");

    /// <summary>Words between spaces; where a script writes none, two signs count as a word.</summary>
    public static int CountWords(string text)
    {
        int signs = text.Count(IsUnspaced);
        return signs == 0 ? text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length : (signs + 1) / 2 + SpacedWords().Count(text);
    }

    /// <summary>A sign of Japanese or Chinese, which are written without spaces.</summary>
    public static bool IsUnspaced(char sign) => sign is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    /// <summary>The text with an ellipsis wherever the word stood, in any case of letters.</summary>
    public static string WithoutWord(string text, string word)
    {
        int at = 0;
        while (word.Length > 0 && (at = text.IndexOf(word, at, StringComparison.OrdinalIgnoreCase)) >= 0)
        {
            int end = at + word.Length;
            bool stands = IsUnspaced(word[0]) || ((at == 0 || !IsOfAWord(text[at - 1])) && (end == text.Length || !IsOfAWord(text[end])));
            if (stands)
                text = text[..at] + Ellipsis + text[end..];
            at++;
        }

        return text;
    }

    private static bool IsOfAWord(char sign) => char.IsLetterOrDigit(sign) || sign == '_';

    /// <summary>At most so many characters, cut between runes.</summary>
    public static string ShortenRunes(string text, int maxRunes)
    {
        int at = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (maxRunes-- == 0)
                return text[..at].TrimEnd() + Ellipsis;
            at += rune.Utf16SequenceLength;
        }

        return text;
    }

    public static string Capitalise(string text) =>
        text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    /// <summary>The words in a name of code: "dueDate", "due_date" and "DueDate" give "due date".</summary>
    public static string Humanise(string name) =>
        Hump().Replace(name, " ").Replace('_', ' ').Replace('-', ' ').Trim().ToLowerInvariant();

    private static string ShortenWords(string text, int maxWords)
    {
        // A "word" without spaces can still be endless.
        const int MaxRunesPerWord = 15;
        if (text.Any(IsUnspaced))
            return ShortenRunes(UnspacedText.Cut(text, maxWords), maxWords * MaxRunesPerWord);
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string kept = words.Length <= maxWords ? text : string.Join(' ', words[..maxWords]).TrimEnd(',', ';', ':', '-', '.') + Ellipsis;
        return ShortenRunes(kept, maxWords * MaxRunesPerWord);
    }

    [GeneratedRegex(@"!?\[([^\[\]]*)\]\([^()\s]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownLink();

    [GeneratedRegex(@"(?<![a-z0-9_])(?:[a-z][a-z0-9+.-]{1,15}://|www\.)[^\s<>""')\]\u3000-\u30FF\u3400-\u9FFF\uFF00-\uFF5E]*[^\s<>""')\].,;:!?\u3000-\u30FF\u3400-\u9FFF\uFF00-\uFF5E]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    // Headings, quotations, bullets and numbers of lists stand at the start of a line.
    [GeneratedRegex(@"(?:^|[\r\n]+)[ \t]*(?:#{1,6} |> |[-*+] |\d{1,3}[.)] )?", RegexOptions.CultureInvariant)]
    private static partial Regex LineStart();

    [GeneratedRegex(@"\*+|`+|~~|(?<!\w)_+|_+(?!\w)|[\p{Cc}]", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\w+_\w+", RegexOptions.CultureInvariant)]
    private static partial Regex FieldName();

    [GeneratedRegex(@"\s{2,}|[\t\r\n\u2028\u2029]", RegexOptions.CultureInvariant)]
    private static partial Regex Gaps();

    [GeneratedRegex(@"(?<=[.!?])\s+|(?<=[。！？])\s*(?!$)", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[^\s\p{P}\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]+", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedWords();

    [GeneratedRegex(@"(?<=[a-z0-9])(?=[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Hump();
}
