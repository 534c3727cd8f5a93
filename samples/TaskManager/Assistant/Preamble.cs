namespace TaskManager;

/// <summary>The short line before a slow tool, where the session's instructions ask for one.</summary>
internal static class Preamble
{
    /// <returns>Null when the tool is to be called without a word.</returns>
    public static string? For(string tool, string instructions) => IsAskedFor(tool, instructions) ? Line(tool) : null;

    private static bool IsAskedFor(string tool, string instructions) =>
        instructions.Split('\n').Any(rule =>
            rule.Contains("short line", StringComparison.OrdinalIgnoreCase)
            && rule.Split([' ', ',', '.', ':'], StringSplitOptions.RemoveEmptyEntries).Contains(tool));

    private static string Line(string tool) => tool switch
    {
        "create_task" => "Sure, creating that task for you.",
        "list_tasks" => "Let me pull up your tasks.",
        "complete_task" or "complete_all_tasks" => "Marking that as done.",
        "reopen_task" => "Opening that again.",
        "reschedule_task" => "Moving that for you.",
        _ => "Let me look at that.",
    };
}
