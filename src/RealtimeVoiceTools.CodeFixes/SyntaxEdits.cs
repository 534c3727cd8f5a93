using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace RealtimeVoiceTools.CodeFixes;

/// <summary>What every fix does with the syntax tree.</summary>
internal static class SyntaxEdits
{
    /// <summary>The declaration that the first diagnostic stands in.</summary>
    public static async Task<T?> FindAsync<T>(this CodeFixContext context)
        where T : SyntaxNode
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken);
        return root?.FindToken(context.Span.Start).Parent?.FirstAncestorOrSelf<T>();
    }

    public static async Task<Document> ReplaceAsync(this Document document, SyntaxNode old, SyntaxNode changed, CancellationToken cancellationToken)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellationToken))!;
        return document.WithSyntaxRoot(root.ReplaceNode(old, changed));
    }

    /// <summary>Adds an attribute with one text before the parameter; its name is shortened where the usings allow it.</summary>
    public static ParameterSyntax WithFirstAttribute(this ParameterSyntax parameter, string name, string text)
    {
        AttributeSyntax attribute = SyntaxFactory.Attribute(SyntaxFactory.ParseName(name)).WithArgumentList(
            SyntaxFactory.ParseAttributeArgumentList("(" + SymbolDisplay.FormatLiteral(text, quote: true) + ")"));
        AttributeListSyntax list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(attribute.Simplified()))
            .WithLeadingTrivia(parameter.GetLeadingTrivia())
            .WithTrailingTrivia(SyntaxFactory.Space);
        return parameter.WithLeadingTrivia().WithAttributeLists(parameter.WithLeadingTrivia().AttributeLists.Insert(0, list));
    }

    public static T Formatted<T>(this T node)
        where T : SyntaxNode => node.WithAdditionalAnnotations(Formatter.Annotation);

    public static T Simplified<T>(this T node)
        where T : SyntaxNode => node.WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation);
}
