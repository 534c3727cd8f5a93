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

    private const double CharactersPerSecond = 19;

    /// <summary>Makes the last request slow enough to need words while the caller waits.</summary>
    private static readonly ToolDelay _slowMove = new("reschedule_task", TimeSpan.FromSeconds(12));

    /// <summary>What the lesson's own task service takes.</summary>
    private static readonly ToolDelay[] _ordinary =
    [
        new("create_task", TimeSpan.FromMilliseconds(500)),
        new("list_tasks", TimeSpan.FromMilliseconds(300)),
        new("complete_task", TimeSpan.FromMilliseconds(300)),
        new("delete_task", TimeSpan.FromMilliseconds(300)),
    ];

    /// <summary>Both sides speak briskly, so that the whole takes little more than a minute, and a transcript comes before what the model does about it.</summary>
    public static RealtimeEmulatorOptions Line => new() { CharactersPerSecond = CharactersPerSecond, TranscriptionDelay = TimeSpan.FromMilliseconds(200) };

    public static TimeSpan LengthOf(string sentence) => TimeSpan.FromSeconds(sentence.Length / CharactersPerSecond);

    /// <summary>The options with the demonstration's slow move, unless they say how slow it is.</summary>
    public static RunOptions WithSlowMove(RunOptions options) => options with { Delays = [_slowMove, .. options.Delays] };

    /// <summary>The options with a delay for every tool, unless they say otherwise.</summary>
    public static RunOptions WithDelays(RunOptions options) => options with { Delays = [_slowMove, .. _ordinary, .. options.Delays] };
}
