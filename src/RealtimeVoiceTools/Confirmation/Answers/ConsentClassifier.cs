using System.Globalization;

namespace RealtimeVoiceTools;

/// <summary>
/// Reads an answer word by word, in one language. A refusal anywhere wins; a yes is one only if every word of the answer belongs to a yes, stands
/// idly beside it, or repeats what was asked about. "Contains yes" is never enough.
/// </summary>
/// <remarks>Immutable and safe to share.</remarks>
internal sealed class ConsentClassifier(ConsentLanguage language)
{
    private const int MostWords = 24;
    private const int MostSigns = 60;

    // So many words of the question in its order are a quotation ("delete 'Stop smoking'"), whatever its words mean elsewhere.
    private const int QuotedWords = 3;
    private const int QuotedSigns = 4;

    private const int RestWords = 4;
    private const int RestSigns = 7;

    // So few signs that say to do it ("买两张") are the answer to a question that has them, too.
    private const int LeastEcho = 6;

    private readonly PhraseIndex _phrases = new(language);
    private readonly ActionForms _forms = new(language);
    private readonly NumberForms _numbers = new(language);
    private readonly HashSet<string> _stops = [.. language.Stops];

    /// <param name="answer">The transcript.</param>
    /// <param name="question">What was asked, in full.</param>
    /// <param name="action">What is to be done: its words may be repeated in a yes ("yes, delete the proposal review").</param>
    /// <param name="number">The caller was asked to say this number: saying it agrees.</param>
    public Consent Classify(string answer, string question, string action, int? number = null)
    {
        List<string> words = ConsentWords.Of(answer, language.IsUnspaced);
        if (words.Count == 0)
            return Consent.Unclear;
        var asked = new AskedAction(language, _forms, _numbers, question, action);
        string[] folded = ActionForms.Folded(words);
        bool agrees = SaysYes(words) || Enumerable.Range(0, words.Count).Any(index => IsDoneToItsObject(words, folded, index, asked));
        var senses = new HashSet<ConsentSense>();
        bool isOwn = false;
        for (int i = 0; i < words.Count;)
        {
            (ConsentSense sense, int length) = words[i] == ConsentWords.End ? (ConsentSense.Command, 1) : Sense(words, folded, i, asked, agrees);
            if (words[i] != ConsentWords.End)
                senses.Add(sense);
            isOwn |= IsOwn(words, i, sense, length, asked);
            i += length;
        }

        // "Delete all seven tasks" may be what the question left in the room; "delete it, please" brings words of its own, and "delete" is plain.
        if (senses.Contains(ConsentSense.Command) && senses.Count > 1 && !isOwn && !(language.IsUnspaced && words.Count < LeastEcho))
            senses.Remove(ConsentSense.Command);

        if (asked.HasHalfATime(ConsentWords.WithoutEnds(answer, language.IsUnspaced)))
            senses.Add(ConsentSense.Change);
        bool saysNumber = number is { } count && SaysNumber(answer, count);
        if (saysNumber)
            senses.Add(ConsentSense.Yes);
        return IsEcho(answer, senses, asked) && !saysNumber ? Consent.Unclear : Decide(senses, answer, words.Count);
    }

    /// <summary>The number is said, in digits or in words.</summary>
    public bool SaysNumber(string answer, int number) =>
        _numbers.In(ConsentWords.WithoutEnds(answer, language.IsUnspaced)).Contains(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The words of a text; a number is the same in digits and in words.</summary>
    public List<string> WordsOf(string text)
    {
        List<string> words = ConsentWords.WithoutEnds(text, language.IsUnspaced);
        for (int i = 0; i < words.Count; i++)
        {
            if (_numbers.At(words, i) is not { } number)
                continue;
            // "Three in the afternoon" is 3 in the afternoon, as "3 in the afternoon" is, however well it is known to be 15.
            (string Number, int Length) shown = number.Length > 1 && _numbers.At([words[i]], 0) is { } hour && IsItsTime(hour.Number, number.Number) ? hour : number;
            words.RemoveRange(i, shown.Length);
            words.Insert(i, shown.Number);
        }

        return words;
    }

    private static bool IsItsTime(string hour, string time) =>
        int.TryParse(hour, CultureInfo.InvariantCulture, out int early) && int.TryParse(time, CultureInfo.InvariantCulture, out int late) && late < 24 && (late - early) is 0 or 12;

    private (ConsentSense Sense, int Length) Sense(List<string> words, string[] folded, int index, AskedAction asked, bool agrees)
    {
        (ConsentSense sense, int length) = _phrases.At(words, index);
        // "Yes, para." says stop; "yes, para el viernes" says for when.
        if (_stops.Contains(words[index]) && (index + 1 == words.Count || words[index + 1] == ConsentWords.End))
            return (ConsentSense.No, 1);
        (int doing, bool isCommand) = asked.Doing(folded, index);
        // "Yes, cancel it" and "cancel the booking" confirm a cancellation; "cancel" alone does not, nor "okay, wait", whatever a title says.
        if (asked.IsOtherDeed(folded, index, Math.Max(length, doing)))
            return (ConsentSense.Change, 1);
        int quoted = Quoted(words, folded, index, asked);
        bool isPartOfAName = language.IsUnspaced && doing == 1 && !isCommand && quoted > 1;
        if (doing >= length && !isPartOfAName && (agrees || sense is not ConsentSense.No))
            return (sense is ConsentSense.Yes ? sense : isCommand ? ConsentSense.Command : ConsentSense.Beside, doing);
        if (agrees && sense is not (ConsentSense.Question or ConsentSense.Yes) && quoted >= length && quoted >= (language.IsUnspaced ? QuotedSigns : QuotedWords))
            return (sense is ConsentSense.No && !FollowsDeed(folded, index, asked) ? ConsentSense.Hedge : ConsentSense.Beside, quoted);
        // "Yes, to next week" changes nothing where next week was asked about.
        if (sense is ConsentSense.Change && quoted >= length && (quoted >= 2 || !language.IsUnspaced))
            return (ConsentSense.Beside, quoted);
        (int number, bool isAsked) = asked.Number(words, index);
        if (number > length || (number == length && (sense is ConsentSense.Unknown || (isAsked && sense is ConsentSense.Change))))
            return (isAsked && !asked.CountsOtherwise(words, index) ? ConsentSense.Beside : ConsentSense.Change, number);
        if (sense is ConsentSense.Beside && language.IsUnspaced && quoted > length)
            return (sense, quoted);
        if (sense is not ConsentSense.Unknown)
            return (sense, length);
        int repeats = Math.Min(asked.Repeats(words, folded, index), Math.Max(1, quoted));
        return repeats > 0 ? (ConsentSense.Beside, repeats) : (IsStutter(words, index) ? ConsentSense.Beside : ConsentSense.Unknown, 1);
    }

    /// <summary>The caller's words, not the question's: idle ones, or the command in another form than it was asked in.</summary>
    private bool IsOwn(List<string> words, int index, ConsentSense sense, int length, AskedAction asked)
    {
        if (words[index] == ConsentWords.End || words.GetRange(index, length).TrueForAll(asked.Holds))
            return false;
        return (sense == ConsentSense.Command && !language.IsUnspaced) || (sense is ConsentSense.Beside or ConsentSense.Harmless && _phrases.At(words, index).Sense == sense);
    }

    /// <summary>A yes by itself, not as a part of a longer phrase ("cancela isso").</summary>
    private bool SaysYes(List<string> words)
    {
        for (int i = 0; i < words.Count;)
        {
            (ConsentSense sense, int length) = _phrases.At(words, i);
            if (sense is ConsentSense.Yes)
                return true;
            i += length;
        }

        return false;
    }

    /// <summary>"Cancel the booking": the command is followed by what it is to be done to, in the words of the question.</summary>
    private bool IsDoneToItsObject(List<string> words, string[] folded, int index, AskedAction asked)
    {
        (int doing, bool isCommand) = asked.Doing(folded, index);
        int next = index + doing;
        if (!isCommand)
            return false;
        while (next < words.Count && _phrases.At(words, next) is (ConsentSense.Beside, var beside) && !asked.NamesObject(words, folded, next))
            next += beside;
        return next < words.Count && asked.NamesObject(words, folded, next);
    }

    /// <summary>"Delete 'Not this one'" names it; "okay, not this one" may mean what it says.</summary>
    private static bool FollowsDeed(string[] folded, int index, AskedAction asked) =>
        Enumerable.Range(0, index).Any(start => asked.Doing(folded, start).Length is > 0 and var length && start + length is var end && end <= index && index - end <= 2);

    /// <summary>How many words repeat what is to be done, up to where they say what to do.</summary>
    private int Quoted(List<string> words, string[] folded, int index, AskedAction asked)
    {
        int run = asked.Quoted(words, index);
        for (int i = 1; i < run; i++)
        {
            // A single sign for a deed may be part of a name ("李建国").
            if (asked.Doing(folded, index + i).Length > (language.IsUnspaced ? 1 : 0))
                return i;
        }

        return run;
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

    /// <summary>A piece of the question in its own order may be its echo; only what is nothing but a yes, or the bare command, is none.</summary>
    private bool IsEcho(string answer, HashSet<ConsentSense> senses, AskedAction asked)
    {
        if (senses.All(sense => sense is ConsentSense.Yes or ConsentSense.Command or ConsentSense.No))
            return false;
        List<string> words = ConsentWords.Of(answer, language.IsUnspaced);
        // Nobody who asks for it by naming it says, too, what follows from it.
        (int rest, int length) = asked.Rest(words);
        if (length >= (language.IsUnspaced ? RestSigns : RestWords) && !SaysYes([.. words[..rest], ConsentWords.End, .. words[(rest + length)..]]))
            return true;
        bool isBrief = language.IsUnspaced && words.Count < LeastEcho && senses.Overlaps([ConsentSense.Yes, ConsentSense.Command]);
        return !isBrief && asked.IsPiece(words);
    }

    /// <summary>"Y- yes".</summary>
    private bool IsStutter(List<string> words, int index) =>
        !language.IsUnspaced && words[index].Length <= 2 && index + 1 < words.Count && words[index + 1].StartsWith(words[index], StringComparison.Ordinal);

    /// <summary>"Okay…" has not been thought to its end, nor has "yes… well… okay".</summary>
    private static bool TrailsOff(string answer)
    {
        string said = answer.TrimEnd();
        string[] pieces = said.Split(["...", "…"], StringSplitOptions.None);
        return pieces.Length > 2 || pieces[^1].Length == 0 || said[^1] is '-' or '–' or '—';
    }
}
