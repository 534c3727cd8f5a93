using RealtimeVoiceTools.Testing;

namespace TaskManager;

/// <summary>What callers say, and which tool should be called for it: a table to try names and descriptions of tools on.</summary>
internal static class ToolTriggers
{
    public static IReadOnlyList<TriggerCase> All { get; } = Read();

    private static IReadOnlyList<TriggerCase> Read()
    {
        using Stream table = typeof(ToolTriggers).Assembly.GetManifestResourceStream("triggers.tsv")!;
        using var reader = new StreamReader(table);
        return TriggerCase.Parse(reader.ReadToEnd());
    }
}
