using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RealtimeVoiceTools.Generators;

namespace RealtimeVoiceTools.CodeFixes;

/// <summary>Adds an attribute for the description of a parameter, to be filled in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddDescriptionFix)), Shared]
public sealed class AddDescriptionFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(ToolRules.MissingParameterDescription.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.FindAsync<ParameterSyntax>() is not { } parameter || HasDescription(parameter))
            return;
        string words = Words(parameter.Identifier.ValueText);
        context.RegisterCodeFix(
            CodeAction.Create(
                "Add [Description]",
                token => context.Document.ReplaceAsync(parameter, parameter.WithFirstAttribute("System.ComponentModel.Description", $"The {words}."), token),
                nameof(AddDescriptionFix)),
            context.Diagnostics);
    }

    // An empty description is there already; a second one would not compile.
    private static bool HasDescription(ParameterSyntax parameter) =>
        parameter.AttributeLists.SelectMany(l => l.Attributes).Any(a => a.Name.ToString().Split('.').Last() is "Description" or "DescriptionAttribute");

    private static string Words(string name) => RealtimeVoiceTools.Schema.Naming.SnakeCase(name).Replace('_', ' ');
}
