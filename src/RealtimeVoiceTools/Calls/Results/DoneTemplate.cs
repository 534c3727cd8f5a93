using System.Text.RegularExpressions;

namespace RealtimeVoiceTools;

/// <summary>
/// Fills a tool's <see cref="VoiceToolAttribute.Done"/>. A part of a sentence whose value is missing is left out, up to the commas around
/// it; a sentence whose first part is missing is left out whole: "I've added {title}, due {due_date}." without a date ends after the title.
/// </summary>
internal static partial class DoneTemplate
{
    /// <summary>Null when nothing remains to be said.</summary>
    public static string? Fill(string template, Func<string, string?> value)
    {
        string said = SpokenText.Join(SpokenText.Sentences(template.Trim()).Select(s => Sentence(s, value)).OfType<string>());
        return said.Length > 0 ? said : null;
    }

    private static string? Sentence(string sentence, Func<string, string?> value)
    {
        string body = sentence.TrimEnd('.', '!', '?', '。', '！', '？');
        // Every second part is the comma before the next.
        string[] parts = Comma().Split(body);
        if (!PhraseTemplate.TryFill(parts[0], value, out string said))
            return null;
        for (int i = 1; i < parts.Length; i += 2)
        {
            if (PhraseTemplate.TryFill(parts[i + 1], value, out string filled))
                said += parts[i] + filled;
        }

        return said + sentence[body.Length..];
    }

    [GeneratedRegex("(, |、|，)", RegexOptions.CultureInvariant)]
    private static partial Regex Comma();
}
