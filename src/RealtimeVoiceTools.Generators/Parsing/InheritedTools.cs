using Microsoft.CodeAnalysis;

namespace RealtimeVoiceTools.Generators;

/// <summary>Finds the tools that a class inherits: they are offered by the derived class too, unless that is impossible.</summary>
internal static class InheritedTools
{
    public static IEnumerable<IMethodSymbol> Of(INamedTypeSymbol type, ToolScope scope)
    {
        foreach (INamedTypeSymbol ancestor in type.BaseTypes())
        {
            foreach (IMethodSymbol method in ancestor.OwnTools())
            {
                if (IsMarkedAgain(method, type))
                    continue;
                if (WhyLost(method, type, scope) is { } reason)
                    scope.Problems.Add(ToolRules.InheritedToolLost, scope.Location, type.Name, method.Name, ancestor.Name, reason);
                else
                    yield return method;
            }
        }
    }

    /// <summary>A class without tools of its own gets no list of tools; where its base cannot be made, nobody would offer them.</summary>
    public static void CheckUnclaimed(INamedTypeSymbol type, ProblemSink problems)
    {
        if (type.TypeKind != TypeKind.Class || type.IsAbstract || type.BaseType is not { IsAbstract: true })
            return;
        foreach (INamedTypeSymbol ancestor in type.BaseTypes().TakeWhile(t => t.IsAbstract))
        {
            foreach (IMethodSymbol method in ancestor.OwnTools().Where(m => !m.IsAbstract))
            {
                problems.Add(
                    ToolRules.InheritedToolLost, type.InSource(), type.Name, method.Name, ancestor.Name, "it has no tool of its own; override this one and mark it");
            }
        }
    }

    /// <summary>A more derived override carries the attribute itself, and so is the tool.</summary>
    private static bool IsMarkedAgain(IMethodSymbol method, INamedTypeSymbol type) =>
        MoreDerived(method, type).Any(m => m.IsTool() && Overrides(m, method));

    private static string? WhyLost(IMethodSymbol method, INamedTypeSymbol type, ToolScope scope)
    {
        // Its own class already tells that an abstract method cannot be a tool.
        if (!scope.CanAccess(method))
            return "it is not accessible there";
        return MoreDerived(method, type).Any(m => !Overrides(m, method) && SameParameters(m, method)) ? "it is hidden" : null;
    }

    private static IEnumerable<IMethodSymbol> MoreDerived(IMethodSymbol method, INamedTypeSymbol type) =>
        new[] { type }.Concat(type.BaseTypes())
            .TakeWhile(t => !SymbolEqualityComparer.Default.Equals(t, method.ContainingType))
            .SelectMany(t => t.GetMembers(method.Name))
            .OfType<IMethodSymbol>();

    private static bool Overrides(IMethodSymbol candidate, IMethodSymbol method)
    {
        for (IMethodSymbol? current = candidate.OverriddenMethod; current is not null; current = current.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(current, method))
                return true;
        }

        return false;
    }

    private static bool SameParameters(IMethodSymbol left, IMethodSymbol right) =>
        left.Parameters.Select(p => p.Type).SequenceEqual(right.Parameters.Select(p => p.Type), SymbolEqualityComparer.Default);
}
