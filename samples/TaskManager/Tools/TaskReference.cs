using RealtimeVoiceTools;

namespace TaskManager;

/// <summary>Turns what the caller called a task into the task, or into words about why not.</summary>
internal static class TaskReference
{
    /// <param name="text">What the caller said.</param>
    /// <param name="table">The tasks.</param>
    /// <param name="call">The call, whose session remembers what was read out.</param>
    /// <param name="aboutAll">What the caller hears when they meant all tasks.</param>
    /// <param name="preferred">Which tasks are meant more likely.</param>
    /// <exception cref="VoiceToolException">None fits, or several do.</exception>
    public static StoredTask Resolve(
        string text, ITaskTable table, VoiceCallContext call, string aboutAll, Func<StoredTask, bool>? preferred = null)
    {
        var finder = new TaskFinder(table.All(), SpokenOf.In(call.Items), call.Today);
        return finder.Find(text, preferred) switch
        {
            TaskMatch.One one => one.Task,
            TaskMatch.Several several => throw new VoiceToolException(ToolErrorType.Ambiguous) { Subject = text, Candidates = several.Labels },
            TaskMatch.None none => throw new VoiceToolException(ToolErrorType.NotFound) { Subject = text, Candidates = none.Near },
            _ => throw new VoiceToolException(ToolErrorType.Ambiguous, aboutAll) { Subject = text },
        };
    }
}
