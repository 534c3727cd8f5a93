using System.Collections.Concurrent;
using System.Globalization;

namespace RealtimeVoiceTools;

/// <summary>The languages in which spoken digits are understood. English is understood in each of them; elsewhere, it alone.</summary>
internal static class DigitLanguages
{
    private const string English = "en";

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal) { "en", "de", "es", "fr", "it", "pt", "nl", "pl", "ja", "zh" };

    private static readonly ConcurrentDictionary<string, DigitWords> Made = new(StringComparer.Ordinal);

    public static DigitWords For(CultureInfo culture)
    {
        string language = culture.Name.Split('-')[0].ToLowerInvariant();
        return Made.GetOrAdd(Known.Contains(language) ? language : English, Make);
    }

    // Models like to hand on in English what was said in another language.
    private static DigitWords Make(string language) => language == English ? Read(English) : Read(language).With(Read(English));

    private static DigitWords Read(string language)
    {
        using Stream words = typeof(DigitLanguages).Assembly.GetManifestResourceStream($"Digits.{language}.txt")!;
        using var reader = new StreamReader(words);
        return DigitWords.Parse(reader.ReadToEnd());
    }
}
