namespace RealtimeVoiceTools.Testing;

/// <summary>What a tool asks before it runs.</summary>
/// <param name="Question">The question, as the caller hears it.</param>
/// <param name="Found">What the tool's preview found, or null for a tool without one.</param>
public sealed record ToolPreview(string Question, ConfirmationPreview? Found)
{
    /// <summary>A fixed text: questions hold what people said.</summary>
    public override string ToString() => nameof(ToolPreview);
}
