namespace TaskManager;

/// <summary>What a spoken identifier turned out to mean.</summary>
internal abstract record TaskMatch
{
    private TaskMatch()
    {
    }

    public sealed record One(StoredTask Task) : TaskMatch;

    /// <summary>Several fit; the labels tell them apart.</summary>
    public sealed record Several(IReadOnlyList<string> Labels) : TaskMatch;

    /// <summary>None fits; these are near.</summary>
    public sealed record None(IReadOnlyList<string> Near) : TaskMatch;

    /// <summary>The caller meant all of them.</summary>
    public sealed record Everything : TaskMatch;
}
