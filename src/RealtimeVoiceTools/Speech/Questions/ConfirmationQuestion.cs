using System.Globalization;
using System.Text.RegularExpressions;

namespace RealtimeVoiceTools;

/// <summary>
/// Renders the question before something that cannot be undone: what, what follows from it, and a plain question. From the frozen facts
/// alone, so that what is heard is what is approved.
/// </summary>
internal static partial class ConfirmationQuestion
{
    public const int MaxWords = 45;
    private const int MaxConsequenceWords = 15;

    // Titles are cut further and further until the question is short enough.
    private static readonly int[] TitleLengths = [8, 5, 3];

    /// <param name="phrases">The session's phrases.</param>
    /// <param name="tool">The tool that asks.</param>
    /// <param name="preview">What was resolved, or null when the tool has no preview.</param>
    /// <param name="arguments">The frozen arguments; those that were not given are null.</param>
    /// <param name="now">The caller's date and time: decides whether a date needs its year.</param>
    /// <param name="zone">The caller's zone.</param>
    /// <returns>At most 45 words, in which neither a double quote nor a word for yes occurs.</returns>
    public static string Render(
        VoicePhrases phrases,
        VoiceTool tool,
        ConfirmationPreview? preview,
        IReadOnlyList<(string Name, object? Value)> arguments,
        DateTimeOffset now,
        TimeZoneInfo zone)
    {
        SpokenArguments spoken = new(phrases, tool, new(phrases.Words, now, zone, currency: null) { FullDates = true });
        string rest = Rest(phrases, tool, preview);
        string action = string.Empty;
        foreach (int length in TitleLengths)
        {
            action = preview is null ? spoken.Action(arguments, length) : Action(preview, phrases.Words, length);
            if (SpokenText.CountWords(Compose(action)) <= MaxWords)
                return Compose(action);
        }

        int room = Math.Max(1, MaxWords - SpokenText.CountWords(Compose(string.Empty)));
        return Compose(SpokenText.Title(action, phrases.Words, room));

        string Compose(string what) => WithoutYes(PhraseTemplate.Fill(phrases.Questions.What, ("action", what)) + rest, phrases.Questions);
    }

    private static string Rest(VoicePhrases phrases, VoiceTool tool, ConfirmationPreview? preview)
    {
        string rest = string.Empty;
        string gap = phrases.Words.Space;
        if (preview is { Count: not 1 } && !Mentions(preview.Action, preview.Count, phrases.Words))
        {
            string nouns = tool.Traits.Noun is { Length: > 0 } noun ? phrases.Words.Plural(noun) : phrases.Words.Entries;
            rest += gap + PhraseTemplate.Fill(
                phrases.Questions.HowMany, ("count", preview.Count.ToString(CultureInfo.InvariantCulture)), ("nouns", nouns));
        }

        string? consequence = preview?.Consequence ?? (tool.Traits.Destructive ? phrases.Questions.CannotBeUndone : null);
        if (!string.IsNullOrWhiteSpace(consequence))
            rest += gap + SpokenText.Limit(SpokenText.Clean(consequence, phrases.Words).Replace('"', '\''), MaxConsequenceWords);
        return rest + gap + phrases.Questions.Plain;
    }

    private static string Action(ConfirmationPreview preview, SpokenWords words, int maxWords)
    {
        string action = SpokenText.Clean(preview.Action, words).Replace('"', '\'').TrimEnd('.', ' ');
        return QuotedTitle().Replace(action, title => title.Value[..1] + SpokenText.Title(title.Value[1..^1], words, maxWords) + title.Value[^1]);
    }

    private static bool Mentions(string action, int count, SpokenWords words)
    {
        string digits = count.ToString(CultureInfo.InvariantCulture);
        string? word = count >= 0 && count < words.Numbers.Count ? words.Numbers[count] : null;
        return Words().Matches(action).Any(m => m.Value == digits || m.Value.Equals(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What the agent says must never pass for the caller's answer when it comes back through the microphone.</summary>
    private static string WithoutYes(string question, QuestionPhrases phrases) =>
        phrases.Affirmatives.Aggregate(question, (text, word) => SpokenText.WithoutWord(text, word));

    [GeneratedRegex(@"(?<![A-Za-z0-9])'(?:[^']|(?<=\w)'(?=\w))+'(?![A-Za-z0-9])|「[^「」]+」|“[^“”]+”|„[^„”]+”", RegexOptions.CultureInvariant)]
    private static partial Regex QuotedTitle();

    [GeneratedRegex(@"[\w'-[\u3040-\u30FF\u3400-\u9FFF]]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
