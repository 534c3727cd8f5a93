namespace TaskManager;

/// <summary>Tasks that the caller may have meant when none fits.</summary>
internal static class NearTitles
{
    private const int Most = 3;
    private const double AlikeWord = 0.6;
    private const double AlikeEnough = 0.45;

    public static IReadOnlyList<string> Of(IReadOnlyList<string> said, IReadOnlyList<StoredTask> tasks, DateOnly today)
    {
        StoredTask[] near =
        [
            .. tasks.Select(task => (Task: task, Score: Likeness(said, Words.Of(task.Title))))
                .Where(scored => scored.Score >= AlikeEnough)
                .OrderByDescending(scored => scored.Score)
                .ThenBy(scored => scored.Task.Id)
                .Take(Most)
                .Select(scored => scored.Task),
        ];
        return TaskLabels.Of(near, today);
    }

    /// <summary>The share of the caller's words that the title has or nearly has, or the likeness of the whole if that is more.</summary>
    private static double Likeness(IReadOnlyList<string> said, IReadOnlyList<string> title)
    {
        if (said.Count == 0 || title.Count == 0)
            return 0;

        double words = said.Average(word => title.Max(other => Alike(word, other)));
        return Math.Max(words, EditDistance.Similarity(string.Concat(said), string.Concat(title)));
    }

    private static double Alike(string first, string second)
    {
        double alike = EditDistance.Similarity(first, second);
        return alike >= AlikeWord ? alike : 0;
    }
}
