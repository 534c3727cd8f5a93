namespace RealtimeVoiceTools;

/// <summary>Dutch plurals, good enough for the nouns of tools; an app can replace them.</summary>
internal static class DutchNouns
{
    private const string Vowels = "aeiouy";

    // Unstressed endings, names of trades and words from abroad.
    private static readonly string[] TakeS = ["e", "el", "em", "en", "er", "aar", "eur", "ie", "ail", "eam", "ount", "icket"];

    public static string Plural(string noun)
    {
        string low = noun.ToLowerInvariant();
        if (low.Length < 3)
            return noun;
        if (low.EndsWith("heid", StringComparison.Ordinal))
            return noun[..^4] + "heden";
        if (low[^1] is 'a' or 'i' or 'o' or 'u' or 'y' && !IsVowel(low[^2]))
            return noun + "'s";
        // "kamer" takes an s, but neither "les" nor "papier", whose last syllable is stressed.
        bool unstressed = Syllables(low) > 1 && !IsVowel(low[^3]);
        if (low[^1] is 'e' || TakeS.Any(end => (unstressed || end.Length > 2) && low.EndsWith(end, StringComparison.Ordinal)))
            return noun + "s";
        return Stem(noun, low) + "en";
    }

    /// <summary>Keeps the last vowel long or short before "en": "taak" gives "tak", "les" gives "less", "brief" gives "briev".</summary>
    private static string Stem(string noun, string low)
    {
        if (IsVowel(low[^1]) || !IsVowel(low[^2]))
            return noun;
        if (!IsVowel(low[^3]))
            return low.EndsWith("ag", StringComparison.Ordinal) || low[^1] is 'w' or 'x' or 'j' ? noun : noun + noun[^1];
        string stem = low[^2] == low[^3] ? noun[..^2] + noun[^1] : noun;
        return low[^1] switch
        {
            'f' => stem[..^1] + 'v',
            's' => stem[..^1] + 'z',
            _ => stem,
        };
    }

    private static bool IsVowel(char c) => Vowels.Contains(c, StringComparison.Ordinal);

    private static int Syllables(string low)
    {
        int count = 0;
        for (int i = 0; i < low.Length; i++)
        {
            if (IsVowel(low[i]) && (i == 0 || !IsVowel(low[i - 1])))
                count++;
        }

        return count;
    }
}
