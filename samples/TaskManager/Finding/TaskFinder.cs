namespace TaskManager;

/// <summary>Finds the task a caller means among all tasks.</summary>
/// <remarks>It guesses at words left out, shortened or in another order, but never at words misheard: those are only offered.</remarks>
internal sealed class TaskFinder(IReadOnlyList<StoredTask> tasks, SpokenOf spokenOf, DateOnly today)
{
    private const int ShortestStem = 3;
    private const int ShortestPart = 4;

    /// <summary>Finds one.</summary>
    /// <param name="text">What the caller said.</param>
    /// <param name="preferred">Which tasks the caller more likely means; others only count where none of these fits as well.</param>
    public TaskMatch Find(string text, Func<StoredTask, bool>? preferred = null)
    {
        var said = new SpokenIdentifier(text);
        if (Pick(task => IsCalled(task, said), preferred) is { } exact)
            return exact;
        if (said.MeansEverything)
            return new TaskMatch.Everything();
        if (said.Number is { } number)
            return ById(IdOf(number));
        if (said.MeansTheLastOne && spokenOf.Task is { } last)
            return ById(last);
        if (said.Telling.Count == 0)
            return Pick(_ => said.Words.Count > 0, preferred) ?? new TaskMatch.None([]);

        return Pick(task => HasSameWords(task, said), preferred)
            ?? Pick(task => HasAllWords(task, said), preferred)
            ?? Pick(task => HasAllStems(task, said) || HasPart(task, said), preferred)
            ?? new TaskMatch.None(NearTitles.Of(said.Telling, tasks, today));
    }

    private bool IsCalled(StoredTask task, SpokenIdentifier said) =>
        said.Words.Count > 0
        && (Words.Of(task.Title).SequenceEqual(said.Words) || Words.Of(TaskLabels.WithDate(task, today)).SequenceEqual(said.Words));

    private static bool HasSameWords(StoredTask task, SpokenIdentifier said) =>
        HasAllWords(task, said) && new SpokenIdentifier(task.Title).Telling.Count == said.Telling.Count;

    private static bool HasAllWords(StoredTask task, SpokenIdentifier said)
    {
        IReadOnlyList<string> title = Words.Of(task.Title);
        return said.Telling.All(word => title.Any(other => Words.AreSame(word, other)));
    }

    private static bool HasAllStems(StoredTask task, SpokenIdentifier said)
    {
        IReadOnlyList<string> title = Words.Of(task.Title);
        return said.Telling.All(word => title.Any(other =>
            Words.AreSame(word, other) || (word.Length >= ShortestStem && other.StartsWith(word, StringComparison.Ordinal))));
    }

    /// <summary>"stand up" is part of "Team standup": a transcript joins and splits words as it likes.</summary>
    private static bool HasPart(StoredTask task, SpokenIdentifier said)
    {
        string part = string.Concat(said.Telling);
        return part.Length >= ShortestPart && string.Concat(Words.Of(task.Title)).Contains(part, StringComparison.Ordinal);
    }

    private TaskMatch? Pick(Func<StoredTask, bool> fits, Func<StoredTask, bool>? preferred)
    {
        StoredTask[] fitting = [.. tasks.Where(fits)];
        StoredTask[] better = preferred is null ? fitting : [.. fitting.Where(preferred)];
        return (better.Length > 0 ? better : fitting) switch
        {
            [] => null,
            [var one] => new TaskMatch.One(one),
            var several => Tell(several),
        };
    }

    /// <summary>Asking which makes no sense where nobody could tell them apart by ear.</summary>
    private TaskMatch Tell(StoredTask[] several)
    {
        IReadOnlyList<string> labels = TaskLabels.Of(several, today);
        return labels.Count > 1 ? new TaskMatch.Several(labels) : new TaskMatch.One(several[0]);
    }

    private TaskMatch ById(long? id) =>
        tasks.FirstOrDefault(task => task.Id == id) is { } task ? new TaskMatch.One(task) : new TaskMatch.None([]);

    /// <summary>A place in the list last read out counts before an id, even when the task in that place is gone.</summary>
    private long? IdOf(int number)
    {
        if (number == SpokenNumber.Last)
            return spokenOf.List.Count > 0 ? spokenOf.List[^1] : null;
        return number <= spokenOf.List.Count ? spokenOf.List[number - 1] : number;
    }
}
