using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Generators;

/// <summary>A class with its tools: all that the emitter needs, and nothing that holds on to a compilation.</summary>
/// <param name="FileName">The name of the generated file, without its ending.</param>
/// <param name="Namespace">Null for the global namespace.</param>
/// <param name="Declarations">"partial class Outer", "partial record Inner": outermost first, the class itself last.</param>
/// <param name="TypeName">The class as it may be written anywhere.</param>
internal sealed record ToolClassModel(
    string FileName, string? Namespace, EquatableList<string> Declarations, string TypeName, EquatableList<ToolModel> Tools);
