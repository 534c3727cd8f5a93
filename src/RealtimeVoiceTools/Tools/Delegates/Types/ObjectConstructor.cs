using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Serialization;

namespace RealtimeVoiceTools;

/// <summary>Which constructor makes an object from its properties.</summary>
[RequiresUnreferencedCode(Reflection.Reason)]
internal static class ObjectConstructor
{
    /// <summary>The one marked [JsonConstructor], else the one without parameters, else the only one; null for a struct without any.</summary>
    public static ConstructorInfo? Choose(Type type, IReadOnlyList<PropertyInfo> properties, out string? problem)
    {
        ConstructorInfo[] candidates = [.. type.GetConstructors().Where(constructor => !IsCopy(constructor))];
        ConstructorInfo? chosen = candidates.FirstOrDefault(constructor => constructor.IsDefined(typeof(JsonConstructorAttribute)))
            ?? candidates.FirstOrDefault(constructor => constructor.GetParameters().Length == 0)
            ?? (candidates.Length == 1 ? candidates[0] : null);
        problem = null;
        if (chosen is null && !(type.IsValueType && candidates.Length == 0))
            problem = $"'{TypeNames.Spoken(type)}' needs one public constructor";
        else if (chosen?.GetParameters().FirstOrDefault(parameter => !properties.Any(property => Matches(property, parameter))) is { } lost)
            problem = $"the constructor parameter '{lost.Name}' of '{TypeNames.Spoken(type)}' has no property of that name and type";
        return chosen;
    }

    public static ParameterInfo? ParameterOf(PropertyInfo property, ConstructorInfo? constructor) =>
        constructor?.GetParameters().FirstOrDefault(parameter => Matches(property, parameter));

    private static bool Matches(PropertyInfo property, ParameterInfo parameter) =>
        string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase) && property.PropertyType == parameter.ParameterType;

    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;
}
