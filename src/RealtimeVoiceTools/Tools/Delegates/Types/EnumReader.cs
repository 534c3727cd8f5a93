using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json.Serialization;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools;

/// <summary>Reads enums.</summary>
[RequiresUnreferencedCode(Reflection.Reason)]
[RequiresDynamicCode(Reflection.Reason)]
internal static class EnumReader
{
    public static TypedShape? Read(Type type, TypeReader types)
    {
        if (type.IsDefined(typeof(FlagsAttribute), inherit: false))
            return types.Refuse("its values can be combined; take a list of them instead");
        string[] names = [.. Fields(type).Select(Spelled)];
        if (names.Length == 0)
            return types.Refuse("it has no values");
        if (names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { } same)
            return types.Refuse($"two of its values are named '{same.Last()}'");
        var converter = (ValueConverter)Reflection.Call(typeof(EnumReader), nameof(Converter), [type], [names])!;
        return new(type, new() { Kind = ShapeKind.Enum, EnumNames = new(names) }, converter);
    }

    public static ValueConverter Converter<T>(string[] names)
        where T : struct, Enum => ValueConverters.Enum([.. Fields(typeof(T)).Select((field, index) => (names[index], (T)field.GetValue(null)!))]);

    /// <summary>The name of a value in JSON, or null when no member has it.</summary>
    public static string? NameOf(object value) =>
        Fields(value.GetType()).FirstOrDefault(field => value.Equals(field.GetValue(null))) is { } field ? Spelled(field) : null;

    // In the order of the source, which Enum.GetNames does not keep.
    private static FieldInfo[] Fields(Type type) => type.GetFields(BindingFlags.Public | BindingFlags.Static);

    private static string Spelled(FieldInfo field) =>
        field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? Naming.SnakeCase(field.Name);
}
