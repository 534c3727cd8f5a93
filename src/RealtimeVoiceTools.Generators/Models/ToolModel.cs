using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools.Generators;

/// <summary>One tool.</summary>
/// <param name="Traits">Members of the traits' initializer, as C#.</param>
/// <param name="Result">How what it returns is written; null when it returns nothing or only words.</param>
internal sealed record ToolModel(
    string Name,
    string Description,
    EquatableList<string> Traits,
    EquatableList<ParameterModel> Parameters,
    CallModel Call,
    CallModel? Preview,
    ValueModel? Result)
{
    /// <summary>The schema has <c>confirmed</c>, as in <c>VoiceTool.Asks</c>.</summary>
    public bool Asks { get; init; }

    public EquatableList<SessionModel> SessionValues { get; init; } = EquatableList<SessionModel>.Empty;
}

/// <summary>An argument of the schema.</summary>
/// <param name="SourceName">The name of the parameter in C#.</param>
/// <param name="Default">The default, as C#; null when the argument is required.</param>
/// <param name="DefaultJson">The default, as JSON; null when there is none to mention.</param>
internal sealed record ParameterModel(string SourceName, string Name, ValueModel Value, string? Default, string? DefaultJson)
{
    public bool IsSensitive { get; init; }

    public bool Required => Default is null;

    public PropertyShape Shape => new(Name, Value.Shape, Required, DefaultJson);
}
