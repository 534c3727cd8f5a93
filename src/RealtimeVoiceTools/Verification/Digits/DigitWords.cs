using System.Globalization;

namespace RealtimeVoiceTools;

/// <summary>The words for digits and numbers up to 99 in one language, as phrases of tokens.</summary>
internal sealed class DigitWords
{
    private readonly Dictionary<string, DigitWord> _phrases = new(StringComparer.Ordinal);

    /// <summary>The most tokens of a phrase.</summary>
    public int Longest { get; private set; } = 1;

    /// <summary>Reads the words as they are kept: a line for each number, and sections for what repeats digits and what means nothing.</summary>
    public static DigitWords Parse(string text)
    {
        DigitWords words = new();
        DigitWordKind kind = DigitWordKind.Number;
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line[0] == '[')
            {
                kind = line switch
                {
                    "[numbers]" => DigitWordKind.Number,
                    "[times]" => DigitWordKind.Times,
                    _ => DigitWordKind.Filler,
                };
                continue;
            }

            string[] parts = kind == DigitWordKind.Filler ? [string.Empty, line] : line.Split(" = ");
            DigitWord word = new(
                kind,
                kind == DigitWordKind.Number ? parts[0] : string.Empty,
                kind == DigitWordKind.Times ? int.Parse(parts[0], CultureInfo.InvariantCulture) : 0);
            foreach (string phrase in parts[1].Split(',', StringSplitOptions.TrimEntries))
                words.Add(phrase, word);
        }

        return words;
    }

    /// <summary>Also takes the words of another language, but for those that this one uses itself and those too short to tell languages apart.</summary>
    public DigitWords With(DigitWords other)
    {
        const int ShortestSafe = 3;
        foreach ((string phrase, DigitWord word) in other._phrases)
        {
            if (phrase.Length >= ShortestSafe && _phrases.TryAdd(phrase, word))
                Longest = Math.Max(Longest, phrase.Count(sign => sign == ' ') + 1);
        }

        return this;
    }

    public bool Knows(string token) => _phrases.ContainsKey(token);

    /// <summary>What the tokens mean that begin at an index, with the number of tokens, shortest first.</summary>
    public IEnumerable<(int Tokens, DigitWord Word)> At(IReadOnlyList<string> tokens, int index)
    {
        string phrase = string.Empty;
        for (int count = 1; count <= Longest && index + count <= tokens.Count; count++)
        {
            phrase = count == 1 ? tokens[index] : $"{phrase} {tokens[index + count - 1]}";
            if (_phrases.TryGetValue(phrase, out DigitWord word))
                yield return (count, word);
        }
    }

    // Words are kept as they are written, and cut like anything that is heard. A hyphen inside makes one word of several.
    private void Add(string phrase, DigitWord word)
    {
        List<string> tokens = DigitTokens.Of(phrase, _ => true);
        _phrases.TryAdd(string.Join(' ', tokens), word);
        Longest = Math.Max(Longest, tokens.Count);
    }
}
