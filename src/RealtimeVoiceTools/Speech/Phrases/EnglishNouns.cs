namespace RealtimeVoiceTools;

/// <summary>English articles and plurals, good enough for the nouns of tools; an app can replace both.</summary>
internal static class EnglishNouns
{
    private static readonly string[] Hissing = ["s", "x", "z", "ch", "sh"];

    public static string WithArticle(string noun) =>
        noun.Length > 0 && "aeiouAEIOU".Contains(noun[0], StringComparison.Ordinal) ? "an " + noun : "a " + noun;

    public static string Plural(string noun)
    {
        if (noun.Length == 0)
            return noun;
        if (Hissing.Any(end => noun.EndsWith(end, StringComparison.OrdinalIgnoreCase)))
            return noun + "es";
        bool endsInConsonantY = noun.Length > 1 && noun[^1] is 'y' or 'Y' && !"aeiouAEIOU".Contains(noun[^2], StringComparison.Ordinal);
        return endsInConsonantY ? noun[..^1] + "ies" : noun + "s";
    }
}
