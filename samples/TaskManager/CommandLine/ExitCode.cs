namespace TaskManager;

internal static class ExitCode
{
    public const int Normal = 0;

    /// <summary>There was no connection, or it ended badly.</summary>
    public const int Failed = 1;

    public const int Usage = 2;
}
