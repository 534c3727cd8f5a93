namespace RealtimeVoiceTools;

/// <summary>The languages that the library speaks. Each is made when it is first asked for.</summary>
internal static class PhraseLanguages
{
    private const string English = "en";

    private static readonly Dictionary<string, Lazy<VoicePhrases>> ByCode = new(StringComparer.OrdinalIgnoreCase)
    {
        [English] = new(() => new VoicePhrases()),
        ["de"] = new(GermanPhrases.Create),
        ["es"] = new(SpanishPhrases.Create),
        ["fr"] = new(FrenchPhrases.Create),
        ["it"] = new(ItalianPhrases.Create),
        ["ja"] = new(JapanesePhrases.Create),
        ["nl"] = new(DutchPhrases.Create),
        ["pl"] = new(PolishPhrases.Create),
        ["pt"] = new(PortuguesePhrases.Create),
        ["zh"] = new(MandarinPhrases.Create),
    };

    public static IReadOnlyList<string> Codes { get; } = [.. ByCode.Keys];

    /// <summary>English where the language has no phrases.</summary>
    public static VoicePhrases Find(string code) => (ByCode.TryGetValue(code, out Lazy<VoicePhrases>? found) ? found : ByCode[English]).Value;
}
