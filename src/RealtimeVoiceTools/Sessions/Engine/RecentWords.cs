using System.Text;

namespace RealtimeVoiceTools;

/// <summary>What the agent said in the last moments, for telling its echo from a caller.</summary>
internal sealed class RecentWords
{
    private const int Most = 8;
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(30);

    private readonly Queue<(string Words, TimeSpan At)> _said = new();

    public void Add(string words, TimeSpan now)
    {
        if (_said.Count == Most)
            _said.Dequeue();
        _said.Enqueue((Plain(words), now));
    }

    /// <summary>One of these, whole words in their order, is part of what the agent has said since a moment.</summary>
    public bool HoldsAny(IEnumerable<string> sounds, TimeSpan since) => sounds.Select(Plain).Any(sound =>
        sound.Length > 1 && _said.Any(said => said.At >= since && said.Words.Contains(SpokenText.IsUnspaced(sound[1]) ? sound.Trim() : sound, StringComparison.Ordinal)));

    /// <summary>The words, in their order, are part of what the agent said in the last moments.</summary>
    public bool Holds(string words, TimeSpan now)
    {
        string plain = Plain(words);
        // The last of several words may have been cut off with the sound; a "no" is no piece of "nothing".
        if (plain.IndexOf(' ', 1) < plain.Length - 1)
            plain = plain.TrimEnd();
        return plain.Length > 1 && _said.Any(said => now - said.At <= Kept && said.Words.Contains(plain, StringComparison.Ordinal));
    }

    /// <summary>Each of the words is one of what the agent said in the last moments: a room gives some of them back twice, and loses others.</summary>
    public bool HoldsEachWord(string words, TimeSpan now)
    {
        string[] each = Plain(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Holds(words, now)
            || (each.Length > 1 && _said.Any(said => now - said.At <= Kept && Array.TrueForAll(each, word => said.Words.Contains($" {word} ", StringComparison.Ordinal))));
    }

    /// <summary>Letters and digits in lower case, with one space around each word.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length + 2).Append(' ');
        foreach (char letter in text.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(letter))
                plain.Append(char.ToLowerInvariant(letter));
            else if (letter is not ('\'' or '’') && plain[^1] != ' ')
                plain.Append(' ');
        }

        if (plain[^1] != ' ')
            plain.Append(' ');
        return plain.ToString();
    }
}
