using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools;

/// <summary>Reads the parameters of delegates that are marked <see cref="FromSessionAttribute"/>.</summary>
[RequiresUnreferencedCode(Reflection.Reason)]
[RequiresDynamicCode(Reflection.Reason)]
internal static class SessionArgument
{
    /// <summary>What the parameter takes from the session, or null when it takes nothing.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="nullability">Tells whether null is a value.</param>
    /// <param name="problem">Why it cannot, or null.</param>
    public static ToolSessionValue? Find(ParameterInfo parameter, NullabilityInfoContext nullability, out string? problem)
    {
        problem = null;
        if (parameter.GetCustomAttribute<FromSessionAttribute>() is not { } attribute)
            return null;
        if (InjectedArgument.Find(parameter, nullability) is not null)
            problem = $"parameter '{parameter.Name}' is marked [FromSession], and supplied otherwise already; remove one";
        string name = attribute.Name ?? Naming.SnakeCase(parameter.Name ?? string.Empty);
        if (string.IsNullOrWhiteSpace(name))
            problem = $"parameter '{parameter.Name}' is marked [FromSession] with an empty name";
        bool optional = parameter.HasDefaultValue || nullability.Create(parameter).ReadState is NullabilityState.Nullable;
        return new(parameter.Name ?? string.Empty, name, parameter.ParameterType, !optional);
    }

    public static DelegateArgument Reader(ToolSessionValue wanted, ParameterInfo parameter)
    {
        object? fallback = parameter.HasDefaultValue ? Defaults.Of(parameter) : null;
        return invocation => invocation.SessionValues.Find(wanted.Name, wanted.Type) ?? (wanted.Required ? throw SessionValues.Missing() : fallback);
    }
}
