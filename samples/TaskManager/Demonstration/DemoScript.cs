using RealtimeVoiceTools.Testing;

namespace TaskManager;

/// <summary>What the caller says in the demonstration: list, create, complete after an error, delete after a question, and a slow move.</summary>
internal static class DemoScript
{
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

    /// <summary>Both sides speak briskly, so that the whole takes about a minute, and a transcript comes before what the model does about it.</summary>
    public static RealtimeEmulatorOptions Line => new() { CharactersPerSecond = 19, TranscriptionDelay = TimeSpan.FromMilliseconds(200) };
}
