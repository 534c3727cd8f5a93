using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RealtimeVoiceTools.Generators;

namespace RealtimeVoiceTools.CodeFixes;

/// <summary>Marks a tool that sounds destructive as destructive.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkDestructiveFix)), Shared]
public sealed class MarkDestructiveFix : CodeFixProvider
{
    private const string Setting = "Destructive";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(StyleRules.SoundsDestructive.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        AttributeSyntax? attribute = (await context.FindAsync<MethodDeclarationSyntax>())?.AttributeLists
            .SelectMany(l => l.Attributes)
            .FirstOrDefault(a => a.Name.ToString().Split('.').Last() is "VoiceTool" or "VoiceToolAttribute");
        if (attribute is null)
            return;
        context.RegisterCodeFix(
            CodeAction.Create("Set Destructive = true", token => context.Document.ReplaceAsync(attribute, Mark(attribute), token), nameof(MarkDestructiveFix)),
            context.Diagnostics);
    }

    private static AttributeSyntax Mark(AttributeSyntax attribute)
    {
        AttributeArgumentListSyntax list = attribute.ArgumentList ?? SyntaxFactory.AttributeArgumentList();
        AttributeArgumentSyntax? old = list.Arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == Setting);
        LiteralExpressionSyntax yes = SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression);
        SeparatedSyntaxList<AttributeArgumentSyntax> arguments = old is not null
            ? list.Arguments.Replace(old, old.WithExpression(yes))
            : list.Arguments.Add(SyntaxFactory.AttributeArgument(yes).WithNameEquals(SyntaxFactory.NameEquals(Setting)));
        return attribute.WithArgumentList(list.WithArguments(arguments)).Formatted();
    }
}
