namespace RealtimeVoiceTools.Testing;

public sealed partial class ScriptedConversation
{
    private static readonly TimeSpan KeyPace = TimeSpan.FromMilliseconds(200);

    /// <summary>The caller says something, over the agent if it is speaking.</summary>
    /// <remarks>
    /// Returns when the caller stops speaking, before the model is asked: the next step says what the model does. Where that is known already, by
    /// <see cref="ModelWill"/> or a model of its own, it returns when the conversation is at rest.
    /// </remarks>
    public Task UserSaysAsync(string words) => UserSaysAsync(new UserSpeech(words));

    /// <summary>The caller says something that may be transcribed late, wrongly or not at all. See <see cref="UserSaysAsync(string)"/>.</summary>
    public async Task UserSaysAsync(UserSpeech speech)
    {
        ArgumentNullException.ThrowIfNull(speech);
        await SpeakAsync().ConfigureAwait(false);
        said.Add(new TranscriptLine(Time.Elapsed, TranscriptVoice.Caller, speech.Transcript is { } other && other != speech.Words ? $"{speech.Words} (understood as \"{other}\")" : speech.Words));
        TimeSpan length = speech.Duration ?? SpeechSynthesizer.DurationOf(speech.Words, options.Emulator.CharactersPerSecond);
        Line.UserSays(speech with { Duration = length });
        await PlayAsync(() => false, length).ConfigureAwait(false);
        await AnswerAsync().ConfigureAwait(false);
    }

    /// <summary>The caller types something in the application. Returns as <see cref="UserSaysAsync(string)"/> does.</summary>
    public async Task UserTypesAsync(string text)
    {
        await SpeakAsync().ConfigureAwait(false);
        said.Add(new TranscriptLine(Time.Elapsed, TranscriptVoice.Caller, $"{text} (typed)"));
        deferred = () => Session.SendUserTextAsync(text);
        await AnswerAsync().ConfigureAwait(false);
    }

    /// <summary>The caller presses keys of the telephone, five in a second. Returns as <see cref="UserSaysAsync(string)"/> does.</summary>
    /// <param name="keys">0 to 9, *, #, A to D.</param>
    public async Task KeysAsync(string keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        await SpeakAsync().ConfigureAwait(false);
        said.Add(new TranscriptLine(Time.Elapsed, TranscriptVoice.Keys, keys));
        for (int i = 0; i < keys.Length; i++)
        {
            if (i > 0)
            {
                await PlayAsync(() => false, KeyPace).ConfigureAwait(false);
            }

            Line.UserPresses(keys[i]);
        }

        await AnswerAsync().ConfigureAwait(false);
    }

    /// <summary>The caller hangs up. Tools that run may go on: <see cref="AfterAsync"/> lets them.</summary>
    public async Task HangsUpAsync()
    {
        await SpeakAsync().ConfigureAwait(false);
        said.Add(new TranscriptLine(Time.Elapsed, TranscriptVoice.Caller, "(hangs up)"));
        Line.Close(1000, "The caller hung up.");
        await PlayAsync(() => HasEnded, options.LongestStep).ConfigureAwait(false);
    }

    /// <summary>The model says something, and the caller hears it out.</summary>
    public Task ModelSaysAsync(string words) => ModelDoesAsync(EmulatedTurn.Say(words));

    /// <summary>The model calls a tool. Returns when the call has been answered, the caller has heard what came of it, and the conversation is at rest.</summary>
    /// <param name="tool">The tool's name; it need not be one that exists.</param>
    /// <param name="arguments">The arguments, a JSON text; it need not be right.</param>
    /// <remarks>Unless the script says more, the model then says the sentence of the output. For a tool that takes long, see <see cref="ModelWill"/>.</remarks>
    public Task ModelCallsAsync(string tool, string arguments = "{}") => ModelDoesAsync(EmulatedTurn.Call(tool, arguments));

    /// <summary>The model does several things in one response: a word before its calls, calls in parallel, arguments in chosen pieces. Returns at rest.</summary>
    public async Task ModelDoesAsync(EmulatedTurn turn)
    {
        ModelWill(turn);
        await SpeakAsync().ConfigureAwait(false);
        await RestAsync().ConfigureAwait(false);
        if (stage.Model.Remaining > 0)
        {
            throw Failure("The script says what the model does, but the model was not asked. Somebody has to speak first, or the agent has answered already.");
        }
    }

    /// <summary>Says what the model does when it is asked next, and then next, without letting any time pass.</summary>
    /// <remarks>With <see cref="AfterAsync"/> it lets a script act while the agent speaks or a tool runs.</remarks>
    public void ModelWill(params EmulatedTurn[] turns)
    {
        ArgumentNullException.ThrowIfNull(turns);
        Array.ForEach(turns, stage.Model.Add);
    }

    /// <summary>Lets time pass.</summary>
    public async Task AfterAsync(TimeSpan time)
    {
        await BeginAsync().ConfigureAwait(false);
        await PlayAsync(() => false, time).ConfigureAwait(false);
    }

    /// <summary>Lets time pass until something holds.</summary>
    /// <param name="what">What is waited for, for the message.</param>
    /// <param name="holds">Tells whether it holds; asked whenever something has happened.</param>
    /// <param name="limit">How long it may take. Null: <see cref="ScriptedConversationOptions.LongestStep"/>.</param>
    public async Task UntilAsync(string what, Func<bool> holds, TimeSpan? limit = null)
    {
        await BeginAsync().ConfigureAwait(false);
        if (!await PlayAsync(holds, limit ?? options.LongestStep).ConfigureAwait(false))
        {
            throw Failure($"Waited for {what}, but it did not come.");
        }
    }

    /// <summary>Lets time pass until nobody speaks, every call has been answered, and nothing has happened for a while.</summary>
    public async Task RestAsync()
    {
        await BeginAsync().ConfigureAwait(false);
        TimeSpan began = Time.Elapsed;
        // What a step sets going may show on the line only after a while.
        do
        {
            await PlayAsync(() => HasEnded, TimeSpan.Zero).ConfigureAwait(false);
            Task rest = Line.WhenQuietAsync(options.Settle);
            bool rests = await PlayAsync(() => rest.IsCompleted || HasEnded, options.LongestStep).ConfigureAwait(false);
            _ = rest.Exception;
            if (!rests)
            {
                throw Failure("The conversation did not come to rest.");
            }

            TimeSpan left = began + options.Settle - Time.Elapsed;
            await PlayAsync(() => HasEnded, left > TimeSpan.Zero ? left : TimeSpan.Zero).ConfigureAwait(false);
        }
        while (!HasEnded && !Line.WhenQuietAsync(options.Settle).IsCompleted);
    }

    /// <summary>
    /// Something happens besides the line, such as <see cref="VoiceSession.ConfirmAsync"/> or <see cref="VoiceSession.InvalidateCaller"/>.
    /// Returns as <see cref="UserSaysAsync(string)"/> does.
    /// </summary>
    public async Task DoAsync(Func<VoiceSession, ValueTask> act)
    {
        ArgumentNullException.ThrowIfNull(act);
        await BeginAsync().ConfigureAwait(false);
        deferred = () => act(Session);
        await AnswerAsync().ConfigureAwait(false);
    }

    /// <summary>What an earlier step left to be done once it is known what the model does.</summary>
    private async Task BeginAsync()
    {
        if (deferred is { } act)
        {
            deferred = null;
            await act().ConfigureAwait(false);
        }
    }

    private async Task SpeakAsync()
    {
        await BeginAsync().ConfigureAwait(false);
        if (HasEnded)
        {
            throw Failure("The script goes on, but the session has ended.");
        }
    }

    private bool HasEnded => Session.State == VoiceSessionState.Closed;

    private Task AnswerAsync() => stage.Model.IsScripted && stage.Model.Remaining == 0 ? Task.CompletedTask : RestAsync();

    private async Task<bool> PlayAsync(Func<bool> until, TimeSpan limit)
    {
        try
        {
            bool reached = await stage.RunAsync(() => Line.ModelFault is not null || until(), limit).ConfigureAwait(false);
            return Line.ModelFault is { } fault ? throw Failure(fault is UnscriptedException ? fault.Message : "The model threw an exception.", fault) : reached;
        }
        catch (StalledException stalled)
        {
            throw Stalled(stalled);
        }
    }

    private ScriptFailedException Stalled(StalledException stalled) => Failure(stalled.Who.Count == 0
        ? "Something has not come back for too long in real time. A tool that blocks its thread on the clock does that: await instead."
        : $"{string.Join(", ", stalled.Who)} has neither finished nor waited on the given TimeProvider for {options.Patience.TotalSeconds:0.#} s of real time. "
          + "Take TimeProvider from the services and wait on it: await Task.Delay(time, timeProvider, cancellationToken). "
          + "A tool that is to hang can wait for a day of it; one that does real work for so long needs a longer ScriptedConversationOptions.Patience.");
}
