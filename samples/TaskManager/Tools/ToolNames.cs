using RealtimeVoiceTools;

namespace TaskManager;

/// <summary>The names by which the model calls the tools.</summary>
internal static class ToolNames
{
    public static IReadOnlyList<string> All { get; } = [.. Of<TaskTools>()];

    private static IEnumerable<string> Of<T>()
        where T : class, IVoiceTools<T> => T.Tools.Select(tool => tool.Name).Order(StringComparer.Ordinal);
}
