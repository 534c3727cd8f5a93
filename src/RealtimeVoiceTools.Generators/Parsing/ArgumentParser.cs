using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Generators;

/// <summary>Decides where each argument of a method comes from.</summary>
internal static class ArgumentParser
{
    /// <param name="parameters">Receives the arguments that the model gives.</param>
    public static EquatableList<ArgumentModel> Parse(IMethodSymbol method, ToolScope scope, List<ParameterModel> parameters)
    {
        SessionParser.Check(method, scope);
        List<ArgumentModel> arguments = [];
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (Injected(parameter) is { } injected)
            {
                arguments.Add(injected);
                continue;
            }

            arguments.Add(new(ArgumentSource.Model, parameter.Type.CSharpNameWithNullability(), parameters.Count));
            if (ParameterParser.Parse(parameter, scope) is { } model)
            {
                if (parameters.Any(p => string.Equals(p.Name, model.Name, StringComparison.OrdinalIgnoreCase)))
                    scope.Problems.Add(ToolRules.DuplicateParameter, scope.LocationOf(parameter), method.Name, model.Name);
                parameters.Add(model);
            }
        }

        return new(arguments);
    }

    /// <summary>The source of a parameter that the model does not give, or null for one that it does.</summary>
    public static ArgumentModel? Injected(IParameterSymbol parameter) => SessionParser.Find(parameter) ?? Supplied(parameter);

    /// <summary>The source of a parameter that services or the library supply, or null.</summary>
    public static ArgumentModel? Supplied(IParameterSymbol parameter)
    {
        ITypeSymbol type = parameter.Type;
        if (parameter.FindAttribute(KnownNames.FromServices) is { } service)
            return Service(parameter, service.Named<string>("Key") is { } key ? SymbolDisplay.FormatLiteral(key, quote: true) : null);
        if (parameter.FindAttribute(KnownNames.FromKeyedServices) is { ConstructorArguments: [var keyed, ..] })
            return Service(parameter, keyed.IsNull ? "null" : keyed.ToCSharpString());
        if (type.Is(KnownNames.CallContext))
            return new(ArgumentSource.CallContext);
        if (type.Is(KnownNames.CancellationToken))
            return new(ArgumentSource.CancellationToken);
        if (type.Is(KnownNames.Progress) && type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }] })
            return new(ArgumentSource.Progress);
        return null;
    }

    private static ArgumentModel Service(IParameterSymbol parameter, string? key)
    {
        bool isOptional = parameter.HasExplicitDefaultValue || parameter.Type.NullableAnnotation == NullableAnnotation.Annotated;
        return new(ArgumentSource.Service, parameter.Type.CSharpName(), Key: key, Optional: isOptional);
    }
}
