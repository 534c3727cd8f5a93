using System.Text.RegularExpressions;

namespace RealtimeVoiceTools;

/// <summary>Writes alike what sounds alike: a provider that says words exactly may spell times, money and compounds in its own way.</summary>
internal static partial class AlikeSpelling
{
    private static readonly (Regex Unit, string Word)[] Units =
    [
        (Unit(@"€|euros?|euri"), "euro"),
        (Unit(@"\$|dollars?|dollari|dollaro|d[oó]lar(?:es|y|ów)?"), "dollar"),
        (Unit(@"£|pounds?|pfund|ponden?|livres?|libras?|sterlin[ae]|funt(?:y|ów)?"), "pound"),
        (Unit(@"zł|złot(?:y|e|ych)"), "złoty"),
        (Unit(@"%|percent|per cent|prozent|procent|pour cent|por ciento|per cento|por cento|パーセント"), "percent"),
    ];

    public static string Of(string text)
    {
        text = text.ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal);
        text = HalfOfDay().Replace(text, "$1m ");
        text = NoMinutes().Replace(text, string.Empty);
        text = FullHour().Replace(text, " h");
        text = Ordinal().Replace(text, string.Empty);
        text = Honorific().Replace(text, string.Empty);
        text = SignBefore().Replace(text, "$2 $1");
        return Units.Aggregate(text, (spelt, unit) => unit.Unit.Replace(spelt, $" {unit.Word} "));
    }

    /// <summary>Two words that the other side writes as one ("check-up", "checkup") become one. Numbers stay: "5 0" is not 50.</summary>
    public static void Join(List<string> words, List<string> other)
    {
        for (int i = 0; i + 1 < words.Count; i++)
        {
            if (ConsentWords.IsNumber(words[i]) || ConsentWords.IsNumber(words[i + 1]) || !other.Contains(words[i] + words[i + 1]))
                continue;
            words[i] += words[i + 1];
            words.RemoveAt(i + 1);
        }
    }

    private static Regex Unit(string words) => new($@"(?<!\p{{L}})(?:{words})(?!\p{{L}})", RegexOptions.CultureInvariant);

    [GeneratedRegex(@"(?<!\p{L})([ap])\.\s?m(?!\p{L})\.?", RegexOptions.CultureInvariant)]
    private static partial Regex HalfOfDay();

    [GeneratedRegex(@"(?<=\d)[:.,]00(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex NoMinutes();

    [GeneratedRegex(@"(?<=\d)\s?h\s?00(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex FullHour();

    [GeneratedRegex(@"(?<=\d)(?:st|nd|rd|th|er|re|ste|º|ª)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    // "ご" is also how five is written down.
    [GeneratedRegex(@"[ごお御](?=[\u4E00-\u9FFF])", RegexOptions.CultureInvariant)]
    private static partial Regex Honorific();

    [GeneratedRegex(@"([€$£])\s?(\d+(?:[.,]\d+)*)", RegexOptions.CultureInvariant)]
    private static partial Regex SignBefore();
}
