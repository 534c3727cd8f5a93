using Microsoft.CodeAnalysis;

namespace RealtimeVoiceTools.Generators;

/// <summary>What makes a tool hard to use for a model, or risky on the phone. For English texts.</summary>
internal static class StyleRules
{
    public static readonly DiagnosticDescriptor NoTrigger = new(
        "RVT051", "A description does not say when to use the tool", "The description of '{0}' does not say when to use it (\"Use when the user asks to …\")",
        RuleCategory.Style, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT051.md");

    public static readonly DiagnosticDescriptor SoundsDestructive = new(
        "RVT052", "A tool sounds destructive and is not marked so", "'{0}' sounds as if it cannot be undone (\"{1}\"): set Destructive, Undo or ReadOnly",
        RuleCategory.Style, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT052.md");

    public static readonly DiagnosticDescriptor NotSaidIrreversible = new(
        "RVT053", "A destructive tool does not say that it cannot be undone", "The description of '{0}' does not say that it cannot be undone",
        RuleCategory.Style, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT053.md");

    public static readonly DiagnosticDescriptor SpokenTime = new(
        "RVT054", "A description does not say how spoken times are read", "The description of '{0}' does not say how spoken dates or times become a value (\"Work out 'tomorrow' from today's date\")",
        RuleCategory.Style, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT054.md");

    public static readonly DiagnosticDescriptor NoCancellation = new(
        "RVT055", "An asynchronous tool takes no CancellationToken", "'{0}' takes no CancellationToken, so it goes on when the caller hangs up",
        RuleCategory.Style, DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: RuleCategory.Pages + "RVT055.md");
}
