namespace RealtimeVoiceTools.Testing;

/// <summary>Which responses are running: at most one in the conversation, any number beside it.</summary>
internal sealed class ResponseBoard(
    RealtimeEmulatorOptions options,
    EmulatorLoop loop,
    EmulatorWire wire,
    ConnectionFaults faults,
    EmulatedConversation conversation,
    PlaybackLedger playback,
    OutputBuffer? output,
    IEmulatedModel model)
{
    private readonly List<ResponseRun> runs = [];
    private readonly TokenBudget budget = new(options.TokensPerMinute, loop);
    private readonly SpeechSynthesizer synthesizer = new(options.Audio);

    /// <summary>Called when a response of the conversation has ended.</summary>
    public Action? Ended { get; set; }

    /// <summary>What the model threw, if it did.</summary>
    public Exception? ModelFault { get; private set; }

    public bool IsAnyActive => runs.Count > 0;

    public bool HasSpoken { get; private set; }

    public EmulatedResponse? Active => runs.Find(run => !run.Response.Request.IsOutOfBand)?.Response;

    /// <summary>Creates a response, or says why not.</summary>
    public WireProblem? Create(ResponseRequest request, SessionState session)
    {
        if (!request.IsOutOfBand && ((!request.IsFromVoiceDetection && faults.TakeRefusal()) || Active is not null))
        {
            string id = Active?.Id ?? wire.Ids.Response();
            return new WireProblem(
                "conversation_already_has_active_response",
                $"Conversation already has an active response in progress: {id}. Wait until the response is finished before creating a new one.");
        }

        EmulatedResponse response = new(wire.Ids.Response(), request);
        EmulatedPrompt prompt = PromptWriter.Write(conversation, session, request, loop.Time, faults.Hides);
        response.InputTokens = 1 + ((session.Instructions.Length + prompt.Items.Sum(item => item.Text.Length + item.Arguments.Length + item.Output.Length)) / 4);
        ConversationItem[] answered = request.IsOutOfBand || request.Pregenerated is not null ? [] : [.. conversation.Items.Where(item => !item.IsAnswered)];
        Array.ForEach(answered, item => item.IsAnswered = true);
        conversation.IsHeld |= !request.IsOutOfBand;

        EmulatedTurn turn = request.Pregenerated is { } words ? EmulatedTurn.Say(words) with { TimeToFirstAudio = TimeSpan.Zero } : budget.Limit(Ask(prompt), response.InputTokens);
        EmulatedEnding? ending = faults.TakeEnding();
        ResponseGeneration generation = new(options, wire, conversation, synthesizer, playback, output, response, Bend(turn, ending));
        ResponseRun run = new(loop, response, () => Send("response.created", response), generation, run => Finish(run, answered));
        runs.Add(run);
        if (ending == EmulatedEnding.Cancelled)
        {
            run.End("cancelled", "turn_detected");
        }
        else
        {
            run.Start(options.ResponseLatency);
        }

        return null;
    }

    /// <summary>Cancels a response by id, or the conversation's own. What it answered without a word stays to be answered.</summary>
    public WireProblem? Cancel(string? id, string reason)
    {
        ResponseRun? run = runs.Find(run => !run.Response.IsEnding && (id is null ? !run.Response.Request.IsOutOfBand : run.Response.Id == id));
        if (run is null)
        {
            return new WireProblem("response_cancel_not_active", "Cancellation failed: no active response found");
        }

        run.Response.IsEnding = true;
        if (options.CancelLatency > TimeSpan.Zero)
        {
            loop.After(options.CancelLatency, () =>
            {
                if (runs.Contains(run))
                {
                    run.End("cancelled", reason);
                }
            });
        }
        else
        {
            run.End("cancelled", reason);
        }

        return null;
    }

    /// <summary>Cancels the conversation's own response, if there is one.</summary>
    public void CancelOwn(string reason)
    {
        if (Active is not null)
        {
            Cancel(null, reason);
        }
    }

    private EmulatedTurn Ask(EmulatedPrompt prompt)
    {
        try
        {
            return model.Respond(prompt);
        }
        catch (Exception fault)
        {
            // User code: its fault must not tear down the thread that happens to drive the emulator. Every wait reports it.
            ModelFault ??= fault;
            return EmulatedTurn.Fail("server_error");
        }
    }

    private static EmulatedTurn Bend(EmulatedTurn turn, EmulatedEnding? ending) => (ending, turn.Actions) switch
    {
        (EmulatedEnding.Failed, _) => EmulatedTurn.Fail("server_error"),
        (EmulatedEnding.RateLimited, _) => EmulatedTurn.Fail("rate_limit_exceeded", "Rate limit reached. Please try again in 2s."),
        (EmulatedEnding.Filtered, [.., EmulatedAction.Say say]) => turn.Then(new EmulatedAction.CutShort(say.Text.Length / 2, "content_filter")),
        (EmulatedEnding.Filtered, [.., EmulatedAction.Call call]) => turn.Then(new EmulatedAction.CutShort(call.Arguments.Length / 2, "content_filter")),
        (EmulatedEnding.Incomplete, [.., EmulatedAction.Say say]) => turn.Then(new EmulatedAction.CutShort(say.Text.Length / 2)),
        (EmulatedEnding.Incomplete, [.., EmulatedAction.Call call]) => turn.Then(new EmulatedAction.CutShort(call.Arguments.Length / 2)),
        _ => turn,
    };

    private void Finish(ResponseRun run, ConversationItem[] answered)
    {
        EmulatedResponse response = run.Response;
        runs.Remove(run);
        HasSpoken |= response.AudioTokens > 0;
        if (response.Status != "completed" && response.Output.Count == 0)
        {
            Array.ForEach(answered, item => item.IsAnswered = false);
        }

        budget.Spend(response.Failure is null ? response.InputTokens + response.TextTokens + response.AudioTokens : 0);
        Send("response.done", response);
        output?.Ended(response);
        if (wire.Ids.Happens(wire.Traits.RateLimitShare))
        {
            budget.Tell(wire);
        }

        if (!response.Request.IsOutOfBand)
        {
            conversation.Release();
            Ended?.Invoke();
        }
    }

    private void Send(string type, EmulatedResponse response) => wire.Send(type, fields =>
    {
        fields.Object("response", body => ResponseWriter.Write(body, response, conversation.Id, wire.Traits, faults.OmitsOutput));
        if (wire.Traits.IsXAI && !response.IsActive)
        {
            ResponseWriter.WriteXAIEnd(fields, response);
        }
    });
}
