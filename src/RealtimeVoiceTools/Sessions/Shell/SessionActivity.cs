namespace RealtimeVoiceTools;

/// <summary>
/// Follows what a session has begun and not yet ended, for a test kit that moves the clock only while nothing is on its way.
/// Absent in production, where nothing is followed and nothing is spent on it.
/// </summary>
/// <remarks>Safe from any thread.</remarks>
internal abstract class SessionActivity
{
    /// <summary>Where tools, previews, verifiers and approvers run.</summary>
    public abstract TaskScheduler Scheduler { get; }

    /// <summary>Something is on its way: the clock must stand still.</summary>
    public abstract void Began();

    /// <summary>What <see cref="Began"/> told of has ended.</summary>
    public abstract void Ended();

    /// <summary>Something happened, told before any reader learns of it.</summary>
    public abstract void Happened(VoiceSessionEvent happened);

    /// <summary>Runs code of the application, which may wait for the clock.</summary>
    /// <param name="name">The tool, or what else it is.</param>
    /// <param name="work">The code.</param>
    public abstract Task RunAsync(string name, Func<Task> work);

    public async Task FollowAsync(Task work)
    {
        Began();
        try
        {
            await work.ConfigureAwait(false);
        }
        finally
        {
            Ended();
        }
    }
}
