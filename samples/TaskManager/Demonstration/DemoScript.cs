namespace TaskManager;

/// <summary>What the caller says in the demonstration: list, create, complete after an error, delete after a question, and a slow move.</summary>
internal static class DemoScript
{
    /// <summary>How fast both sides speak: briskly, so that the whole takes about a minute.</summary>
    public const double CharactersPerSecond = 19;

    public static readonly IReadOnlyList<string> Lines =
    [
        "What tasks do I have today?",
        "Create a task to call the client.",
        "Mark the team meeting as done.",
        "Yes, please.",
        "Delete the proposal review task.",
        "Yes, delete it.",
        "Move the invoices to Friday.",
        "Thanks!",
    ];

    /// <summary>Makes the last request slow enough to need words while the caller waits.</summary>
    public static readonly ToolDelay SlowMove = new("reschedule_task", TimeSpan.FromSeconds(6));
}
