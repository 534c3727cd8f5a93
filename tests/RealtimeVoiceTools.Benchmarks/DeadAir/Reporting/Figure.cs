using System.Globalization;

namespace RealtimeVoiceTools.Benchmarks.DeadAir.Reporting;

/// <summary>How figures are written.</summary>
internal static class Figure
{
    private const string None = "-";

    public static string Seconds(TimeSpan? value) => value is { } known ? known.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture) : None;

    public static string Milliseconds(TimeSpan? value) => value is { } known ? known.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture) : None;

    public static string Share(double? value) => value is { } known ? known.ToString("0.000", CultureInfo.InvariantCulture) : None;

    public static string Percent(double? value) => value is { } known ? (known * 100).ToString("0.0", CultureInfo.InvariantCulture) + "%" : None;

    public static string Count(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Latency(double seconds) => seconds.ToString("0.##", CultureInfo.InvariantCulture) + " s";
}
