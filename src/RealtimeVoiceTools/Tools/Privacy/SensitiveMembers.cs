using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace RealtimeVoiceTools;

/// <summary>Finds the properties that are marked <see cref="SensitiveAttribute"/>, by reflection.</summary>
[RequiresUnreferencedCode(Reflection.Reason)]
internal static class SensitiveMembers
{
    private const BindingFlags All = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>The property is marked, or one that it overrides, or the parameter of a constructor that it is set from, as in a positional record.</summary>
    public static bool IsMarked(PropertyInfo property) =>
        Attribute.IsDefined(property, typeof(SensitiveAttribute), inherit: true)
        || property.DeclaringType!.GetConstructors(All).SelectMany(constructor => constructor.GetParameters()).Any(parameter =>
            string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase)
            && parameter.ParameterType == property.PropertyType
            && parameter.IsDefined(typeof(SensitiveAttribute), inherit: false));

    /// <summary>A property of the type is marked, or of a type that it is made of.</summary>
    public static bool AnyIn(Type type) => AnyIn(type, []);

    private static bool AnyIn(Type type, HashSet<Type> seen)
    {
        if (type.HasElementType)
            return AnyIn(type.GetElementType()!, seen);
        if (!seen.Add(type))
            return false;
        if (type.IsGenericType && type.GetGenericArguments().Any(argument => AnyIn(argument, seen)))
            return true;
        return type.Namespace?.Split('.')[0] is not ("System" or "Microsoft")
            && type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Any(property => IsMarked(property) || AnyIn(property.PropertyType, seen));
    }
}
