namespace RealtimeVoiceTools.Tests.Speech;

/// <summary>What the tests of languages run over.</summary>
internal static class EveryLanguage
{
    public static TheoryData<string, T> With<T>(IEnumerable<T> values)
    {
        TheoryData<string, T> pairs = [];
        foreach ((string language, T value) in VoicePhrases.Languages.SelectMany(language => values, (language, value) => (language, value)))
            pairs.Add(language, value);
        return pairs;
    }

    /// <summary>The wordings for kinds of failures, by name.</summary>
    public static IEnumerable<(string Name, ErrorWording Wording)> Wordings(VoicePhrases phrases) =>
        typeof(ErrorPhrases).GetProperties().Where(p => p.PropertyType == typeof(ErrorWording)).Select(p => (p.Name, (ErrorWording)p.GetValue(phrases.Errors)!));

    /// <summary>Whether a word stands in a text by itself; anywhere, in scripts without spaces.</summary>
    public static bool Holds(string text, string word) => SpokenText.WithoutWord(text, word) != text;
}
