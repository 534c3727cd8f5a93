using Microsoft.CodeAnalysis;

namespace RealtimeVoiceTools.Generators;

/// <summary>Whether generated code can be added to a class.</summary>
internal static class ClassRules
{
    public static bool Check(INamedTypeSymbol type, IReadOnlyList<IMethodSymbol> tools, ToolScope scope)
    {
        if (WhyNot(type) is { } reason)
        {
            foreach (IMethodSymbol tool in tools)
                scope.Problems.Add(ToolRules.NotCallable, scope.LocationOf(tool), tool.Name, reason);
            return false;
        }

        bool fits = true;
        foreach (INamedTypeSymbol level in type.WithContainers())
        {
            if (level.IsGenericType)
            {
                scope.Problems.Add(ToolRules.Generic, scope.LocationOf(level), level.Name);
                fits = false;
            }
            else if (!level.IsPartial(scope.CancellationToken))
            {
                scope.Problems.Add(ToolRules.NotPartial, scope.LocationOf(level), level.Name);
                fits = false;
            }
        }

        return fits;
    }

    private static string? WhyNot(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => "it belongs to an interface; mark the method of the class instead",
        { TypeKind: not TypeKind.Class } => "it belongs to a struct, and tools need a class",
        { IsStatic: true } => "its class is static, and a static class cannot be registered; make the class sealed instead",
        _ when type.WithContainers().Any(t => t.IsFileLocal) => "its class is local to a file, where generated code cannot reach it",
        _ => null,
    };
}
