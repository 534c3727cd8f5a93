using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RealtimeVoiceTools.Generators;

namespace RealtimeVoiceTools.CodeFixes;

/// <summary>Adds a token as the last parameter of an asynchronous tool.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddCancellationTokenFix)), Shared]
public sealed class AddCancellationTokenFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(StyleRules.NoCancellation.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        // Nothing may follow a params array, and the name may be taken.
        if (await context.FindAsync<MethodDeclarationSyntax>() is not { } method
            || method.ParameterList.Parameters.Any(p => p.Modifiers.Any(SyntaxKind.ParamsKeyword) || p.Identifier.ValueText == "cancellationToken"))
            return;
        context.RegisterCodeFix(
            CodeAction.Create(
                "Add a CancellationToken", token => context.Document.ReplaceAsync(method, AddToken(method), token), nameof(AddCancellationTokenFix)),
            context.Diagnostics);
    }

    private static MethodDeclarationSyntax AddToken(MethodDeclarationSyntax method)
    {
        SeparatedSyntaxList<ParameterSyntax> parameters = method.ParameterList.Parameters;
        string fallback = parameters.Any(p => p.Default is not null) ? " = default" : string.Empty;
        ParameterSyntax parameter = SyntaxFactory.ParseParameterList($"(System.Threading.CancellationToken cancellationToken{fallback})").Parameters[0].Simplified();
        return method.WithParameterList(method.ParameterList.WithParameters(parameters.Add(parameter)));
    }
}
