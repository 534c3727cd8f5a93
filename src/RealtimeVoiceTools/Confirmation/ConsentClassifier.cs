namespace RealtimeVoiceTools;

/// <summary>
/// Reads an answer word by word, in one language. A refusal anywhere wins; a yes is one only if every word of the answer belongs to a yes, stands
/// idly beside it, or repeats the question. "Contains yes" is never enough.
/// </summary>
/// <remarks>Immutable and safe to share.</remarks>
internal sealed class ConsentClassifier(ConsentLanguage language)
{
    private const int MostWords = 24;
    private const int MostSigns = 60;

    private readonly PhraseIndex _phrases = new(language);

    /// <param name="answer">The transcript.</param>
    /// <param name="action">What was asked about: its words may be repeated in a yes ("yes, delete the proposal review").</param>
    public Consent Classify(string answer, string action)
    {
        List<string> words = ConsentWords.Of(answer, language.IsUnspaced);
        if (words.Count == 0)
            return Consent.Unclear;
        var asked = new AskedAction(language, action);
        var senses = new HashSet<ConsentSense>();
        for (int i = 0; i < words.Count;)
        {
            (ConsentSense sense, int length) = Sense(words, i, asked, agreed: senses.Contains(ConsentSense.Yes));
            senses.Add(sense);
            i += length;
        }

        return Decide(senses, answer, words.Count);
    }

    private (ConsentSense Sense, int Length) Sense(List<string> words, int index, AskedAction asked, bool agreed)
    {
        (ConsentSense sense, int length) = _phrases.At(words, index);
        int doing = asked.Doing(words, index);
        // "Yes, cancel it" confirms a cancellation; "cancel" alone does not, nor "okay, wait", whatever a title says.
        if (doing >= length && (agreed || sense is not ConsentSense.No))
            return (sense is ConsentSense.Yes ? sense : ConsentSense.Beside, doing);
        if (sense != ConsentSense.Unknown)
            return (sense, length);
        int repeats = asked.Repeats(words, index);
        return repeats > 0 ? (ConsentSense.Beside, repeats) : (ConsentSense.Unknown, 1);
    }

    private Consent Decide(HashSet<ConsentSense> senses, string answer, int count)
    {
        if (senses.Contains(ConsentSense.No))
            return Consent.No;
        if (senses.Contains(ConsentSense.Change))
            return Consent.Amendment;
        if (senses.Contains(ConsentSense.Question) || answer.AsSpan().IndexOfAny("?？¿؟") >= 0)
            return Consent.Question;
        if (senses.Contains(ConsentSense.Hedge) || TrailsOff(answer) || count > (language.IsUnspaced ? MostSigns : MostWords))
            return Consent.Unclear;
        if (!senses.Contains(ConsentSense.Yes))
            return senses.Contains(ConsentSense.Unknown) ? Consent.Unrelated : Consent.Unclear;
        return senses.Contains(ConsentSense.Unknown) ? Consent.Unclear : Consent.Yes;
    }

    /// <summary>"Okay…" has not been thought to its end.</summary>
    private static bool TrailsOff(string answer)
    {
        string said = answer.TrimEnd();
        return said.EndsWith("...", StringComparison.Ordinal) || (said.Length > 0 && said[^1] is '…' or '-' or '–' or '—');
    }
}
