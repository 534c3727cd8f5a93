using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools;

public sealed partial class VoiceTool
{
    /// <summary>Reads the tool's arguments, <c>confirmed</c> last where it asks.</summary>
    internal MemberTable Members => field ??= new(
        [.. Definition.Parameters, .. Asks ? [new ToolParameter(SchemaEmitter.Confirmed, ValueConverters.Boolean, false)] : Array.Empty<ToolParameter>()]);
}
