using System.ComponentModel;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>Makes the properties of records. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ObjectProperty
{
    /// <summary>Makes a property.</summary>
    /// <param name="name">Its name in JSON, snake_case.</param>
    /// <param name="converter">Reads and writes its values.</param>
    /// <param name="get">Gets it from the record.</param>
    /// <param name="required">Absent is an error.</param>
    /// <param name="defaultValue">What absent and null mean, when not required.</param>
    /// <param name="isSensitive">It is marked <see cref="SensitiveAttribute"/>.</param>
    public static ObjectProperty<T> Create<T, TValue>(
        string name, ValueConverter<TValue> converter, Func<T, TValue> get, bool required, TValue? defaultValue, bool isSensitive = false) =>
        new Typed<T, TValue>(
            required ? new(name, converter) { IsSensitive = isSensitive } : new(name, converter, defaultValue) { IsSensitive = isSensitive }, converter, get);

    private sealed class Typed<T, TValue>(ToolParameter member, ValueConverter<TValue> converter, Func<T, TValue> get) : ObjectProperty<T>(member)
    {
        internal override void Write(Utf8JsonWriter writer, T value, SensitiveValues sensitive) => converter.Write(writer, get(value), sensitive);
    }
}
