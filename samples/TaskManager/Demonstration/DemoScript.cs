using RealtimeVoiceTools.Testing;

namespace TaskManager;

/// <summary>What the caller says and does in the demonstration.</summary>
internal static class DemoScript
{
    /// <summary>List, create, complete after an error, delete after a question, and a slow move: what the naive loop can be asked, too.</summary>
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

    /// <summary>Three wrong PINs lock; what is keyed in after that is not even compared.</summary>
    public static readonly IReadOnlyList<DemoStep> Guesses =
    [
        new DemoStep.Say("Clear all my tasks."),
        new DemoStep.KeyInWrongPin(),
        new DemoStep.KeyInWrongPin(),
        new DemoStep.KeyInWrongPin(),
    ];

    private const double CharactersPerSecond = 24;
    private const double ShortestSentence = 0.4;

    private static readonly DemoStep[] _changedMind = [new DemoStep.Say("Delete the invoices."), new DemoStep.Say("No, wait.")];

    private static readonly DemoStep[] _clearing =
    [
        new DemoStep.Say("Clear my completed tasks."),
        new DemoStep.SayPin(),
        new DemoStep.Say("Yes, please."),
        new DemoStep.HandOver(),
        new DemoStep.Say("I finished the invoices."),
        new DemoStep.Say("Clear my completed tasks."),
        new DemoStep.KeyInPin(),
        new DemoStep.Say("Yes."),
    ];

    /// <summary>Makes one request slow enough to need words while the caller waits.</summary>
    private static readonly ToolDelay _slowMove = new("reschedule_task", TimeSpan.FromSeconds(9));

    /// <summary>What the lesson's own task service takes, and one that is slower still.</summary>
    private static readonly ToolDelay[] _ordinary =
    [
        new("reschedule_task", TimeSpan.FromSeconds(12)),
        new("create_task", TimeSpan.FromMilliseconds(500)),
        new("list_tasks", TimeSpan.FromMilliseconds(300)),
        new("complete_task", TimeSpan.FromMilliseconds(300)),
        new("delete_task", TimeSpan.FromMilliseconds(300)),
    ];

    /// <summary>Both sides speak briskly, so that the whole takes about two minutes, and a transcript comes before what the model does about it.</summary>
    public static RealtimeEmulatorOptions Line => new() { CharactersPerSecond = CharactersPerSecond, TranscriptionDelay = TimeSpan.FromMilliseconds(200) };

    /// <param name="mayClear">The tasks are the demonstration's own.</param>
    public static IEnumerable<DemoStep> Steps(bool mayClear) =>
        [.. Lines.SkipLast(1).Select(line => new DemoStep.Say(line)), .. _changedMind, .. mayClear ? _clearing : [], new DemoStep.Say(Lines[^1])];

    /// <summary>However briskly: a "yes" that is over in a fifth of a second is no answer.</summary>
    public static TimeSpan LengthOf(string sentence) => TimeSpan.FromSeconds(Math.Max(ShortestSentence, sentence.Length / CharactersPerSecond));

    /// <summary>The options with the demonstration's slow move, unless they say how slow it is.</summary>
    public static RunOptions WithSlowMove(RunOptions options) => options with { Delays = [_slowMove, .. options.Delays] };

    /// <summary>The options with a delay for every tool, unless they say otherwise.</summary>
    public static RunOptions WithDelays(RunOptions options) => options with { Delays = [.. _ordinary, .. options.Delays] };
}
