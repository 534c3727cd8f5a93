namespace TaskManager;

/// <summary>A tool's store calls take that long.</summary>
internal sealed record ToolDelay(string Tool, TimeSpan Delay);
