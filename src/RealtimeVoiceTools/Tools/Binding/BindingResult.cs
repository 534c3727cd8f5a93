namespace RealtimeVoiceTools;

/// <summary>What came of reading a call's arguments: values, or what was wrong with them.</summary>
internal sealed record BindingResult
{
    /// <summary>The arguments in the order of <see cref="ToolDefinition.Parameters"/>, or null when there are errors.</summary>
    public object?[]? Values { get; init; }

    /// <summary>The model claims that the caller has confirmed. A signal, never evidence.</summary>
    public bool Confirmed { get; init; }

    /// <summary>What was wrong; empty when <see cref="Values"/> is set.</summary>
    public IReadOnlyList<ArgumentError> Errors { get; init; } = [];

    /// <summary>The arguments were one JSON value. When they were not, the model was cut off or lost its way, and it says nothing about any one of them.</summary>
    public bool IsJson { get; init; }

    /// <summary>One sentence for the model: "due_date: expected a date as YYYY-MM-DD, got text 'tomorow'". Null when nothing was wrong.</summary>
    public string? Detail => Errors.Count == 0 ? null : string.Join("; ", Errors);

    /// <summary>The first parameter at fault, or null when it is none in particular.</summary>
    public string? Parameter => Errors is [{ Path: { Length: > 0 } path }, ..] ? path : null;

    internal static BindingResult Refuse(bool isJson, string expected, string problem) =>
        new() { IsJson = isJson, Errors = [new(string.Empty, expected, problem)] };
}
