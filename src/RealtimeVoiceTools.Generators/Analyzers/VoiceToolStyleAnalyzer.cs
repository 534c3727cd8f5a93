using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Generators;

/// <summary>Advice on tools that work, but that a model or a caller may misunderstand. Judges English texts only.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VoiceToolStyleAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(StyleRules.NoTrigger, StyleRules.SoundsDestructive, StyleRules.NotSaidIrreversible, StyleRules.SpokenTime, StyleRules.NoCancellation, SafetyRules.ChosenIdentity);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Check, SymbolKind.Method);
    }

    private static void Check(SymbolAnalysisContext context)
    {
        IMethodSymbol method = (IMethodSymbol)context.Symbol;
        if (method.FindAttribute(KnownNames.VoiceTool) is not { } attribute || method.InSource() is not { } location)
            return;
        string name = ToolParser.NameOf(method);
        string description = attribute.First<string>() ?? string.Empty;
        void Report(DiagnosticDescriptor rule, Location at, params object?[] arguments) => context.ReportDiagnostic(Diagnostic.Create(rule, at, arguments));

        if (EnglishText.IsEnglish(description))
        {
            if (!EnglishText.SaysWhen(description))
                Report(StyleRules.NoTrigger, location, name);
            if (attribute.Named<bool>("Destructive") && !EnglishText.SaysIrreversible(description))
                Report(StyleRules.NotSaidIrreversible, location, name);
        }

        if (!IsDeclaredHarmless(attribute) && EnglishText.DestructiveWord(name) is { } word)
            Report(StyleRules.SoundsDestructive, location, name, word);
        if (IsAwaited(method.ReturnType) && !method.Parameters.Any(p => p.Type.Is(KnownNames.CancellationToken)))
            Report(StyleRules.NoCancellation, location, name);
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (ArgumentParser.Injected(parameter) is null && TellingNames.IsIdentity(Naming.SnakeCase(parameter.Name)))
                Report(SafetyRules.ChosenIdentity, parameter.InSource() ?? location, parameter.Name);
            if (IsSpokenTime(parameter.Type) && parameter.DescriptionText() is { } text && EnglishText.IsEnglish(text) && !EnglishText.SaysHowTimesAreRead(text))
                Report(StyleRules.SpokenTime, parameter.InSource() ?? location, parameter.Name);
        }
    }

    /// <summary>Marked destructive already, or declared to be harmless or to have a way back.</summary>
    private static bool IsDeclaredHarmless(AttributeData attribute) =>
        attribute.Named<bool>("Destructive") || attribute.Named<bool>("ReadOnly") || attribute.Named<string>("Undo") is not null;

    private static bool IsAwaited(ITypeSymbol type) =>
        type.FullName() is KnownNames.Task or KnownNames.TaskOf or KnownNames.ValueTask or KnownNames.ValueTaskOf;

    private static bool IsSpokenTime(ITypeSymbol type) =>
        type.WithoutNullable().FullName() is "System.DateOnly" or "System.TimeOnly" or "System.DateTimeOffset" or "System.TimeSpan";
}
