namespace RealtimeVoiceTools;

/// <summary>The tools of one session, fixed when it connects. Names are exact: a near name is another name.</summary>
internal sealed class ToolSet(IReadOnlyList<VoiceTool> tools)
{
    private readonly Dictionary<string, VoiceTool> _byName = tools.ToDictionary(tool => tool.Name, StringComparer.Ordinal);

    public IReadOnlyList<VoiceTool> All { get; } = tools;

    public VoiceTool? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>For the model, when it named a tool that does not exist.</summary>
    public string Names => All.Count == 0 ? "There are no tools." : $"The tools are: {string.Join(", ", All.Select(tool => tool.Name))}.";
}
