using System.ComponentModel;

namespace RealtimeVoiceTools;

/// <summary>Makes the converters of supported types. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class ValueConverters
{
}
