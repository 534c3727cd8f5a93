namespace RealtimeVoiceTools;

/// <summary>
/// Reads a PIN as it is said or written down: "4711", "four seven one one", "double five oh nine", "forty-seven eleven". What can be read in
/// more than one way is not read at all: it is asked again, and nothing is compared in part.
/// </summary>
/// <remarks>Immutable and safe to share.</remarks>
internal sealed class SpokenPinReader(DigitWords words, int least, int most)
{
    private const int LongestText = 256;
    private const int MostReadings = 64;
    private const int ShortestFragment = 2;

    /// <summary>The length is fixed: a PIN is whole when it has all its digits.</summary>
    public bool IsExact => least == most;

    public int Longest => most;

    /// <summary>A PIN may have so many digits.</summary>
    public bool Fits(int length) => length >= least && length <= most;

    /// <summary>The digits, or null when this is no PIN, or not plainly one.</summary>
    public string? Read(string text)
    {
        if (text.Length > LongestText)
            return null;
        List<string> tokens = DigitTokens.Of(text, words.Knows);
        var readings = new HashSet<string>[tokens.Count + 1];
        for (int i = 0; i < readings.Length; i++)
            readings[i] = [];
        readings[0].Add(string.Empty);
        for (int i = 0; i < tokens.Count; i++)
        {
            if (readings[i].Count > MostReadings)
                return null;
            if (readings[i].Count > 0)
                ReadOn(tokens, i, readings);
        }

        string[] fitting = [.. readings[^1].Where(digits => Fits(digits.Length))];
        return fitting is [var one] && !IsSaidTwice(one) ? one : null;
    }

    /// <summary>Somewhere in it as many digits follow each other as a PIN has, or it is nothing but digits.</summary>
    public bool LooksLikePin(string text)
    {
        List<string> tokens = DigitTokens.Of(text, words.Knows);
        (int run, int digits, bool onlyDigits) = (0, 0, true);
        for (int i = 0; i < tokens.Count;)
        {
            (int count, int found) = Greedy(tokens, i);
            run = found < 0 ? 0 : run + found;
            if (run >= least)
                return true;
            onlyDigits &= found >= 0;
            digits += Math.Max(0, found);
            i += count;
        }

        return onlyDigits && digits >= ShortestFragment;
    }

    private void ReadOn(List<string> tokens, int at, HashSet<string>[] readings)
    {
        if (DigitTokens.IsNumeral(tokens[at]))
        {
            Append(readings, at, at + 1, tokens[at]);
            return;
        }

        foreach ((int count, DigitWord word) in words.At(tokens, at))
        {
            int next = at + count;
            if (word.Kind != DigitWordKind.Times)
                Append(readings, at, next, word.Digits);
            else
                Repeat(tokens, at, next, word.Times, readings);
        }
    }

    private void Repeat(List<string> tokens, int at, int next, int times, HashSet<string>[] readings)
    {
        if (next >= tokens.Count)
            return;
        if (tokens[next] is [>= '0' and <= '9' and var digit])
            Append(readings, at, next + 1, new string(digit, times));
        foreach ((int count, DigitWord word) in words.At(tokens, next))
        {
            if (word is { Kind: DigitWordKind.Number, Digits: [var single] })
                Append(readings, at, next + count, new string(single, times));
        }
    }

    private void Append(HashSet<string>[] readings, int from, int to, string digits)
    {
        foreach (string sofar in readings[from])
        {
            if (sofar.Length + digits.Length <= most)
                readings[to].Add(sofar + digits);
        }
    }

    // "4711, 4711" is one PIN said twice, or one that looks like it.
    private bool IsSaidTwice(string digits)
    {
        int half = digits.Length / 2;
        return digits.Length % 2 == 0 && half >= least && digits.AsSpan(0, half).SequenceEqual(digits.AsSpan(half));
    }

    /// <summary>The longest phrase at an index: its tokens, and its digits or -1 for a word that has nothing to do with digits.</summary>
    private (int Tokens, int Digits) Greedy(List<string> tokens, int at)
    {
        if (DigitTokens.IsNumeral(tokens[at]))
            return (1, tokens[at].Length);
        (int Tokens, int Digits) longest = (1, -1);
        foreach ((int count, DigitWord word) in words.At(tokens, at))
            longest = (count, word.Kind == DigitWordKind.Times ? word.Times - 1 : word.Digits.Length);
        return longest;
    }
}
