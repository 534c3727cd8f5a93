namespace RealtimeVoiceTools;

/// <summary>A tool: its name, description, schema and traits, and the way to run it.</summary>
/// <remarks>Immutable and safe to share between sessions. Made by the source generator, or from a lambda.</remarks>
public sealed partial class VoiceTool
{
    internal VoiceTool(ToolDefinition definition)
    {
        Definition = definition;
        Asks = definition.Traits.Destructive || definition.Traits.Bulk || definition.Preview is not null;
    }

    /// <summary>The name the model calls.</summary>
    public string Name => Definition.Name;

    /// <summary>What it does and when to use it.</summary>
    public string Description => Definition.Description;

    /// <summary>How it behaves.</summary>
    public VoiceToolTraits Traits => Definition.Traits;

    /// <summary>The JSON Schema of the arguments, as UTF-8.</summary>
    public ReadOnlyMemory<byte> Schema => Definition.Schema;

    /// <summary>The tool is destructive, acts on many things or has a preview, so that it may ask before it runs.</summary>
    internal bool Asks { get; }

    internal ToolDefinition Definition { get; }

    internal bool IsEndCall => Definition.BuiltIn == BuiltInTool.EndCall;

    internal bool IsTransfer => Definition.BuiltIn == BuiltInTool.TransferToHuman;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
