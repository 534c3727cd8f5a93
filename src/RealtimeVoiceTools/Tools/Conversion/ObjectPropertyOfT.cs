using System.ComponentModel;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>One property of a record. For generated code.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <remarks>Immutable and safe to share. Made by <see cref="ObjectProperty.Create"/>.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ObjectProperty<T>
{
    private protected ObjectProperty(ToolParameter member) => Member = member;

    internal ToolParameter Member { get; }

    internal abstract void Write(Utf8JsonWriter writer, T value, SensitiveValues sensitive);
}
