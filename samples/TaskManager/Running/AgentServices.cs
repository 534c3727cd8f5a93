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
    /// <remarks>With a PIN, callers of any account are verified by it. A service of your own looks up the hash of the account it is given.</remarks>
    public static ServiceProvider Build(RunOptions options, ITaskStore store, TimeProvider time, Action<VoiceToolsBuilder> useProvider)
    {
        var services = new ServiceCollection();
        services.AddSingleton(time);
        useProvider(AddAgent(services, options, store));
        return services.BuildServiceProvider();
    }

    /// <summary>Adds the agent and its tools; a provider is still to be chosen.</summary>
    public static VoiceToolsBuilder AddAgent(this IServiceCollection services, RunOptions options, ITaskStore store)
    {
        services.AddSingleton<ITaskStore>(provider => new FaultyTaskStore(store, options.Delays, options.Faults, provider.GetRequiredService<TimeProvider>()));
        VoiceToolsBuilder builder = services
            .AddRealtimeVoiceTools(agent =>
            {
                agent.Instructions = Instructions;
                agent.Calls.Timeout = options.ToolTimeout;
                agent.Confirmation.Expiry = options.ConfirmTimeout;
                agent.Timeline.IncludeContent = options.TimelineContent;
                if (options.Pin is { } pin)
                    agent.Verification.MinPinLength = agent.Verification.MaxPinLength = pin.Length;
            })
            .AddTools<TaskTools>();
        if (options.Pin is { } known)
            builder.UsePins((_, _) => ValueTask.FromResult<PinHash?>(known.Hash));
        if (options.Audit is { } path)
            builder.UseJsonLinesAudit(path);
        if (options.Journal is { } journal)
            builder.UseFileCallJournal(journal);
        return builder;
    }

    /// <param name="services">The agent.</param>
    /// <param name="options">What the command line asked for.</param>
    /// <param name="account">The account that the caller claims. Wrong PINs are counted for it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static Task<VoiceSession> ConnectAsync(IServiceProvider services, RunOptions options, string account, CancellationToken cancellationToken = default) =>
        services.GetRequiredService<VoiceSessionFactory>().ConnectAsync(caller => SetCaller(caller, options, account), cancellationToken);

    public static void SetCaller(VoiceSessionOptions caller, RunOptions options, string account)
    {
        caller.AccountId = account;
        // One caller at this console: what the last conversation left open belongs to the next.
        caller.ConversationId = account;
        caller.Execution = options.DryRun ? ExecutionMode.DryRun : ExecutionMode.Live;
    }
}
