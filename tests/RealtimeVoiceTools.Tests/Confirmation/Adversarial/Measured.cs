using System.Collections.Concurrent;
using System.Globalization;

namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial;

/// <summary>Plays dialogues, each once however many tests look at it.</summary>
internal static class Measured
{
    public const int DialoguesPerCategory = 210;

    private static readonly ConcurrentDictionary<(string Category, Safeguards Safeguards), Lazy<IReadOnlyList<Outcome>>> Played = new();

    /// <summary>The seeds of the documentation, whatever more is asked for by the environment.</summary>
    public static IReadOnlyList<Outcome> Of(Category category, Safeguards safeguards) =>
        Played.GetOrAdd((category.Name, safeguards), _ => new(() => Play(category, 1, DialoguesPerCategory, safeguards))).Value;

    public static IReadOnlyList<Outcome> Of(Category category) => Of(category, Safeguards.All);

    /// <summary>As many more as HOSTILE_DIALOGUES says, from the seed HOSTILE_DIALOGUES_FROM on.</summary>
    public static IReadOnlyList<Outcome> More(Category category)
    {
        int count = Setting("HOSTILE_DIALOGUES", 0);
        return count == 0 ? [] : Play(category, Setting("HOSTILE_DIALOGUES_FROM", DialoguesPerCategory + 1), count, Safeguards.All);
    }

    private static Outcome[] Play(Category category, int first, int count, Safeguards safeguards) =>
        [.. Enumerable.Range(first, count).AsParallel().AsOrdered().Select(seed => Outcome.Of(category, seed, safeguards))];

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}
