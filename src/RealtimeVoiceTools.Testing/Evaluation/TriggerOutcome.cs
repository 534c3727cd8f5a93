namespace RealtimeVoiceTools.Testing;

/// <summary>What a model did when it heard one case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Called">The tools it called in its first answer, in order; empty when it only spoke.</param>
/// <param name="Problem">Why there was no answer, or null.</param>
public sealed record TriggerOutcome(TriggerCase Case, IReadOnlyList<string> Called, string? Problem = null)
{
    /// <summary>It called just one tool, and a right one; or none, where none was right.</summary>
    public bool IsRight => Problem is null && (Case.Tools.Count == 0 ? Called.Count == 0 : Called.Count == 1 && Case.Tools.Contains(Called[0]));

    /// <summary>What was called, as one name of the table.</summary>
    internal string CalledAs => Problem is not null ? "(no answer)" : Called.Count == 0 ? TriggerCase.NoTool : Called.Count == 1 ? Called[0] : "(several)";

    /// <summary>What should have been called: the tool that was, where it was right.</summary>
    internal string ExpectedAs => IsRight && Called.Count == 1 ? Called[0] : Case.Tools.Count == 0 ? TriggerCase.NoTool : Case.Tools[0];
}
