using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools;

namespace TaskManager;

/// <summary>Puts the agent together.</summary>
internal static class AgentServices
{
    private const string Instructions = """
        You are a voice assistant for Task Manager, which keeps the caller's to-do list.
        When a task tool needs a task, pass on the caller's own words for it; the tool finds it and asks back when it must.
        Never say that something is done before its tool has answered.
        """;

    /// <param name="options">What the command line asked for.</param>
    /// <param name="store">Where the tasks are; it stays the caller's.</param>
    /// <param name="time">The clock.</param>
    /// <param name="useProvider">Chooses the server.</param>
    public static ServiceProvider Build(RunOptions options, ITaskStore store, TimeProvider time, Action<VoiceToolsBuilder> useProvider)
    {
        var services = new ServiceCollection();
        services.AddSingleton(time);
        services.AddSingleton<ITaskStore>(new FaultyTaskStore(store, options.Delays, options.Faults, time));
        useProvider(services
            .AddRealtimeVoiceTools(agent =>
            {
                agent.Instructions = Instructions;
                agent.Calls.Timeout = options.ToolTimeout;
                agent.Confirmation.Expiry = options.ConfirmTimeout;
                agent.Timeline.IncludeContent = options.TimelineContent;
            })
            .AddTools<TaskTools>());
        return services.BuildServiceProvider();
    }
}
