using System.Globalization;
using System.Text;

namespace RealtimeVoiceTools;

/// <summary>
/// Reads an answer word by word, in English. A denial anywhere wins; a yes is one only if every word of the answer belongs to a yes
/// or names the action itself. "Contains yes" is never enough.
/// </summary>
internal static class ConsentClassifier
{
    private const int MostWords = 16;

    private static readonly HashSet<string> Affirmations = new(StringComparer.Ordinal)
    {
        "yes", "yeah", "yep", "yup", "yea", "sure", "ok", "okay", "correct", "absolutely", "definitely", "certainly", "affirmative",
        "confirm", "confirmed", "proceed", "ahead", "do",
    };

    private static readonly HashSet<string> Company = new(StringComparer.Ordinal)
    {
        "please", "go", "it", "that", "this", "thats", "is", "right", "im", "i", "am", "of", "course", "thanks", "thank", "you", "so", "now", "then",
        "the", "a", "my", "one", "them", "those", "just", "exactly", "totally", "sounds", "good", "fine", "with", "for", "me", "and",
    };

    private static readonly HashSet<string> Denials = new(StringComparer.Ordinal)
    {
        "no", "nope", "nah", "not", "dont", "doesnt", "didnt", "wont", "cant", "cannot", "never", "stop", "wait", "hold", "cancel", "abort", "forget", "leave",
        "keep", "nevermind", "neither", "nothing", "none", "isnt", "arent", "shouldnt", "without", "undo",
    };

    /// <param name="answer">The transcript.</param>
    /// <param name="action">What was asked about, the verb first: its words may be repeated in a yes ("yes, delete the proposal review").</param>
    public static Consent Classify(string answer, string action)
    {
        List<string> words = Words(answer);
        List<string> named = Words(action);
        HashSet<string> actionWords = [.. named];
        // "Yes, cancel it" confirms a cancellation; "cancel" alone does not. Only the verb: "okay, wait" is a no, whatever the title is.
        bool affirms = words.Count > 0 && Affirmations.Contains(words[0]);
        if (words.Exists(word => Denials.Contains(word) && !(affirms && word == named.FirstOrDefault())))
            return Consent.No;
        if (words.Count is 0 or > MostWords || answer.Contains('?', StringComparison.Ordinal) || TrailsOff(answer) || IsSarcastic(words))
            return Consent.Unclear;
        bool onlyConsent = words.TrueForAll(word => Affirmations.Contains(word) || Company.Contains(word) || actionWords.Contains(word));
        return onlyConsent && words.Exists(Affirms) ? Consent.Yes : Consent.Unclear;

        bool Affirms(string word) => Affirmations.Contains(word) && !(word == "do" && words.Count == 1);
    }

    /// <summary>"Okay…" has not been thought to its end.</summary>
    private static bool TrailsOff(string answer)
    {
        string said = answer.TrimEnd();
        return said.EndsWith("...", StringComparison.Ordinal) || (said.Length > 0 && said[^1] is '…' or '-' or '–' or '—');
    }

    /// <summary>"Yeah, right" says the contrary.</summary>
    private static bool IsSarcastic(List<string> words) => words.Zip(words.Skip(1)).Contains(("yeah", "right"));

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (char letter in text.Normalize(NormalizationForm.FormKC))
        {
            // Apostrophes of every kind join: don't, don’t and dont are one word.
            if (letter is '\'' or '’' or '‘' or 'ʼ' or '`' or '´')
                continue;
            if (char.IsLetterOrDigit(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
            {
                word.Append(char.ToLowerInvariant(letter));
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
            words.Add(word.ToString());
        return words;
    }
}
