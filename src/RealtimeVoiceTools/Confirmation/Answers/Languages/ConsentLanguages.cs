using System.Collections.Concurrent;
using System.Globalization;

namespace RealtimeVoiceTools;

/// <summary>The languages in which a yes is understood. In any other, nothing that is said confirms.</summary>
internal static class ConsentLanguages
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal) { "en", "de", "es", "fr", "it", "pt", "nl", "pl", "ja", "zh" };

    private static readonly string[] Parts = ["answers", "actions", "verbs", "numbers"];

    private static readonly ConcurrentDictionary<string, ConsentClassifier> Made = new(StringComparer.Ordinal);

    public static ConsentClassifier? For(CultureInfo culture)
    {
        // Without a culture English is spoken, and understood.
        string language = culture.Name.Length == 0 ? "en" : culture.Name.Split('-')[0].ToLowerInvariant();
        return Known.Contains(language) ? Made.GetOrAdd(language, Make) : null;
    }

    private static ConsentClassifier Make(string language)
    {
        string words = string.Concat(Parts.Select(part => Read($"Consent.{language}.{part}.txt")));
        return new ConsentClassifier(ConsentLanguage.Parse(words, isUnspaced: language is "ja" or "zh"));
    }

    private static string Read(string resource)
    {
        // Not every language has verbs of its own.
        using Stream? words = typeof(ConsentLanguages).Assembly.GetManifestResourceStream(resource);
        if (words is null)
            return string.Empty;
        using var reader = new StreamReader(words);
        return reader.ReadToEnd() + "\n";
    }
}
