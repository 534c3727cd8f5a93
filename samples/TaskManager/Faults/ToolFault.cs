namespace TaskManager;

/// <summary>The first <paramref name="Times"/> store calls of a tool fail; null for all of them.</summary>
internal sealed record ToolFault(string Tool, FaultKind Kind, int? Times);
