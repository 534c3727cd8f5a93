using System.Globalization;

namespace RealtimeVoiceTools;

/// <summary>Says how many of something, in the form that the language uses with that number.</summary>
internal static class SpokenAmount
{
    public static string Say(long count, IReadOnlyList<string> forms, SpokenWords words)
    {
        string unit = forms[Math.Clamp(words.PluralForm(count), 0, forms.Count - 1)];
        return PhraseTemplate.Fill(words.Amount, ("count", count.ToString(CultureInfo.InvariantCulture)), ("unit", unit));
    }

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string Join(IReadOnlyList<string> parts, string last, SpokenWords words) =>
        parts.Count < 2 ? string.Concat(parts) : string.Join(words.Comma, parts.Take(parts.Count - 1)) + words.Space + last + words.Space + parts[^1];
}
