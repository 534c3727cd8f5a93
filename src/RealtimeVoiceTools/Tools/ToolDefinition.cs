using System.ComponentModel;

namespace RealtimeVoiceTools;

/// <summary>Everything a <see cref="VoiceTool"/> is made of. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ToolDefinition
{
    /// <summary>The name the model calls.</summary>
    public required string Name { get; init; }

    /// <summary>What it does and when to use it.</summary>
    public required string Description { get; init; }

    /// <summary>How it behaves.</summary>
    public VoiceToolTraits Traits { get; init; } = new();

    /// <summary>The JSON Schema of the arguments, as UTF-8.</summary>
    public required ReadOnlyMemory<byte> Schema { get; init; }

    /// <summary>The arguments, in the order of the schema, without <c>confirmed</c>.</summary>
    public required IReadOnlyList<ToolParameter> Parameters { get; init; }

    /// <summary>What the method and its preview take from the session.</summary>
    public IReadOnlyList<ToolSessionValue> SessionValues { get; init; } = [];

    /// <summary>Runs the method and gives what it returned, or null for nothing.</summary>
    public required Func<ToolInvocation, ValueTask<object?>> Invoke { get; init; }

    /// <summary>Runs the preview method, or null when there is none.</summary>
    public Func<ToolInvocation, ValueTask<ConfirmationPreview?>>? Preview { get; init; }

    /// <summary>Writes what <see cref="Invoke"/> gave, or the data of a <see cref="VoiceResult"/>; null for methods that give nothing or only words.</summary>
    public ValueConverter? Result { get; init; }

    /// <summary>The library's own part in it.</summary>
    internal BuiltInTool BuiltIn { get; init; }

    /// <summary>Makes the tool.</summary>
    public VoiceTool Build() => new(this);
}
