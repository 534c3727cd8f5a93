using Microsoft.CodeAnalysis;

namespace RealtimeVoiceTools.Generators;

/// <summary>Whether generated code can call a method.</summary>
internal static class MethodRules
{
    /// <returns>False when nothing else can be said of the method as a tool.</returns>
    public static bool Check(IMethodSymbol method, ToolScope scope)
    {
        Location? location = scope.LocationOf(method);
        if (WhyNotCallable(method) is { } reason)
        {
            scope.Problems.Add(ToolRules.NotCallable, location, method.Name, reason);
            return false;
        }

        if (method.IsGenericMethod)
            scope.Problems.Add(ToolRules.Generic, location, method.Name);
        if (method.IsAsync && method.ReturnsVoid)
            scope.Problems.Add(ToolRules.AsyncVoid, location, method.Name);
        return true;
    }

    private static string? WhyNotCallable(IMethodSymbol method) => method switch
    {
        { MethodKind: MethodKind.ExplicitInterfaceImplementation } => "it implements an interface explicitly; mark a method of the class itself",
        { MethodKind: not MethodKind.Ordinary } => "only ordinary methods can",
        { IsAbstract: true } => "it is abstract; mark the override instead",
        { RefKind: not RefKind.None } => "it returns by reference",
        { IsVararg: true } => "its argument list is open",
        { IsPartialDefinition: true, PartialImplementationPart: null } => "it has no body",
        _ => method.Parameters.FirstOrDefault(p => p.RefKind != RefKind.None) is { } parameter
            ? $"its parameter '{parameter.Name}' is passed by reference"
            : null,
    };
}
