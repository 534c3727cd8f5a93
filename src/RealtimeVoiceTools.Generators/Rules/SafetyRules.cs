using Microsoft.CodeAnalysis;

namespace RealtimeVoiceTools.Generators;

/// <summary>What lets a model see or choose what it should not.</summary>
internal static class SafetyRules
{
    public static readonly DiagnosticDescriptor InvalidVerification = new(
        "RVT021", "The verification of a tool is contradictory", "'{0}' {1}",
        RuleCategory.Correctness, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT021.md");

    public static readonly DiagnosticDescriptor MisplacedFromSession = new(
        "RVT022", "A parameter cannot come from the session", "The parameter '{0}' is marked [FromSession], but {1}",
        RuleCategory.Correctness, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT022.md");

    public static readonly DiagnosticDescriptor UnmarkedSecret = new(
        "RVT023", "A secret is not marked", "'{0}' looks like a secret: mark it [Sensitive]",
        RuleCategory.Correctness, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT023.md");

    public static readonly DiagnosticDescriptor AsksForProof = new(
        "RVT024", "A tool takes the proof of who calls", "'{0}' takes {1} through the model: set VerificationLevel and let the library verify the caller",
        RuleCategory.Correctness, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT024.md");

    public static readonly DiagnosticDescriptor ChosenIdentity = new(
        "RVT056", "The model chooses whose data a tool uses", "The model chooses '{0}', and so whose data is used: let the session choose it, by [FromSession]",
        RuleCategory.Style, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT056.md");
}
