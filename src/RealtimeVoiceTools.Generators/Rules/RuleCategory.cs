namespace RealtimeVoiceTools.Generators;

internal static class RuleCategory
{
    public const string Correctness = "VoiceTools";

    public const string Style = "VoiceTools.Style";

    /// <summary>Where the page of a rule is, in the repository.</summary>
    public const string Pages = "src/docs/analyzers/";
}
