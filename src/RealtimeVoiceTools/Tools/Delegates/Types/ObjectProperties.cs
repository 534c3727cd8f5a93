using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Serialization;

namespace RealtimeVoiceTools;

/// <summary>The properties of a record that JSON shows.</summary>
internal static class ObjectProperties
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>Those of base types first, in the order of the source.</summary>
    [RequiresUnreferencedCode(Reflection.Reason)]
    public static IEnumerable<PropertyInfo> Of(Type type)
    {
        List<PropertyInfo> found = [];
        foreach (PropertyInfo property in Levels(type).Reverse().SelectMany(level => level.GetProperties(Own)).Where(IsShown))
        {
            int hidden = found.FindIndex(other => other.Name == property.Name);
            if (hidden >= 0)
                found[hidden] = property;
            else
                found.Add(property);
        }

        return found;
    }

    public static bool CanSet(PropertyInfo property) => property.SetMethod is { IsPublic: true };

    private static IEnumerable<Type> Levels(Type type)
    {
        for (Type? level = type; level is not null && level != typeof(object); level = level.BaseType)
            yield return level;
    }

    private static bool IsShown(PropertyInfo property) =>
        property.GetIndexParameters().Length == 0
        && property.GetMethod is { IsPublic: true }
        && property.GetCustomAttribute<JsonIgnoreAttribute>() is not { Condition: JsonIgnoreCondition.Always };
}
