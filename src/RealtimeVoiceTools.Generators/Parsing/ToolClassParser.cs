using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Generators;

/// <summary>Turns a class with tools into its model, and tells what is wrong with it.</summary>
internal static class ToolClassParser
{
    /// <returns>The model without the tools that have errors, or null when the class itself cannot have any.</returns>
    public static ToolClassModel? Parse(INamedTypeSymbol type, Compilation compilation, ProblemSink problems, CancellationToken cancellationToken)
    {
        ToolScope scope = new(compilation, type, problems, cancellationToken);
        IMethodSymbol[] own = [.. type.OwnTools()];
        if (own.Length == 0)
            return null;

        bool fits = ClassRules.Check(type, own, scope);
        IMethodSymbol[] inherited = type.TypeKind == TypeKind.Class ? [.. InheritedTools.Of(type, scope)] : [];
        scope = new(compilation, type, problems, cancellationToken) { Tools = [.. own, .. inherited] };

        List<ToolModel> tools = [];
        HashSet<IMethodSymbol> previews = new(SymbolEqualityComparer.Default);
        foreach (IMethodSymbol method in own)
            Add(ToolParser.Parse(method, scope, previews), method, scope, tools);
        foreach (IMethodSymbol method in inherited)
            AddInherited(method, compilation, scope, previews, tools);

        PreviewFinder.ReportUnmatched(scope, previews);
        return fits ? new(FileName(type), Namespace(type), Declarations(type), type.CSharpName(), new(tools)) : null;
    }

    private static void Add(ToolModel? tool, IMethodSymbol method, ToolScope scope, List<ToolModel> tools)
    {
        if (tool is null)
            return;
        if (tools.Any(t => string.Equals(t.Name, tool.Name, StringComparison.OrdinalIgnoreCase)))
            scope.Problems.Add(ToolRules.DuplicateName, scope.LocationOf(method), scope.Type.Name, tool.Name);
        else
            tools.Add(tool);
    }

    /// <summary>What is wrong with an inherited tool is reported where it stands, once; here only that it is missing.</summary>
    private static void AddInherited(
        IMethodSymbol method, Compilation compilation, ToolScope scope, HashSet<IMethodSymbol> previews, List<ToolModel> tools)
    {
        ToolScope quiet = new(compilation, scope.Type, new ProblemSink(), scope.CancellationToken) { Tools = scope.Tools };
        ToolModel? tool = ToolParser.Parse(method, quiet, previews);
        if (tool is null)
            scope.Problems.Add(ToolRules.InheritedToolLost, scope.Location, scope.Type.Name, method.Name, method.ContainingType.Name, "it has errors");
        Add(tool, method, scope, tools);
    }

    private static string? Namespace(INamedTypeSymbol type) =>
        type.ContainingNamespace.IsGlobalNamespace
            ? null
            : string.Join(".", NamespaceParts(type.ContainingNamespace).Select(SymbolNames.Escape));

    private static string FileName(INamedTypeSymbol type) =>
        string.Join(".", NamespaceParts(type.ContainingNamespace).Concat(type.WithContainers().Reverse().Select(t => t.Name)));

    private static IEnumerable<string> NamespaceParts(INamespaceSymbol ns) =>
        ns.IsGlobalNamespace ? [] : [.. NamespaceParts(ns.ContainingNamespace), ns.Name];

    private static EquatableList<string> Declarations(INamedTypeSymbol type) =>
        new(type.WithContainers().Reverse().Select(t => "partial " + Keyword(t) + " " + SymbolNames.Escape(t.Name)));

    private static string Keyword(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => "interface",
        { TypeKind: TypeKind.Struct, IsRecord: true } => "record struct",
        { TypeKind: TypeKind.Struct } => "struct",
        { IsRecord: true } => "record",
        _ => "class",
    };
}
