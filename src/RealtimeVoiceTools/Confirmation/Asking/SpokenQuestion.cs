namespace RealtimeVoiceTools;

/// <summary>
/// Compares a question as the agent really put it with its words. Providers are asked to say them exactly, and mostly do; a yes to anything that
/// names other things, or asks something else behind it, would be no yes to this.
/// </summary>
internal sealed class SpokenQuestion(QuestionPhrases phrases, ConsentClassifier? classifier)
{
    // "Okay. You'd like to …" for "You want to …": of six words one may be another, and two in any.
    private const int Tolerance = 6;
    private const int LeastTolerated = 2;

    private readonly HashSet<string> _frame =
    [
        .. phrases.Again.Concat([phrases.What.Replace("{action}", " ", StringComparison.Ordinal), phrases.CannotBeUndone, phrases.Plain, phrases.PressKey])
            .SelectMany(part => Words(part, classifier)).Where(word => !ConsentWords.IsNumber(word)),
    ];

    /// <param name="asked">The words that were to be said.</param>
    /// <param name="said">What was said.</param>
    public bool IsPut(string asked, string said)
    {
        List<string> expected = Words(asked, classifier);
        List<string> heard = Words(said, classifier);
        bool[] matched = new bool[heard.Count];
        bool[] found = new bool[expected.Count];
        Match(expected, heard, found, matched);
        int most = Math.Max(LeastTolerated, expected.Count / Tolerance);
        // What the question is about has to be said, all of it.
        if (Enumerable.Range(0, expected.Count).Any(index => !found[index] && !_frame.Contains(expected[index])) || found.Count(word => !word) > 2 * most)
            return false;
        // Nothing may follow it.
        if (heard.Count == 0 || !matched[^1])
            return false;
        int[] added = [.. Enumerable.Range(0, heard.Count).Where(index => !matched[index] && Sense(heard[index]) != Consent.Yes)];
        // "Cannot" may stand for "can't", behind what the question is about.
        int about = Enumerable.Range(0, heard.Count).LastOrDefault(index => matched[index] && !_frame.Contains(heard[index]));
        int[] denials = [.. added.Where(index => Sense(heard[index]) == Consent.No)];
        int replaced = Enumerable.Range(0, expected.Count).Count(index => !found[index] && Sense(expected[index]) == Consent.No);
        return added.Length <= most && denials.Length <= replaced && Array.TrueForAll(denials, index => index > about)
            && !Array.Exists(added, index => ConsentWords.IsNumber(heard[index]));
    }

    private Consent? Sense(string word) => classifier?.Classify(word, string.Empty, string.Empty);

    private static List<string> Words(string text, ConsentClassifier? classifier) => classifier?.WordsOf(text) ?? ConsentWords.WithoutEnds(text, isUnspaced: true);

    /// <summary>The longest common words in order; the first that fit, so that what was added stands behind.</summary>
    private static void Match(List<string> expected, List<string> heard, bool[] found, bool[] matched)
    {
        int[,] longest = new int[expected.Count + 1, heard.Count + 1];
        for (int i = expected.Count - 1; i >= 0; i--)
        {
            for (int j = heard.Count - 1; j >= 0; j--)
                longest[i, j] = expected[i] == heard[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        }

        for (int i = 0, j = 0; i < expected.Count && j < heard.Count;)
        {
            if (expected[i] == heard[j])
                (found[i++], matched[j++]) = (true, true);
            else if (longest[i + 1, j] >= longest[i, j + 1])
                i++;
            else
                j++;
        }
    }
}
