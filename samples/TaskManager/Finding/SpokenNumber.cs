using System.Globalization;

namespace TaskManager;

/// <summary>Numbers in what somebody said: "2", "number two", "the second one", "the last".</summary>
internal static class SpokenNumber
{
    /// <summary>Stands for the last place of a list.</summary>
    public const int Last = -1;

    private static readonly string[] _cardinals =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly string[] _ordinals =
        ["zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    private static readonly HashSet<string> _around = ["the", "number", "no", "nr", "task", "item", "my", "please", "on", "in", "list"];

    /// <summary>The number, when these words say nothing else.</summary>
    public static int? Read(IReadOnlyList<string> words)
    {
        string[] said = [.. words.Where(word => !_around.Contains(word))];
        if (said is [var first, "one"])
            return first == "one" ? null : ReadOrdinal(first) ?? ReadCardinal(first);
        return said is [var only] ? ReadOrdinal(only) ?? ReadCardinal(only) : null;
    }

    /// <summary>"two" or "2".</summary>
    public static int? ReadCardinal(string word)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0)
            return number;
        int index = Array.IndexOf(_cardinals, word);
        return index > 0 ? index : null;
    }

    private static int? ReadOrdinal(string word)
    {
        if (word == "last")
            return Last;
        if (word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" && char.IsAsciiDigit(word[0]))
            return ReadCardinal(word[..^2]);
        int index = Array.IndexOf(_ordinals, word);
        return index > 0 ? index : null;
    }
}
