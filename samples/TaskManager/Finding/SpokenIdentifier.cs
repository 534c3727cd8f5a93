namespace TaskManager;

/// <summary>What the caller called a task, taken apart.</summary>
internal sealed class SpokenIdentifier
{
    private static readonly HashSet<string> _small =
    [
        "the", "a", "an", "my", "our", "that", "this", "task", "tasks", "one", "item", "to", "please", "called", "named", "titled",
        "about", "for", "of", "with", "and", "reminder", "todo",
    ];

    private static readonly HashSet<string> _everything =
        ["all", "everything", "every", "each", "both", "them", "those", "these", "whole", "rest", "others", "remaining", "any"];

    private static readonly HashSet<string> _besideEverything =
    [
        "the", "of", "my", "our", "task", "tasks", "things", "thing", "items", "item", "ones", "one", "list", "please", "on", "in",
        "pending", "open", "completed", "finished", "done", "overdue", "today", "todays", "tomorrow", "tomorrows", "due", "left", "for", "this", "week", "weeks",
    ];

    private static readonly HashSet<string> _it = ["it", "that", "this", "that one", "this one", "that task", "this task", "the same", "the same one"];

    public SpokenIdentifier(string text)
    {
        Words = TaskManager.Words.Of(text);
        Telling = [.. Words.Where(word => !_small.Contains(word))];
        Number = SpokenNumber.Read(Words);
        MeansEverything = text.Trim() == "*" || (Words.Any(_everything.Contains) && Words.All(word => _everything.Contains(word) || _besideEverything.Contains(word)));
        MeansTheLastOne = _it.Contains(TaskManager.Words.Joined(Words));
    }

    public IReadOnlyList<string> Words { get; }

    /// <summary>The words that tell one task from another. None in "the task".</summary>
    public IReadOnlyList<string> Telling { get; }

    public int? Number { get; }

    public bool MeansEverything { get; }

    /// <summary>"it", "that one": the task spoken of last.</summary>
    public bool MeansTheLastOne { get; }
}
