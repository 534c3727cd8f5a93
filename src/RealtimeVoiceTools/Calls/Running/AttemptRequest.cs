namespace RealtimeVoiceTools;

/// <summary>One attempt at a call. The arguments are bound, in the order of <see cref="ToolDefinition.Parameters"/>; the services are the call's own scope.</summary>
internal sealed record AttemptRequest(
    VoiceTool Tool, object?[] Arguments, VoiceCallContext Context, IServiceProvider Services, IProgress<string> Progress)
{
    public IReadOnlyDictionary<string, object?> ArgumentsByName() => Tool.Definition.Parameters
        .Zip(Arguments, (parameter, value) => KeyValuePair.Create(parameter.Name, value)).ToDictionary();

    /// <summary>Arguments may hold anything the caller said.</summary>
    public override string ToString() => Tool.Name;
}
