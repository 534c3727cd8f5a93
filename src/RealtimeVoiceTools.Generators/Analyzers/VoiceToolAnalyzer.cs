using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RealtimeVoiceTools.Generators;

/// <summary>Tells what is wrong with tools, while the user types. It runs the parser of the generator.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VoiceToolAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        ToolRules.NotPartial, ToolRules.InvalidName, ToolRules.DuplicateName, ToolRules.MissingToolDescription, ToolRules.MissingParameterDescription,
        ToolRules.DestructiveReadOnly, ToolRules.UnsupportedType, ToolRules.UnmarkedService, ToolRules.OwnConfirmed, ToolRules.UnmatchedPreview,
        ToolRules.Generic, ToolRules.NotCallable, ToolRules.MissingMethod, ToolRules.UnknownPlaceholder, ToolRules.InvalidSeconds,
        ToolRules.AsyncVoid, ToolRules.UnfitConstraint, ToolRules.DuplicateParameter, ToolRules.InheritedToolLost, ToolRules.UncancellableTool,
        SafetyRules.InvalidVerification, SafetyRules.MisplacedFromSession, SafetyRules.UnmarkedSecret, SafetyRules.AsksForProof);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            // Code without the library has no tools.
            if (start.Compilation.GetTypeByMetadataName(KnownNames.VoiceTool) is null)
                return;
            start.RegisterSymbolAction(CheckType, SymbolKind.NamedType);
            start.RegisterSyntaxNodeAction(
                CheckLocalFunction, SyntaxKind.LocalFunctionStatement, SyntaxKind.ParenthesizedLambdaExpression, SyntaxKind.SimpleLambdaExpression);
        });
    }

    private static void CheckType(SymbolAnalysisContext context)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        ProblemSink problems = new();
        if (type.OwnTools().Any())
            ToolClassParser.Parse(type, context.Compilation, problems, context.CancellationToken);
        else
            InheritedTools.CheckUnclaimed(type, problems);
        foreach (Problem problem in problems.Problems)
            context.ReportDiagnostic(problem.ToDiagnostic());
    }

    /// <summary>The attribute fits every method, also those that no class has.</summary>
    private static void CheckLocalFunction(SyntaxNodeAnalysisContext context)
    {
        bool hasAttributes = context.Node switch
        {
            LocalFunctionStatementSyntax function => function.AttributeLists.Count > 0,
            LambdaExpressionSyntax lambda => lambda.AttributeLists.Count > 0,
            _ => false,
        };
        if (!hasAttributes)
            return;
        ISymbol? symbol = context.Node is LocalFunctionStatementSyntax local
            ? context.SemanticModel.GetDeclaredSymbol(local, context.CancellationToken)
            : context.SemanticModel.GetSymbolInfo(context.Node, context.CancellationToken).Symbol;
        if (symbol is IMethodSymbol method && method.IsTool())
        {
            string name = method.Name.Length == 0 ? "lambda" : method.Name;
            context.ReportDiagnostic(Diagnostic.Create(
                ToolRules.NotCallable, method.InSource() ?? context.Node.GetLocation(), name, "it is local; use VoiceTool.FromDelegate or AddTool for lambdas"));
        }
    }
}
