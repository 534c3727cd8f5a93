using System.Globalization;

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

    // So many words of the question in its order are a quotation ("delete 'Stop smoking'"), whatever its words mean elsewhere.
    private const int QuotedWords = 3;
    private const int QuotedSigns = 4;

    private readonly PhraseIndex _phrases = new(language);
    private readonly ActionForms _forms = new(language);

    /// <param name="answer">The transcript.</param>
    /// <param name="question">What was asked: its words may be repeated in a yes ("yes, delete the proposal review").</param>
    /// <param name="number">The caller was asked to say this number: saying it agrees.</param>
    public Consent Classify(string answer, string question, int? number = null)
    {
        List<string> words = ConsentWords.Of(answer, language.IsUnspaced);
        if (words.Count == 0)
            return Consent.Unclear;
        var asked = new AskedAction(language, _forms, question);
        string[] folded = ActionForms.Folded(words);
        var senses = new HashSet<ConsentSense>();
        for (int i = 0; i < words.Count;)
        {
            (ConsentSense sense, int length) = Sense(words, folded, i, asked, agreed: senses.Contains(ConsentSense.Yes));
            senses.Add(sense);
            i += length;
        }

        bool saysNumber = number is { } count && SaysNumber(answer, count);
        if (saysNumber)
            senses.Add(ConsentSense.Yes);
        // A piece of the question in its own order may be its echo; only what is nothing but a yes is none.
        bool isEcho = !saysNumber && (senses.Count > 1 || !senses.Contains(ConsentSense.Yes)) && asked.Run(words, 0) == words.Count;
        return isEcho && !senses.Contains(ConsentSense.No) ? Consent.Unclear : Decide(senses, answer, words.Count);
    }

    /// <summary>The number is said, in digits or in words.</summary>
    public bool SaysNumber(string answer, int number)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        List<string> words = ConsentWords.Of(answer, language.IsUnspaced);
        string[][] forms =
        [
            [digits],
            .. language.Numbers.Where(known => known.Number == digits).SelectMany(known => known.Words)
                .Select(form => ConsentWords.Of(form, language.IsUnspaced).ToArray()).Where(form => form.Length > 0),
        ];
        return forms.Any(form => Enumerable.Range(0, words.Count).Any(index => PhraseIndex.Stands(form, words, index)));
    }

    private (ConsentSense Sense, int Length) Sense(List<string> words, string[] folded, int index, AskedAction asked, bool agreed)
    {
        (ConsentSense sense, int length) = _phrases.At(words, index);
        (int doing, bool isCommand) = asked.Doing(folded, index);
        // "Yes, cancel it" confirms a cancellation; "cancel" alone does not, nor "okay, wait", whatever a title says.
        if (doing >= length && (agreed || sense is not ConsentSense.No))
            return (sense is ConsentSense.Yes ? sense : isCommand ? ConsentSense.Command : ConsentSense.Beside, doing);
        int quoted = asked.Run(words, index);
        if (agreed && sense != ConsentSense.Question && quoted >= length && quoted >= (language.IsUnspaced ? QuotedSigns : QuotedWords))
            return (ConsentSense.Beside, quoted);
        // "Yes, to next week" changes nothing where next week was asked about.
        if (sense == ConsentSense.Change && quoted >= length && !language.IsUnspaced)
            return (ConsentSense.Beside, length);
        if (sense != ConsentSense.Unknown)
            return (sense, length);
        if (ConsentWords.IsNumber(words[index]))
            return (asked.HasWord(words[index]) ? ConsentSense.Beside : ConsentSense.Change, 1);
        int repeats = Math.Max(asked.Number(words, index), asked.Repeats(words, index));
        return repeats > 0 ? (ConsentSense.Beside, repeats) : (IsStutter(words, index) ? ConsentSense.Beside : ConsentSense.Unknown, 1);
    }

    private Consent Decide(HashSet<ConsentSense> senses, string answer, int length)
    {
        if (senses.Contains(ConsentSense.No))
            return Consent.No;
        if (senses.Contains(ConsentSense.Change))
            return Consent.Amendment;
        if (senses.Contains(ConsentSense.Question) || answer.AsSpan().IndexOfAny("?？¿؟") >= 0)
            return Consent.Question;
        if (senses.Contains(ConsentSense.Hedge) || TrailsOff(answer) || length > (language.IsUnspaced ? MostSigns : MostWords))
            return Consent.Unclear;
        if (!senses.Contains(ConsentSense.Yes) && !senses.Contains(ConsentSense.Command))
            return senses.Contains(ConsentSense.Unknown) ? Consent.Unrelated : Consent.Unclear;
        return senses.Contains(ConsentSense.Unknown) ? Consent.Unclear : Consent.Yes;
    }

    /// <summary>"Y- yes".</summary>
    private bool IsStutter(List<string> words, int index) =>
        !language.IsUnspaced && words[index].Length <= 2 && index + 1 < words.Count && words[index + 1].StartsWith(words[index], StringComparison.Ordinal);

    /// <summary>"Okay…" has not been thought to its end.</summary>
    private static bool TrailsOff(string answer)
    {
        string said = answer.TrimEnd();
        return said.EndsWith("...", StringComparison.Ordinal) || (said.Length > 0 && said[^1] is '…' or '-' or '–' or '—');
    }
}
