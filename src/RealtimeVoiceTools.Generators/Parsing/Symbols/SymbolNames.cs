using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RealtimeVoiceTools.Generators;

/// <summary>Names of symbols: as metadata knows them, to recognise them, and as C# writes them, to use them anywhere.</summary>
internal static class SymbolNames
{
    private const SymbolDisplayMiscellaneousOptions Escaped =
        SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers | SymbolDisplayMiscellaneousOptions.UseSpecialTypes;

    private static readonly SymbolDisplayFormat Annotated = SymbolDisplayFormat.FullyQualifiedFormat
        .WithMiscellaneousOptions(Escaped | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>"System.Collections.Generic.List`1"; nested types after a dot.</summary>
    public static string FullName(this ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol)
            return type.Name;
        string? outer = type.ContainingType?.FullName()
            ?? (type.ContainingNamespace is { IsGlobalNamespace: false } ns ? ns.ToDisplayString() : null);
        return outer is null ? type.MetadataName : outer + "." + type.MetadataName;
    }

    public static bool Is(this ITypeSymbol type, string fullName) => type.FullName() == fullName;

    /// <summary>The type as it may be written anywhere, with the nullability of what is inside it but not its own.</summary>
    public static string CSharpName(this ITypeSymbol type) =>
        (type.IsReferenceType ? type.WithNullableAnnotation(NullableAnnotation.NotAnnotated) : type).ToDisplayString(Annotated);

    /// <summary>The type as it may be written anywhere, with its own nullability.</summary>
    public static string CSharpNameWithNullability(this ITypeSymbol type) => type.ToDisplayString(Annotated);

    /// <summary>The type as a person calls it, for messages.</summary>
    public static string SpokenName(this ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);

    /// <summary>A name that is safe where the language has a keyword of that name.</summary>
    public static string Escape(string identifier) =>
        SyntaxFacts.GetKeywordKind(identifier) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(identifier) != SyntaxKind.None
            ? "@" + identifier
            : identifier;
}
