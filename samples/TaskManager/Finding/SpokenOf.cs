namespace TaskManager;

/// <summary>What the conversation has been about, so that "number two", "it" and "reopen them" mean something.</summary>
/// <remarks>Immutable; kept in the session and replaced as a whole.</remarks>
internal sealed record SpokenOf
{
    public static readonly SpokenOf Nothing = new();

    private static readonly object _key = new();

    /// <summary>The ids of the list last read out, in its order.</summary>
    public IReadOnlyList<long> List { get; init; } = [];

    /// <summary>The task last created or changed.</summary>
    public long? Task { get; init; }

    /// <summary>The tasks last completed together.</summary>
    public IReadOnlyList<long> CompletedTogether { get; init; } = [];

    public static SpokenOf In(IDictionary<object, object?> items) =>
        items.TryGetValue(_key, out object? value) && value is SpokenOf spokenOf ? spokenOf : Nothing;

    public void KeepIn(IDictionary<object, object?> items) => items[_key] = this;
}
