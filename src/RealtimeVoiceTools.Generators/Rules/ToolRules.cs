using Microsoft.CodeAnalysis;

namespace RealtimeVoiceTools.Generators;

/// <summary>What makes a tool wrong. A tool with an error is not generated, so the error is what tells of it.</summary>
internal static class ToolRules
{
    public static readonly DiagnosticDescriptor NotPartial = new(
        "RVT001", "A class with tools is not partial", "'{0}' has or contains tools, so it must be partial",
        RuleCategory.Correctness, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT001.md");

    public static readonly DiagnosticDescriptor InvalidName = new(
        "RVT002", "The name of a tool is invalid", "'{0}' cannot be the name of a tool: use 1 to 64 of a-z, A-Z, 0-9, _ and -",
        RuleCategory.Correctness, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT002.md");

    public static readonly DiagnosticDescriptor DuplicateName = new(
        "RVT003", "Two tools have the same name", "Two tools of '{0}' are named '{1}'; set Name on one of them",
        RuleCategory.Correctness, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT003.md");

    public static readonly DiagnosticDescriptor MissingToolDescription = new(
        "RVT004", "A tool has no description", "The tool '{0}' has no description, so the model cannot know when to use it",
        RuleCategory.Correctness, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT004.md");

    public static readonly DiagnosticDescriptor MissingParameterDescription = new(
        "RVT005", "A parameter of a tool has no description", "The parameter '{0}' has no [Description], so the model has to guess what to put there",
        RuleCategory.Correctness, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT005.md");

    public static readonly DiagnosticDescriptor DestructiveReadOnly = new(
        "RVT006", "A tool is both destructive and read-only", "The tool '{0}' cannot be both Destructive and ReadOnly",
        RuleCategory.Correctness, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT006.md");

    public static readonly DiagnosticDescriptor UnsupportedType = new(
        "RVT007", "A tool uses an unsupported type", "{0} cannot be {1}: {2}",
        RuleCategory.Correctness, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT007.md");

    public static readonly DiagnosticDescriptor UnmarkedService = new(
        "RVT008", "An interface parameter is not marked", "The parameter '{0}' is of the interface '{1}': mark it [FromServices] if it is a service",
        RuleCategory.Correctness, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT008.md");

    public static readonly DiagnosticDescriptor OwnConfirmed = new(
        "RVT009", "A tool has a parameter named confirmed", "The name 'confirmed' is the library's own: remove the parameter and set Destructive, Bulk or a preview",
        RuleCategory.Correctness, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT009.md");

    public static readonly DiagnosticDescriptor UnmatchedPreview = new(
        "RVT010", "A preview belongs to no tool", "'{0}' previews no tool: {1}",
        RuleCategory.Correctness, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT010.md");

    public static readonly DiagnosticDescriptor Generic = new(
        "RVT011", "A tool is generic", "'{0}' is generic; a tool and the classes around it must not be",
        RuleCategory.Correctness, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT011.md");

    public static readonly DiagnosticDescriptor NotCallable = new(
        "RVT012", "A method cannot be a tool", "'{0}' cannot be a tool: {1}",
        RuleCategory.Correctness, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT012.md");

    public static readonly DiagnosticDescriptor MissingMethod = new(
        "RVT013", "Undo or Preview names no fitting method", "{0} names '{1}', {2}",
        RuleCategory.Correctness, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT013.md");

    public static readonly DiagnosticDescriptor UnknownPlaceholder = new(
        "RVT014", "A Done template names something unknown", "Done names '{{{0}}}', which is neither a parameter nor a field of the result{1}",
        RuleCategory.Correctness, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT014.md");

    public static readonly DiagnosticDescriptor InvalidSeconds = new(
        "RVT015", "A number of seconds is out of range", "{0} must be a number of seconds from 0 to 86400",
        RuleCategory.Correctness, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT015.md");

    public static readonly DiagnosticDescriptor AsyncVoid = new(
        "RVT016", "A tool is async void", "'{0}' is async void, so nobody can wait for it or see it fail: return Task",
        RuleCategory.Correctness, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT016.md");

    public static readonly DiagnosticDescriptor UnfitConstraint = new(
        "RVT017", "A constraint does not fit its type", "[{0}] on '{1}' {2}",
        RuleCategory.Correctness, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT017.md");

    public static readonly DiagnosticDescriptor DuplicateParameter = new(
        "RVT018", "Two parameters have the same name", "Two parameters of '{0}' are both '{1}' in the schema",
        RuleCategory.Correctness, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT018.md");

    public static readonly DiagnosticDescriptor InheritedToolLost = new(
        "RVT019", "An inherited tool is not offered", "'{0}' does not offer the tool '{1}' of '{2}': {3}",
        RuleCategory.Correctness, DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT019.md");

    public static readonly DiagnosticDescriptor UncancellableTool = new(
        "RVT020", "A tool with side effects is to be cancelled by speech", "The tool '{0}' has OnInterruption = Cancel and is not ReadOnly: what it has begun to change cannot be called back",
        RuleCategory.Correctness, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT020.md");
}
