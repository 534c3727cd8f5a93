namespace RealtimeVoiceTools;

/// <summary>Collects what was wrong with the arguments of one call, with the path of each value.</summary>
internal sealed class BindingContext
{
    private readonly List<ArgumentError> _errors = [];

    public IReadOnlyList<ArgumentError> Errors => _errors;

    /// <summary>Where the reader is: "due_date", "address.city", "tags[2]".</summary>
    public string Path { get; set; } = string.Empty;

    public void Add(string problem, string expected) => _errors.Add(new(Path, problem, expected));
}

/// <summary>One argument at fault: what it is, what was wrong with it and what is allowed.</summary>
internal sealed record ArgumentError(string Path, string Problem, string Expected);
