namespace RealtimeVoiceTools;

/// <summary>What is said while a tool runs. Defaults are English.</summary>
/// <remarks>Immutable. Nothing here may promise what is not known ("almost there").</remarks>
public sealed record WaitingPhrases
{
    /// <summary>First words while a tool looks something up.</summary>
    public IReadOnlyList<string> Looking { get; init; } =
        ["Let me check that.", "Let me look that up.", "One moment, I'm looking.", "I'll have a look.", "Checking that now."];

    /// <summary>First words while a tool does something.</summary>
    public IReadOnlyList<string> Doing { get; init; } =
        ["Sure, working on that.", "I'm on it.", "One moment, please.", "Let me see to that.", "Okay, just a second."];

    /// <summary>While it goes on, when the tool says nothing itself.</summary>
    public IReadOnlyList<string> Progress { get; init; } =
    [
        "Still working on that.", "This is taking a little longer.", "I'm still waiting for an answer.",
        "I haven't forgotten you.", "It's still running.", "Still on it, thanks for waiting.",
    ];

    /// <summary>When a tool has run for longer than it may take at worst: offers to wait, to hear later, or to stop waiting.</summary>
    public IReadOnlyList<string> PastWorst { get; init; } =
    [
        "This is taking unusually long. Shall we wait, or would you like to leave it and hear from me later?",
        "It should have been done by now. Do you want to wait, talk about something else meanwhile, or leave it there?",
    ];
}
