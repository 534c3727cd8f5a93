using Microsoft.CodeAnalysis;

namespace RealtimeVoiceTools.Generators;

/// <summary>What a tool gives back: whether it is awaited, and the value in it.</summary>
internal static class ReturnParser
{
    public static (CallReturn Return, ValueModel? Result) Parse(IMethodSymbol method, ToolScope scope)
    {
        if (method.ReturnsVoid)
            return (CallReturn.Nothing, null);
        ITypeSymbol type = method.ReturnType;
        string name = type.FullName();
        if (name is KnownNames.Task or KnownNames.ValueTask)
            return (CallReturn.AwaitedNothing, null);
        bool isAwaited = name is KnownNames.TaskOf or KnownNames.ValueTaskOf;
        CallReturn returns = isAwaited ? CallReturn.AwaitedValue : CallReturn.Value;
        return (returns, ParseValue(isAwaited ? ((INamedTypeSymbol)type).TypeArguments[0] : type, method, scope));
    }

    private static ValueModel? ParseValue(ITypeSymbol type, IMethodSymbol method, ToolScope scope)
    {
        if (type.Is(KnownNames.Result))
            return null;
        ITypeSymbol data = type.Is(KnownNames.ResultOf) ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
        TypeParser types = new(scope, isResult: true);
        if (types.Parse(data) is { } value)
            return method.GetReturnTypeAttributes().Any(a => a.AttributeClass is { } c && c.Is(KnownNames.Sensitive)) ? null : value;
        scope.Problems.Add(ToolRules.UnsupportedType, scope.LocationOf(method), $"'{data.SpokenName()}'", $"the result of '{method.Name}'", types.Reason);
        return null;
    }
}
