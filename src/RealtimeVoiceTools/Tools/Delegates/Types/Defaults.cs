using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools;

/// <summary>The declared defaults of parameters.</summary>
[RequiresUnreferencedCode(Reflection.Reason)]
[RequiresDynamicCode(Reflection.Reason)]
internal static class Defaults
{
    /// <summary>The default as a value of exactly the parameter's type; metadata keeps some as other types, or as nothing.</summary>
    public static object? Of(ParameterInfo parameter)
    {
        Type type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        object? value = parameter.DefaultValue;
        if (value is null)
            return parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null;
        return type.IsEnum ? Enum.ToObject(type, value) : value;
    }

    /// <summary>The default as JSON, or null where it says nothing to a model.</summary>
    public static string? Json(ParameterInfo parameter)
    {
        if (parameter.DefaultValue is null || Of(parameter) is not { } value)
            return null;
        return value is Enum ? EnumReader.NameOf(value) is { } name ? JsonLiteral.String(name) : null : JsonLiteral.Default(value);
    }
}
