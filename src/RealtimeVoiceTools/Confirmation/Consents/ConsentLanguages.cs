using System.Collections.Concurrent;
using System.Globalization;

namespace RealtimeVoiceTools;

/// <summary>The languages in which a yes is understood. In any other, nothing that is said confirms.</summary>
internal static class ConsentLanguages
{
    private static readonly Dictionary<string, Func<ConsentLanguage>> Known = new(StringComparer.Ordinal)
    {
        ["en"] = () => EnglishConsent.Language,
        ["de"] = () => GermanConsent.Language,
        ["es"] = () => SpanishConsent.Language,
        ["fr"] = () => FrenchConsent.Language,
        ["it"] = () => ItalianConsent.Language,
        ["pt"] = () => PortugueseConsent.Language,
        ["nl"] = () => DutchConsent.Language,
        ["pl"] = () => PolishConsent.Language,
        ["ja"] = () => JapaneseConsent.Language,
        ["zh"] = () => MandarinConsent.Language,
    };

    private static readonly ConcurrentDictionary<string, ConsentClassifier> Made = new(StringComparer.Ordinal);

    public static ConsentClassifier? For(CultureInfo culture)
    {
        // Without a culture English is spoken, and understood.
        string language = culture.Name.Length == 0 ? "en" : culture.Name.Split('-')[0].ToLowerInvariant();
        return Known.TryGetValue(language, out Func<ConsentLanguage>? make)
            ? Made.GetOrAdd(language, _ => new ConsentClassifier(make()))
            : null;
    }
}
