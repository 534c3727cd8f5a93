using System.Reflection;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools;

/// <summary>A property of a record, read by reflection. Without a parameter of the constructor it is set; the default counts unless it is required.</summary>
internal sealed record ObjectMember(PropertyInfo Property, ParameterInfo? Parameter, ValueConverter Converter, PropertyShape Shape, object? Default)
{
    /// <summary>Marked <see cref="SensitiveAttribute"/>.</summary>
    public bool IsSensitive { get; init; }
}
