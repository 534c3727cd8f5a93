namespace TaskManager;

/// <summary>What a note tells.</summary>
internal enum Note
{
    /// <summary>The right PIN was keyed in.</summary>
    Verified,

    /// <summary>A question was answered by a key or in the application.</summary>
    SaidYes,

    SaidNo,
}
