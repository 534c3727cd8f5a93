namespace RealtimeVoiceTools.Generators;

/// <summary>Writes the method that makes one tool.</summary>
internal static class ToolEmitter
{
    private const string Library = "global::RealtimeVoiceTools.";

    public static void Emit(SourceWriter writer, ToolModel tool, string method, string owner)
    {
        writer.Line($"private static {Library}VoiceTool {method}() => new {Library}ToolDefinition");
        writer.OpenBrace();
        writer.Line($"Name = {Literals.String(tool.Name)},");
        writer.Line($"Description = {Literals.String(tool.Description)},");
        if (tool.Traits.Count > 0)
            writer.Line($"Traits = new {Library}VoiceToolTraits {{ {string.Join(", ", tool.Traits)} }},");
        writer.Line($"Schema = {SchemaLiteral.Emit(tool)},");
        writer.Line($"Parameters = new {Library}ToolParameter[]");
        writer.OpenBrace();
        foreach (ParameterModel parameter in tool.Parameters)
            writer.Line(Parameter(parameter) + ",");
        writer.Close(",");
        if (tool.SessionValues.Count > 0)
        {
            writer.Line($"SessionValues = new {Library}ToolSessionValue[]");
            writer.OpenBrace();
            foreach (SessionModel value in tool.SessionValues)
                writer.Line(SessionValue(value) + ",");
            writer.Close(",");
        }

        writer.Line($"Invoke = {CallEmitter.Emit(tool.Call, owner, "object?")},");
        if (tool.Preview is not null)
            writer.Line($"Preview = {CallEmitter.Emit(tool.Preview, owner, Library + "ConfirmationPreview?")},");
        if (tool.Result is not null)
            writer.Line($"Result = {ConverterEmitter.Emit(tool.Result)},");
        writer.Close(".Build();");
    }

    private static string Parameter(ParameterModel parameter)
    {
        string start = $"new {Library}ToolParameter({Literals.String(parameter.Name)}, {ConverterEmitter.Emit(parameter.Value)}";
        string end = parameter.IsSensitive ? ") { IsSensitive = true }" : ")";
        return parameter.Default is null ? start + end : $"{start}, {parameter.Default}{end}";
    }

    private static string SessionValue(SessionModel value) =>
        $"new {Library}ToolSessionValue({Literals.String(value.Parameter)}, {Literals.String(value.Name)}, typeof({value.Type}), {(value.Fallback is null ? "true" : "false")})";
}
