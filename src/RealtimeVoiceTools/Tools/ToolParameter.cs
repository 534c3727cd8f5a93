using System.ComponentModel;

namespace RealtimeVoiceTools;

/// <summary>One argument of a tool. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ToolParameter
{
    /// <summary>Creates a parameter that must be given.</summary>
    public ToolParameter(string name, ValueConverter converter)
    {
        Name = name;
        Converter = converter;
        Required = true;
    }

    /// <summary>Creates a parameter that may be absent or null, both meaning the default.</summary>
    public ToolParameter(string name, ValueConverter converter, object? defaultValue)
    {
        Name = name;
        Converter = converter;
        Default = defaultValue;
    }

    /// <summary>The name in the schema, snake_case.</summary>
    public string Name { get; }

    /// <summary>Reads and writes its values.</summary>
    public ValueConverter Converter { get; }

    /// <summary>Absent is an error.</summary>
    public bool Required { get; }

    /// <summary>What absent and null mean, when not required.</summary>
    public object? Default { get; }

    /// <summary>Marked <see cref="SensitiveAttribute"/>: its value is for the tool alone.</summary>
    public bool IsSensitive { get; init; }

    internal bool HasSensitiveParts => IsSensitive || Converter.HasSensitiveParts;
}
