using Microsoft.Extensions.DependencyInjection;

namespace RealtimeVoiceTools.Testing;

/// <summary>
/// Calls one tool as the model would: JSON in, outcome out. Binding, validation, preview, limits, retries, timeouts and wording are those of a session,
/// on a clock that moves by itself.
/// </summary>
/// <remarks>
/// Calls of one harness are calls of one conversation: what a tool keeps in <see cref="VoiceCallContext.Items"/> lasts, and limits and repeats count.
/// Used by one test at a time. No question stays open after a call. For dialogues use <see cref="ScriptedConversation"/>.
/// </remarks>
public sealed class ToolHarness : IAsyncDisposable
{
    private readonly Action<IServiceCollection> configure;
    private readonly Action<ScriptedConversationOptions>? set;
    private ScriptedConversation? conversation;

    private ToolHarness(Action<IServiceCollection> configure, Action<ScriptedConversationOptions>? set)
    {
        this.configure = configure;
        this.set = set;
    }

    /// <summary>A harness for the tools of these services.</summary>
    /// <param name="configure">Adds the application's services, <c>AddRealtimeVoiceTools</c> and tools included.</param>
    /// <param name="set">Sets the options, such as what the session knows; null for the defaults. A model is not used.</param>
    public static ToolHarness For(Action<IServiceCollection> configure, Action<ScriptedConversationOptions>? set = null)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return new ToolHarness(configure, set);
    }

    /// <summary>Calls a tool. A tool that asks first answers with its question and does not run, whatever <c>confirmed</c> says.</summary>
    /// <param name="tool">The tool's name; it need not be one that exists.</param>
    /// <param name="arguments">The arguments, a JSON text; it need not be right.</param>
    /// <exception cref="ScriptFailedException">The tool neither finished nor waited on the given <see cref="TimeProvider"/>.</exception>
    public async Task<ToolReply> CallAsync(string tool, string arguments = "{}")
    {
        ToolReply reply = await AskAsync(tool, arguments).ConfigureAwait(false);
        await AnswerAsync(yes: false).ConfigureAwait(false);
        return reply;
    }

    /// <summary>Calls a tool that asks first, says yes to its question in the application's own interface, and calls it again.</summary>
    /// <returns>What came of the second call; of the first, when that needed no yes.</returns>
    public async Task<ToolReply> CallConfirmedAsync(string tool, string arguments = "{}")
    {
        ToolReply first = await AskAsync(tool, arguments).ConfigureAwait(false);
        if (!first.AsksFirst)
        {
            return first;
        }

        conversation!.ModelWill(EmulatedTurn.Call(tool, arguments));
        await AnswerAsync(yes: true).ConfigureAwait(false);
        ToolReply second = conversation.OutputOf(tool);
        await AnswerAsync(yes: false).ConfigureAwait(false);
        return second;
    }

    /// <summary>What a tool would ask, and what its preview found.</summary>
    /// <exception cref="ScriptFailedException">The tool did not ask.</exception>
    public async Task<ToolPreview> PreviewAsync(string tool, string arguments = "{}")
    {
        ToolReply reply = await AskAsync(tool, arguments).ConfigureAwait(false);
        reply.ShouldAskFirst();
        string question = conversation!.Events.OfType<VoiceSessionEvent.ConfirmationAsked>().Last().Question;
        await AnswerAsync(yes: false).ConfigureAwait(false);
        return new ToolPreview(question, conversation.PreviewOf(reply.CallId));
    }

    /// <summary>The services of the harness.</summary>
    public async Task<IServiceProvider> GetServicesAsync() => (await StartAsync().ConfigureAwait(false)).Services;

    /// <summary>Disposes of the services.</summary>
    public ValueTask DisposeAsync() => conversation?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task<ScriptedConversation> StartAsync() => conversation ??= await ScriptedConversation.StartAsync(configure, options =>
    {
        set?.Invoke(options);
        options.Model = null;
    }).ConfigureAwait(false);

    private async Task<ToolReply> AskAsync(string tool, string arguments)
    {
        ScriptedConversation call = await StartAsync().ConfigureAwait(false);
        int before = call.Replies.Count;
        await call.UserSaysAsync($"Please go ahead and use {tool.Replace('_', ' ')} for me").ConfigureAwait(false);
        await call.ModelCallsAsync(tool, arguments).ConfigureAwait(false);
        return call.Replies[before];
    }

    /// <summary>Answers the question that is open, if there is one.</summary>
    private async Task AnswerAsync(bool yes)
    {
        VoiceSessionEvent.ConfirmationAsked? asked = conversation!.Events.OfType<VoiceSessionEvent.ConfirmationAsked>().LastOrDefault();
        if (asked is null || conversation.Events.OfType<VoiceSessionEvent.ConfirmationResolved>().Any(resolved => resolved.ConfirmationId == asked.ConfirmationId))
        {
            return;
        }

        if (!yes)
        {
            conversation.ModelWill(EmulatedTurn.Say("All right."));
        }

        await conversation.DoAsync(session => yes ? session.ConfirmAsync(asked.ConfirmationId) : session.DeclineAsync(asked.ConfirmationId)).ConfigureAwait(false);
    }
}
