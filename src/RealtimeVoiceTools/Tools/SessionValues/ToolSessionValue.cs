using System.ComponentModel;

namespace RealtimeVoiceTools;

/// <summary>A value that a tool takes from its session. For generated code.</summary>
/// <param name="Parameter">The parameter, as the source names it.</param>
/// <param name="Name">The name of the value.</param>
/// <param name="Type">The type of the parameter.</param>
/// <param name="Required">The tool cannot run without it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ToolSessionValue(string Parameter, string Name, Type Type, bool Required);
