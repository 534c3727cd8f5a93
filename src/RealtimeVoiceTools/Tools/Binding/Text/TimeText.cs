using System.Globalization;

namespace RealtimeVoiceTools;

/// <summary>Times of day as HH:mm, with seconds and their fraction where they matter.</summary>
internal static class TimeText
{
    private static readonly string[] Notations = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    public static bool TryParse(string text, out TimeOnly value) =>
        TimeOnly.TryParseExact(text, Notations, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    public static bool TryParse(string text, BindingContext context, out TimeOnly value) => TryParse(text, out value);

    public static string Format(TimeOnly value) =>
        value.ToString(value.Ticks % TimeSpan.TicksPerMinute == 0 ? Notations[0] : Notations[2], CultureInfo.InvariantCulture);
}
