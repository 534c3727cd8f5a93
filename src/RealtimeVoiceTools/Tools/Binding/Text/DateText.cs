using System.Globalization;

namespace RealtimeVoiceTools;

/// <summary>Dates as YYYY-MM-DD.</summary>
internal static class DateText
{
    private const string Notation = "yyyy-MM-dd";

    public static bool TryParse(string text, BindingContext context, out DateOnly value)
    {
        string date = text;
        if (text.Length > Notation.Length && text[Notation.Length..] is "T00:00" or "T00:00:00")
            date = text[..Notation.Length];
        return DateOnly.TryParseExact(date, Notation, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    public static string Format(DateOnly value) => value.ToString(Notation, CultureInfo.InvariantCulture);
}
