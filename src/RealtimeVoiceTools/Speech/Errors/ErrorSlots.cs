using System.Globalization;

namespace RealtimeVoiceTools;

/// <summary>The values of the slots of error sentences, fit for the ear.</summary>
internal sealed class ErrorSlots
{
    // Names are cut further and further until the sentence is short enough.
    private static readonly int[] NameLengths = [6, 4, 3, 2];

    private const int MaxCandidates = 3;

    private readonly ToolFailure _failure;
    private readonly SpokenWords _words;
    private readonly string? _noun;
    private readonly SpokenDates _dates;

    public ErrorSlots(ErrorSpeechContext context)
    {
        _failure = context.Failure;
        _words = context.Phrases.Words;
        _noun = context.Tool?.Traits.Noun is { Length: > 0 } noun ? noun : null;
        DateOnly today = DateOnly.FromDateTime(context.Now.DateTime);
        _dates = new(_words, today);
        IsPastDate = _failure.Parameter is not null && Date(_failure.Subject) < today;
    }

    /// <summary>The argument at fault is a date before today.</summary>
    public bool IsPastDate { get; }

    /// <summary>The sentences that can be said, those that use most of what is known first.</summary>
    public List<string> FillAll(IReadOnlyList<string> sentences)
    {
        List<(string Text, int Rank)> filled = [];
        foreach (string sentence in sentences)
        {
            if (Fill(sentence) is { } text)
                filled.Add((text, PhraseTemplate.Slots(sentence).Count(IsKnowledge)));
        }

        return [.. filled.OrderByDescending(f => f.Rank).Select(f => f.Text)];
    }

    private static bool IsKnowledge(string slot) => slot is not ("system" or "a_noun" or "nouns");

    private string? Fill(string sentence)
    {
        string text = string.Empty;
        foreach (int length in NameLengths)
        {
            if (!PhraseTemplate.TryFill(sentence, slot => Value(slot, length), out text))
                return null;
            if (SpokenText.CountWords(text) <= SpokenText.MaxWords)
                break;
        }

        return SpokenText.Limit(SpokenText.Capitalise(text));
    }

    private string? Value(string slot, int length) => slot switch
    {
        "system" => _noun is null ? _words.UnnamedSystem : PhraseTemplate.Fill(_words.System, ("noun", _noun)),
        "a_noun" => _noun is null ? _words.Anything : _words.WithArticle(_noun),
        "nouns" => _noun is null ? _words.Entries : _words.Plural(_noun),
        "subject" => Title(_failure.Subject, length),
        "candidates" => Candidates(length),
        "parameter" => _failure.Parameter is { Length: > 0 } name ? SpokenText.Humanise(LastPart(name)) : null,
        "got" => Said(_failure.Subject, length),
        "allowed" => Allowed(length),
        "wait" => _failure.RetryAfter is { } wait && wait > TimeSpan.Zero ? SpokenDurations.Wait(wait, _words) : null,
        "attempts" => Number(_failure.Attempts),
        "alternative" => _failure.Alternative is { Length: > 0 } way ? SpokenText.Limit(SpokenText.Clean(way, _words)) : null,
        _ => null,
    };

    private string? Candidates(int length)
    {
        string[] names = [.. _failure.Candidates.Select(c => Title(c, length)).OfType<string>().Take(MaxCandidates).Select(c => SpokenText.Quote(c, _words))];
        return names.Length == 0 ? null : SpokenAmount.Join(names, _words.Or, _words);
    }

    private string? Allowed(int length)
    {
        if (_failure.Candidates is [{ Length: > 0 } first, ..])
            return Said(first, length);
        return IsPastDate ? _words.Today : null;
    }

    /// <summary>A date is said as one; today and tomorrow keep their names as answers, and what was got is said in full.</summary>
    private string? Said(string? text, int length)
    {
        if (Date(text) is not { } date)
            return Title(text, length);
        return IsPastDate && text == _failure.Subject ? _dates.Full(date) : _dates.Near(date);
    }

    private string? Title(string? text, int length) =>
        string.IsNullOrWhiteSpace(text) || SpokenText.Title(text, _words, length) is not { Length: > 0 } title ? null : title;

    private string Number(int count) =>
        count >= 0 && count < _words.Numbers.Count ? _words.Numbers[count] : count.ToString(CultureInfo.InvariantCulture);

    private static string LastPart(string path) => path[(path.LastIndexOf('.') + 1)..];

    private static DateOnly? Date(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;
}
