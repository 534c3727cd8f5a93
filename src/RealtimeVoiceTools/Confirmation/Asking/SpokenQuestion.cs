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

    private readonly QuestionFrame _frame = new(phrases, text => Words(text, classifier));

    /// <param name="asked">The words that were to be said.</param>
    /// <param name="said">What was said.</param>
    public bool IsPut(string asked, string said)
    {
        List<string> expected = Words(asked, classifier);
        List<string> heard = Words(said, classifier);
        AlikeSpelling.Join(expected, heard);
        AlikeSpelling.Join(heard, expected);
        bool[] frame = _frame.In(expected);
        int[] places = Match(expected, heard);
        int[] missing = [.. Enumerable.Range(0, expected.Count).Where(index => places[index] < 0)];
        int most = Math.Max(LeastTolerated, expected.Count / Tolerance);
        // What the question is about has to be said, all of it.
        if (Array.Exists(missing, index => !frame[index]) || missing.Length > 2 * most)
            return false;
        // Nothing may follow it.
        if (heard.Count == 0 || !places.Contains(heard.Count - 1))
            return false;
        int[] added = [.. Enumerable.Range(0, heard.Count).Except(places).Where(index => Sense(heard[index]) != Consent.Yes)];
        // "Cannot" may stand for "can't", behind what the question is about.
        int about = Enumerable.Range(0, expected.Count).Where(index => !frame[index]).Select(index => places[index]).DefaultIfEmpty(-1).Max();
        int[] denials = [.. added.Where(index => Sense(heard[index]) == Consent.No)];
        int replaced = missing.Count(index => Sense(expected[index]) == Consent.No);
        return added.Length <= most && denials.Length <= replaced && Array.TrueForAll(denials, index => index > about)
            && !Array.Exists(added, index => ConsentWords.IsNumber(heard[index]) || ChangesIt(heard[index], isWithin: index >= places.Where(place => place >= 0).Min()));
    }

    /// <summary>"Everything except" makes another thing of it. Where nobody knows the language, any word within it may.</summary>
    private bool ChangesIt(string word, bool isWithin) => classifier is null ? isWithin : Sense(word) == Consent.Amendment;

    private Consent? Sense(string word) => classifier?.Classify(word, string.Empty, string.Empty);

    private static List<string> Words(string text, ConsentClassifier? classifier)
    {
        string spelt = AlikeSpelling.Of(text);
        return classifier?.WordsOf(spelt) ?? ConsentWords.WithoutEnds(spelt, isUnspaced: true);
    }

    /// <summary>
    /// The longest common words in order, as the place of each expected word among those heard or -1; the first that fit, so that what was added
    /// stands behind.
    /// </summary>
    private static int[] Match(List<string> expected, List<string> heard)
    {
        int[] places = new int[expected.Count];
        Array.Fill(places, -1);
        int[,] longest = new int[expected.Count + 1, heard.Count + 1];
        for (int i = expected.Count - 1; i >= 0; i--)
        {
            for (int j = heard.Count - 1; j >= 0; j--)
                longest[i, j] = expected[i] == heard[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        }

        for (int i = 0, j = 0; i < expected.Count && j < heard.Count;)
        {
            if (expected[i] == heard[j])
                places[i++] = j++;
            else if (longest[i + 1, j] >= longest[i, j + 1])
                i++;
            else
                j++;
        }

        return places;
    }
}
