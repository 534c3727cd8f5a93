namespace TaskManager;

/// <summary>How a store call is made to fail.</summary>
internal enum FaultKind
{
    /// <summary>The connection is refused, so nothing can have happened.</summary>
    Unavailable,

    /// <summary>The store gives up waiting.</summary>
    Timeout,

    /// <summary>No answer until the call is cancelled.</summary>
    Hang,

    /// <summary>Too many requests.</summary>
    RateLimit,

    /// <summary>Not allowed.</summary>
    Permission,

    /// <summary>The feature is switched off.</summary>
    Disabled,

    /// <summary>A defect in the store, with an exception whose text nobody may hear.</summary>
    Bug,

    /// <summary>It is done, and the answer never comes.</summary>
    Lost,
}
