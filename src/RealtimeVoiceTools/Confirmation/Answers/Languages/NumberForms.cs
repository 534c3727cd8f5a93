using System.Globalization;

namespace RealtimeVoiceTools;

/// <summary>The numbers that a language has words for.</summary>
internal sealed class NumberForms
{
    private readonly bool _isUnspaced;
    private readonly List<(string Number, string[] Words)> _forms;

    public NumberForms(ConsentLanguage language)
    {
        _isUnspaced = language.IsUnspaced;
        _forms =
        [
            .. from known in language.Numbers
               from words in known.Words
               let form = ConsentWords.WithoutEnds(words, _isUnspaced).ToArray()
               where form.Length > 0
               select (known.Number, form),
        ];
    }

    /// <summary>The longest number that begins at a word, in digits or in words; null for none. Never a part of a longer one.</summary>
    public (string Number, int Length)? At(IReadOnlyList<string> words, int index)
    {
        if (_isUnspaced && SignNumbers.At(words, index) is { } signs)
            return signs;
        if (ConsentWords.IsNumber(words[index]))
            return (Plain(words[index]), 1);
        (string Number, int Length)? longest = null;
        foreach ((string number, string[] form) in _forms)
        {
            if (form.Length > (longest?.Length ?? 0) && PhraseIndex.Stands(form, words, index))
                longest = (number, form.Length);
        }

        return longest;
    }

    /// <summary>Every number that is said.</summary>
    public HashSet<string> In(IReadOnlyList<string> words)
    {
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < words.Count;)
        {
            if (At(words, i) is { } number)
            {
                numbers.Add(number.Number);
                i += number.Length;
            }
            else
            {
                i++;
            }
        }

        return numbers;
    }

    private static string Plain(string digits) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number.ToString(CultureInfo.InvariantCulture) : digits;
}
