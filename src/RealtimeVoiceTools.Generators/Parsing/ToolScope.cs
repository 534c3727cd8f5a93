using Microsoft.CodeAnalysis;

namespace RealtimeVoiceTools.Generators;

/// <summary>What parsing the tools of one class shares.</summary>
internal sealed class ToolScope(Compilation compilation, INamedTypeSymbol type, ProblemSink problems, CancellationToken cancellationToken)
{
    public INamedTypeSymbol Type => type;

    public ProblemSink Problems => problems;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>The user's JsonSerializerContext, from [VoiceToolTypes].</summary>
    public INamedTypeSymbol? JsonContext { get; } = type.FindAttribute(KnownNames.VoiceToolTypes)?.First<INamedTypeSymbol>();

    /// <summary>The methods of the class that are tools, its own and inherited ones.</summary>
    public IReadOnlyList<IMethodSymbol> Tools { get; init; } = [];

    public Location? Location => type.InSource();

    /// <summary>Where to show a problem: at the symbol, or at the class when the symbol comes from a reference.</summary>
    public Location? LocationOf(ISymbol symbol) => symbol.InSource() ?? Location;

    public bool CanAccess(ISymbol symbol) => compilation.IsSymbolAccessibleWithin(symbol, type, type);

    /// <summary>The methods of that name in the class and its bases that generated code in the class can call.</summary>
    public IEnumerable<IMethodSymbol> MethodsNamed(string name) =>
        new[] { type }.Concat(type.BaseTypes())
            .SelectMany(t => t.GetMembers(name))
            .OfType<IMethodSymbol>()
            .Where(m => SymbolEqualityComparer.Default.Equals(m.ContainingType, type) || CanAccess(m));
}
