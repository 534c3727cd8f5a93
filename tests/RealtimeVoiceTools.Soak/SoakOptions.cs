using System.Globalization;

namespace RealtimeVoiceTools.Soak;

/// <summary>What the command line asks for.</summary>
/// <param name="Duration">How long calls are begun.</param>
/// <param name="Slots">How many calls are held at a time.</param>
/// <param name="Seed">Decides what is said, called and broken.</param>
/// <param name="Only">The one call that all slots hold, by the slot and number of its name; or null.</param>
internal sealed record SoakOptions(TimeSpan Duration, int Slots, int Seed, (int Slot, int Number)? Only)
{
    public const string Usage = "Options: --minutes M (default 10)  --sessions N at a time (default 100)  --seed S (default 1)  --only sSLOTcNUMBER, a call that was complained of, over and over";

    /// <summary>Figures count from here on: by then every slot has had its first calls, and code is compiled.</summary>
    public TimeSpan WarmUp => TimeSpan.FromSeconds(Math.Min(120, Duration.TotalSeconds / 4));

    public static TimeSpan Every => TimeSpan.FromSeconds(10);

    /// <returns>Null when the words make no sense.</returns>
    public static SoakOptions? Read(string[] words)
    {
        double minutes = 10;
        int slots = 100, seed = 1;
        (int, int)? only = null;
        bool isFine = words.Length % 2 == 0;
        for (int i = 0; i + 1 < words.Length; i += 2)
        {
            isFine &= words[i] switch
            {
                "--minutes" => double.TryParse(words[i + 1], NumberStyles.Float, CultureInfo.InvariantCulture, out minutes) && minutes is > 0 and <= 10_000,
                "--sessions" => int.TryParse(words[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out slots) && slots is > 0 and <= 10_000,
                "--seed" => int.TryParse(words[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out seed),
                "--only" => (only = CallOf(words[i + 1])) is not null,
                _ => false,
            };
        }

        return isFine ? new SoakOptions(TimeSpan.FromMinutes(minutes), slots, seed, only) : null;
    }

    private static (int Slot, int Number)? CallOf(string name) =>
        name.TrimStart('s').TrimEnd('n').Split('c') is [var slot, var number]
            && int.TryParse(slot, NumberStyles.None, CultureInfo.InvariantCulture, out int first) && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int second)
            ? (first, second)
            : null;
}
