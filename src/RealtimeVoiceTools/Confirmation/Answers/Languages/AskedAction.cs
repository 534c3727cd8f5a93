using System.Text.RegularExpressions;

namespace RealtimeVoiceTools;

/// <summary>What was asked, as far as an answer may repeat it.</summary>
internal sealed partial class AskedAction
{
    // 5時半 is half past five.
    private const string Half = "半";
    private const int LeastStem = 4;
    private const int LargeWords = 3;
    private const int ShortName = 5;

    private readonly bool _isUnspaced;
    private readonly ActionForms _forms;
    private readonly NumberForms _numbers;
    private readonly List<string> _words;
    private readonly List<string> _lent;
    private readonly HashSet<string> _known;
    private readonly List<ActionForm> _doing;
    private readonly List<ActionForm> _other;
    private readonly bool _hasCompounds;
    private readonly HashSet<string> _names;
    private readonly List<string> _articles;
    private readonly List<(string Hour, string Minute)> _times;

    /// <param name="language">The language.</param>
    /// <param name="forms">Its words for deeds.</param>
    /// <param name="numbers">Its words for numbers.</param>
    /// <param name="question">The whole question.</param>
    /// <param name="action">What is to be done: only that lends its words, not "this can't be undone".</param>
    public AskedAction(ConsentLanguage language, ActionForms forms, NumberForms numbers, string question, string action)
    {
        _isUnspaced = language.IsUnspaced;
        _forms = forms;
        _numbers = numbers;
        _words = ConsentWords.WithoutEnds(question, _isUnspaced);
        _lent = ConsentWords.WithoutEnds(action, _isUnspaced);
        _known = numbers.In(_lent);
        _hasCompounds = language.HasCompounds;
        _articles = [.. language.Articles];
        _names = language.HasCapitalNames ? [.. Capital().Matches(action).SelectMany(name => ConsentWords.WithoutEnds(name.Value, _isUnspaced))] : [];
        // A title is no other word of its kind: "la abuela" is not "el abuelo".
        _names.UnionWith(Quotation().Matches(action).SelectMany(title => ConsentWords.WithoutEnds(title.Value, _isUnspaced)));
        _times = [.. Time().Matches(action).Select(time => (time.Groups[1].Value.TrimStart('0'), time.Groups[2].Value.TrimStart('0'))).Where(time => time.Item2.Length > 0)];
        // What a title says is not what is to be done ("move 'Cancel gym'").
        (_doing, _other) = forms.Of(ActionForms.Folded(ConsentWords.WithoutEnds(Quotation().Replace(action, " "), _isUnspaced)));
    }

    /// <summary>How many words from an index on say what is done, in any words for it, and whether they ask for it; 0 for none.</summary>
    /// <param name="folded">The answer's words without accents.</param>
    /// <param name="index">Where to look.</param>
    public (int Length, bool IsCommand) Doing(IReadOnlyList<string> folded, int index)
    {
        (int Length, bool IsCommand) longest = (0, false);
        foreach (ActionForm form in _doing)
        {
            int length = form.Words.Length;
            if ((length > longest.Length || (length == longest.Length && form.IsCommand)) && _forms.Stands(form, folded, index))
                longest = (length, form.IsCommand);
        }

        return longest;
    }

    /// <summary>Another deed is asked for, in a language without spaces ("注文してください", where an order is to be cancelled).</summary>
    public bool IsOtherDeed(IReadOnlyList<string> folded, int index, int length) =>
        _isUnspaced && _other.Exists(form => form.Words.Length > length && form.Words.Length > LeastStem - 1 && _forms.Stands(form, folded, index));

    /// <summary>How many words from an index on are a number, and whether it is one of those asked about; 0 for none.</summary>
    public (int Length, bool IsAsked) Number(List<string> words, int index) =>
        _numbers.At(words, index) is { } number ? (number.Length, _known.Contains(number.Number)) : (0, false);

    /// <summary>A time of the question is named by its hour alone ("at ten" for 10:30).</summary>
    public bool HasHalfATime(List<string> words)
    {
        HashSet<string> said = _numbers.In(words);
        if (words.Contains(Half))
            said.Add(Half);
        return _times.Exists(time => said.Contains(time.Hour) && !_times.Exists(same => same.Hour == time.Hour && said.Contains(same.Minute)));
    }

    /// <summary>The question holds the word.</summary>
    public bool Holds(string word) => _words.Contains(word);

    /// <summary>A number of the question is said of what another one counts there ("two tickets" for one ticket to platform two).</summary>
    public bool CountsOtherwise(List<string> words, int index)
    {
        if (Counted(words, index) is not { } said)
            return false;
        List<string> same =
        [
            .. from place in Enumerable.Range(0, _lent.Count)
               let count = Counted(_lent, place)
               where count is { } counted && (counted.What.StartsWith(said.What, StringComparison.Ordinal) || said.What.StartsWith(counted.What, StringComparison.Ordinal))
               select count.Value.Number,
        ];
        return same.Count > 0 && !same.Contains(said.Number);
    }

    /// <summary>A word of the question that says to what it is to be done: no form of the deed itself ("cancel the cancellation").</summary>
    public bool NamesObject(List<string> words, IReadOnlyList<string> folded, int index)
    {
        if (Doing(folded, index).IsCommand || Repeats(words, folded, index) == 0 || (!_isUnspaced && words[index].Length < LeastStem))
            return false;
        return _isUnspaced || !_doing.Exists(form => (form.IsCommand && Shared(form.Words[0], folded[index]) >= LeastStem));
    }

    /// <summary>The words are a piece of the question, in its order, or two large ones; without spaces also several, one sentence after the other.</summary>
    public bool IsPiece(List<string> words)
    {
        List<string> said = [.. words.Where(word => word != ConsentWords.End)];
        int first = Run(_words, said, 0);
        int rest = said.Count - first;
        if (rest == 0 || !_isUnspaced)
            return rest == 0 || (Run(_words, said, first) == rest && (first >= 2 * LargeWords ? rest >= 2 : first >= LargeWords && rest >= LargeWords));
        int from = 0;
        for (int i = 0; i < words.Count;)
        {
            int end = words.IndexOf(ConsentWords.End, i);
            List<string> sentence = words[i..(end < 0 ? words.Count : end)];
            int place = Enumerable.Range(from, _words.Count - from)
                .FirstOrDefault(start => _words.Skip(start).Take(sentence.Count).SequenceEqual(sentence), -1);
            if (place < 0)
                return false;
            from = place + sentence.Count;
            i += sentence.Count + 1;
        }

        return true;
    }

    /// <summary>Words in a row that are the question's, and say more than what is to be done ("this can't be undone").</summary>
    public (int Index, int Length) Rest(List<string> words) =>
        Enumerable.Range(0, words.Count).Select(index => (index, Length: Run(_words, words, index))).Where(run => Run(_lent, words, run.index) < run.Length)
            .OrderByDescending(run => run.Length).FirstOrDefault();

    /// <summary>How many words from an index on repeat word for word, in its order, what is to be done.</summary>
    public int Quoted(List<string> words, int index) => Run(_lent, words, index);

    /// <summary>How many words from an index on repeat what is to be done, in whatever form; 0 for none.</summary>
    /// <param name="words">The answer.</param>
    /// <param name="folded">The same without accents.</param>
    /// <param name="index">Where to look.</param>
    public int Repeats(List<string> words, IReadOnlyList<string> folded, int index)
    {
        if (!_isUnspaced)
        {
            // "Order it" is no other form of "the order", where that is to be cancelled.
            bool isOther = _other.Exists(form => form.Words.Length == 1 && _forms.Stands(form, folded, index));
            string said = WithoutArticle(words[index]);
            return _lent.Exists(word => word == words[index] || (!isOther && IsSame(WithoutArticle(word), said))) ? 1 : 0;
        }

        // Without spaces a single sign may be part of anything: two in a row are a word of the question.
        int run = Quoted(words, index);
        return run >= 2 || (run == 1 && words[index].Length > 1) ? run : 0;
    }

    private (string Number, string What)? Counted(List<string> words, int index)
    {
        if (_numbers.At(words, index) is not { } number || index + number.Length >= words.Count)
            return null;
        string what = words[index + number.Length];
        return what == ConsentWords.End || ConsentWords.IsNumber(what) ? null : (number.Number, what);
    }

    private static int Shared(string one, string other)
    {
        int same = 0;
        while (same < one.Length && same < other.Length && one[same] == other[same])
            same++;
        return same;
    }

    private static int Run(List<string> asked, List<string> words, int index)
    {
        int longest = 0;
        for (int start = 0; start < asked.Count; start++)
        {
            int length = 0;
            while (start + length < asked.Count && index + length < words.Count && asked[start + length] == words[index + length])
                length++;
            longest = Math.Max(longest, length);
        }

        return longest;
    }

    // "L'assurance" is "votre assurance".
    private string WithoutArticle(string word)
    {
        string? article = _articles.Find(article => word.Length > article.Length + 2 && word.StartsWith(article, StringComparison.Ordinal)
            && "aeiouhéèêàâîôœ".Contains(word[article.Length], StringComparison.Ordinal));
        return article is null ? word : word[article.Length..];
    }

    // Another form of the same word: nearly all of it is the same from its beginning.
    private bool IsSame(string asked, string said)
    {
        if (_hasCompounds && said.Length > LeastStem && asked.EndsWith(said, StringComparison.Ordinal))
            return true;
        if (asked == said)
            return true;
        // "Maria" is not "Mario"; "Kevin's" is Kevin's.
        if (_names.Contains(asked) || (asked.Length == said.Length && asked.Length == ShortName))
            return said == asked + "s";
        int same = Shared(asked, said);
        int longer = Math.Max(asked.Length, said.Length);
        // "Tasks" is a form of "task"; "parar" is none of "para".
        if (same == LeastStem && longer == LeastStem + 1 && (asked.Length > said.Length ? asked : said)[^1] != 's')
            return false;
        return same >= LeastStem && same * 10 >= longer * 7 && !ConsentWords.IsNumber(said);
    }

    [GeneratedRegex(@"(?<![\p{L}\d])['‘][^'’]+['’](?![\p{L}\d])|""[^""]+""|“[^”]+”|„[^“”]+[“”]|«[^»]+»|「[^」]+」", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"(?<=[\p{L}\d,][ ]|['‘“«„""])\p{Lu}[\p{L}'’]*", RegexOptions.CultureInvariant)]
    private static partial Regex Capital();

    [GeneratedRegex(@"(?<!\d)(\d{1,2})[:.時点](\d{2}(?!\d)|半)", RegexOptions.CultureInvariant)]
    private static partial Regex Time();
}
