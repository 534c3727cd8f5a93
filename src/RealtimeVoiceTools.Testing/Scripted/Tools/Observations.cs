using Microsoft.Extensions.DependencyInjection;

namespace RealtimeVoiceTools.Testing;

/// <summary>What was seen of a session: its events, and which tools really ran.</summary>
/// <remarks>Safe from any thread.</remarks>
internal sealed class Observations(VirtualTimeProvider time)
{
    private readonly object gate = new();
    private readonly List<(TimeSpan At, VoiceSessionEvent Event)> events = [];
    private readonly List<ToolRun> runs = [];
    private readonly List<(string CallId, ConfirmationPreview Preview)> previews = [];

    public IReadOnlyList<(TimeSpan At, VoiceSessionEvent Event)> Events
    {
        get
        {
            lock (gate)
            {
                return [.. events];
            }
        }
    }

    public IReadOnlyList<ToolRun> Runs
    {
        get
        {
            lock (gate)
            {
                return [.. runs];
            }
        }
    }

    public ConfirmationPreview? PreviewOf(string callId)
    {
        lock (gate)
        {
            return previews.FindLast(preview => preview.CallId == callId).Preview;
        }
    }

    public void Happened(VoiceSessionEvent happened)
    {
        lock (gate)
        {
            events.Add((time.Elapsed, happened));
        }
    }

    /// <summary>Puts a watched tool in the place of each that was added.</summary>
    public void Watch(IServiceCollection services)
    {
        for (int i = 0; i < services.Count; i++)
        {
            if (!services[i].IsKeyedService && services[i].ImplementationInstance is VoiceTool tool)
            {
                services[i] = ServiceDescriptor.Singleton(Watched(tool));
            }
        }
    }

    private VoiceTool Watched(VoiceTool tool)
    {
        ToolDefinition definition = tool.Definition;
        return new ToolDefinition
        {
            Name = definition.Name,
            BuiltIn = definition.BuiltIn,
            Description = definition.Description,
            Traits = definition.Traits,
            Schema = definition.Schema,
            Parameters = definition.Parameters,
            SessionValues = definition.SessionValues,
            Result = definition.Result,
            Invoke = invocation => InvokeAsync(definition, invocation),
            Preview = definition.Preview is null ? null : invocation => PreviewAsync(definition.Preview, invocation),
        }.Build();
    }

    private async ValueTask<object?> InvokeAsync(ToolDefinition definition, ToolInvocation invocation)
    {
        ToolRun run = new(invocation.Context.CallId, definition.Name, time.Elapsed);
        lock (gate)
        {
            runs.Add(run);
        }

        try
        {
            return await definition.Invoke(invocation).ConfigureAwait(true);
        }
        finally
        {
            run.EndedAt = time.Elapsed;
        }
    }

    private async ValueTask<ConfirmationPreview?> PreviewAsync(Func<ToolInvocation, ValueTask<ConfirmationPreview?>> preview, ToolInvocation invocation)
    {
        ConfirmationPreview? found = await preview(invocation).ConfigureAwait(true);
        if (found is not null)
        {
            lock (gate)
            {
                previews.Add((invocation.Context.CallId, found));
            }
        }

        return found;
    }
}
