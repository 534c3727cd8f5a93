using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;

namespace RealtimeVoiceTools;

/// <summary>Makes the converters of supported types. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "Each converter is named after the type that it converts.")]
public static partial class ValueConverters
{
    /// <summary>An enum, by the names of its members.</summary>
    public static ValueConverter<T> Enum<T>(params (string Name, T Value)[] members)
        where T : struct, Enum => new EnumConverter<T>(members);

    /// <summary>A value type, or null. Constraints belong to the inner converter.</summary>
    public static ValueConverter<T?> Nullable<T>(ValueConverter<T> converter)
        where T : struct => new NullableConverter<T>(converter);

    /// <summary>A reference type, or null. Constraints belong to the inner converter.</summary>
    public static ValueConverter<T?> NullableReference<T>(ValueConverter<T> converter)
        where T : class => new NullableReferenceConverter<T>(converter);

    /// <summary>A record.</summary>
    /// <param name="construct">Makes one from the values of its properties, in their order; null for a type that tools only return.</param>
    /// <param name="properties">Its properties, in the order of the schema.</param>
    public static ValueConverter<T> Object<T>(Func<object?[], T>? construct, params ObjectProperty<T>[] properties) =>
        new ObjectConverter<T>(construct, properties);

    /// <summary>Any other type, by a contract of the user's own <see cref="System.Text.Json.Serialization.JsonSerializerContext"/>.</summary>
    public static ValueConverter<T> Json<T>(JsonTypeInfo<T> contract) => new ForeignConverter<T>(contract);
}
