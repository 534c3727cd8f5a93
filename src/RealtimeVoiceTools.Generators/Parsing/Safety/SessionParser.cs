using Microsoft.CodeAnalysis;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Generators;

/// <summary>Reads the parameters that take a value of the session.</summary>
internal static class SessionParser
{
    public static ArgumentModel? Find(IParameterSymbol parameter)
    {
        if (parameter.FindAttribute(KnownNames.FromSession) is not { } attribute)
            return null;
        bool isNullable = parameter.Type.NullableAnnotation == NullableAnnotation.Annotated || parameter.Type.IsNullableValue();
        string? fallback = parameter.HasExplicitDefaultValue ? Literals.Default(parameter) : isNullable ? "null" : null;
        string name = attribute.First<string>() ?? Naming.SnakeCase(parameter.Name);
        return new(ArgumentSource.Session, parameter.Type.CSharpNameWithNullability())
        {
            Session = new(parameter.Name, name, parameter.Type.CSharpName(), fallback),
        };
    }

    /// <summary>Reports parameters that cannot come from the session.</summary>
    public static void Check(IMethodSymbol method, ToolScope scope)
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (Find(parameter)?.Session is { } session && WhyNot(parameter, session) is { } reason)
                scope.Problems.Add(SafetyRules.MisplacedFromSession, scope.LocationOf(parameter), parameter.Name, reason);
        }
    }

    /// <summary>What a tool and its preview take, each once.</summary>
    public static EquatableList<SessionModel> All(params CallModel?[] calls) =>
        new(calls.OfType<CallModel>().SelectMany(call => call.Arguments).Select(argument => argument.Session).OfType<SessionModel>().Distinct());

    private static string? WhyNot(IParameterSymbol parameter, SessionModel session)
    {
        if (ArgumentParser.Supplied(parameter) is { } other)
            return other.Source is ArgumentSource.Service ? "it is marked as a service too" : "the library supplies it already";
        return string.IsNullOrWhiteSpace(session.Name) ? "the name given is empty" : null;
    }
}
