namespace RealtimeVoiceTools;

/// <summary>The parts of a question before something is done, and what is said around it. Defaults are English.</summary>
/// <remarks>Immutable. No part may contain one of the <see cref="Affirmatives"/>.</remarks>
public sealed record QuestionPhrases
{
    /// <summary>What would happen. Slot: action.</summary>
    public string What { get; init; } = "You want to {action}.";

    /// <summary>How many, when the action does not say so itself. Slots: count, nouns.</summary>
    public string HowMany { get; init; } = "That's {count} {nouns} in all.";

    /// <summary>What follows from a destructive tool.</summary>
    public string CannotBeUndone { get; init; } = "This can't be undone.";

    /// <summary>The question itself.</summary>
    public string Plain { get; init; } = "Should I go ahead?";

    /// <summary>Before the question is asked again, when the answer was not understood.</summary>
    public IReadOnlyList<string> Again { get; init; } = ["Sorry, I need a clear answer.", "I didn't catch that."];

    /// <summary>When the caller can press a key instead.</summary>
    public string PressKey { get; init; } = "You can also press 1 to go ahead.";

    /// <summary>When so much is to be done that a word is not enough. Slot: count.</summary>
    public string SayNumber { get; init; } = "To go ahead, please say how many: {count}.";

    /// <summary>When it is doubtful what the caller said.</summary>
    public IReadOnlyList<string> Misheard { get; init; } = ["Sorry, I may have misheard you. Could you say that again?", "I'm not certain what you said. What would you like me to do?"];

    /// <summary>When a session only tries things out.</summary>
    public string TrialRun { get; init; } = "This is only a trial run, so nothing was changed.";

    /// <summary>When no clear answer came and asking ends.</summary>
    public IReadOnlyList<string> GivenUp { get; init; } = ["I'll leave it as it is.", "Then I won't change anything."];

    /// <summary>The words for yes. A question leaves them out of the names it says, so that it cannot pass for its own answer.</summary>
    public IReadOnlyList<string> Affirmatives { get; init; } = ["yes", "yeah", "yep", "yup"];
}
