namespace RealtimeVoiceTools;

/// <summary>Cuts text that is written without spaces between words.</summary>
internal static class UnspacedText
{
    /// <summary>At most so many words, two signs counting as one, and a word of another script as one.</summary>
    public static string Cut(string text, int maxWords)
    {
        int signs = 0;
        int spaced = 0;
        bool inWord = false;
        for (int at = 0; at < text.Length; at++)
        {
            char sign = text[at];
            if (SpokenText.IsUnspaced(sign))
                signs++;
            else if (!char.IsWhiteSpace(sign) && !char.IsPunctuation(sign) && !inWord)
                spaced++;
            inWord = !SpokenText.IsUnspaced(sign) && !char.IsWhiteSpace(sign) && !char.IsPunctuation(sign);
            if ((signs + 1) / 2 + spaced > maxWords)
                return text[..at].TrimEnd(' ', ',', ';', ':', '-', '.', '、', '，', '。') + "…";
        }

        return text;
    }

    /// <summary>At most so many characters: cut after a word, or between two signs that are words of their own.</summary>
    public static string Clip(string text, int maxLength)
    {
        if (text.Length <= maxLength)
            return text;
        for (int at = maxLength; at > 0; at--)
        {
            if (text[at] == ' ' || (SpokenText.IsUnspaced(text[at]) && SpokenText.IsUnspaced(text[at - 1])))
                return text[..at];
        }

        return text[..(char.IsHighSurrogate(text[maxLength - 1]) ? maxLength - 1 : maxLength)];
    }
}
