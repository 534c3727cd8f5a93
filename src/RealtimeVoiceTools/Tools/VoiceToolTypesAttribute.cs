using System.Text.Json.Serialization;

namespace RealtimeVoiceTools;

/// <summary>
/// Names the <see cref="JsonSerializerContext"/> that reads and writes the types a tool class uses and the library does not know itself.
/// </summary>
/// <param name="contextType">A class derived from <see cref="JsonSerializerContext"/>, with a <see cref="JsonSerializableAttribute"/> for each such type.</param>
/// <remarks>
/// Put on a class with tools. It is asked only for types outside the supported ones (see <see cref="VoiceToolAttribute"/>); their schema
/// is what the context describes. A type that is neither supported nor in the context is a build error.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class VoiceToolTypesAttribute(Type contextType) : Attribute
{
    /// <summary>The context.</summary>
    public Type ContextType { get; } = contextType;
}
