namespace RealtimeVoiceTools.Testing;

/// <summary>
/// Carries out one turn: writes its items at the pace of a model. Each step yields how long to wait before the next, so that time is
/// somebody else's.
/// </summary>
internal sealed class ResponseGeneration(
    RealtimeEmulatorOptions options,
    EmulatorWire wire,
    EmulatedConversation conversation,
    SpeechSynthesizer synthesizer,
    PlaybackLedger playback,
    OutputBuffer? output,
    EmulatedResponse response,
    EmulatedTurn turn)
{
    private readonly List<OutputStream> open = [];

    public IEnumerator<TimeSpan> Run()
    {
        for (int i = 0; i < turn.Actions.Count && response.IsActive; i++)
        {
            EmulatedAction.CutShort? cut = i + 1 < turn.Actions.Count ? turn.Actions[i + 1] as EmulatedAction.CutShort : null;
            IEnumerable<TimeSpan> steps = turn.Actions[i] switch
            {
                EmulatedAction.Say say => Speak(say, cut, hasCallAfter: turn.Actions.Skip(i + 1).Any(next => next is EmulatedAction.Call)),
                EmulatedAction.Call call when response.Request.ToolChoice != "none" && MayCallBeside(i) => Call(call, cut),
                EmulatedAction.Pause pause => [pause.For],
                EmulatedAction.Fail fail => Fail(fail),
                _ => [],
            };
            foreach (TimeSpan wait in steps)
            {
                yield return wait;
            }
        }

        if (response.IsActive)
        {
            CompleteOpen(0);
            response.Status = "completed";
        }
    }

    /// <summary>Closes what is open when the response is ended from outside.</summary>
    public void CutOff()
    {
        open.ForEach(stream => stream.CutOff());
        open.Clear();
    }

    private IEnumerable<TimeSpan> Speak(EmulatedAction.Say say, EmulatedAction.CutShort? cut, bool hasCallAfter)
    {
        if (!response.HasBegun)
        {
            yield return turn.TimeToFirstAudio ?? options.TimeToFirstAudio;
        }

        MessageStream stream = Begin(new MessageStream(wire, conversation, response, new ConversationItem(wire.Ids.Item(), "message")
        {
            Role = "assistant",
            Status = "in_progress",
            Phase = wire.Traits.SendsPhase ? say.Phase ?? (hasCallAfter ? "commentary" : "final_answer") : null,
            IsAnswered = true,
        }));
        Queue<string> tokens = new(Cut(say.Chunks ?? Tokens.Split(say.Text), cut));
        IEnumerable<TimeSpan> steps = response.Request.IsTextOnly ? WriteText(stream, tokens) : Sound(stream, tokens, say, cut);
        foreach (TimeSpan wait in steps)
        {
            yield return wait;
            if (IsOverBudget)
            {
                EndIncomplete(stream, "max_output_tokens");
                yield break;
            }
        }

        Finish(stream, cut);
    }

    private IEnumerable<TimeSpan> WriteText(MessageStream stream, Queue<string> tokens)
    {
        while (tokens.TryDequeue(out string? token))
        {
            stream.Say(token);
            yield return options.TextPace;
        }
    }

    private IEnumerable<TimeSpan> Sound(MessageStream stream, Queue<string> tokens, EmulatedAction.Say say, EmulatedAction.CutShort? cut)
    {
        TimeSpan length = say.Duration ?? SpeechSynthesizer.DurationOf(say.Text, options.CharactersPerSecond);
        if (cut is not null && say.Text.Length > 0)
        {
            length *= Math.Min(1, (double)cut.AfterCharacters / say.Text.Length);
        }

        // The transcript runs ahead of the audio by a factor of two, as recorded.
        int chunks = Math.Max(1, (int)Math.Ceiling(length / options.AudioChunk));
        int tokensPerChunk = (2 * tokens.Count / chunks) + 1;
        for (TimeSpan sent = TimeSpan.Zero; sent < length;)
        {
            for (int i = 0; i < tokensPerChunk && tokens.TryDequeue(out string? token); i++)
            {
                stream.Say(token);
            }

            TimeSpan chunk = length - sent < options.AudioChunk ? TimeSpan.FromMilliseconds(Math.Ceiling((length - sent).TotalMilliseconds)) : options.AudioChunk;
            stream.Sound(synthesizer.Chunk(response.Request.Format, sent, chunk).ToArray(), chunk);
            if (!response.IsEnding)
            {
                playback.Append(response, stream.Item, chunk);
                output?.Feed(response, stream.Item);
            }

            sent += chunk;
            yield return chunk / options.AudioSpeed;
        }
    }

    private IEnumerable<TimeSpan> Call(EmulatedAction.Call call, EmulatedAction.CutShort? cut)
    {
        string arguments = wire.Traits.SpacesArguments && call.Chunks is null ? Tokens.Space(call.Arguments) : call.Arguments;
        List<string> chunks = [.. Cut(call.Chunks ?? (wire.Traits.IsXAI ? [arguments] : Tokens.Split(arguments)), cut)];
        TimeSpan step = (call.Generation ?? options.CallGeneration) / (chunks.Count + 1);
        yield return step;
        CallStream stream = Begin(new CallStream(
            wire,
            conversation,
            response,
            new ConversationItem(wire.Ids.Item(), "function_call") { Status = "in_progress", CallId = call.CallId ?? wire.Ids.Call(), Name = call.Name, IsAnswered = true },
            options.ArgumentsDoneWhenCutOff));
        foreach (string chunk in chunks)
        {
            yield return step;
            stream.Write(chunk);
            if (IsOverBudget)
            {
                EndIncomplete(stream, "max_output_tokens");
                yield break;
            }
        }

        if (chunks.Count == 0 && cut is null)
        {
            stream.Append(arguments);
        }

        Finish(stream, cut);
    }

    private IEnumerable<TimeSpan> Fail(EmulatedAction.Fail fail)
    {
        if (!response.HasBegun)
        {
            yield return turn.TimeToFirstAudio ?? options.TimeToFirstAudio;
        }

        CompleteOpen(0);
        response.Status = "failed";
        response.Failure = new WireProblem(fail.Code, fail.Message ?? "The server had an error while processing your request.", null, fail.Code switch
        {
            "rate_limit_exceeded" or "inference_rate_limit_exceeded" => "rate_limit_error",
            "server_error" => "server_error",
            _ => "invalid_request_error",
        });
    }

    /// <summary>Without parallel calls the first one is the only one.</summary>
    private bool MayCallBeside(int index) => response.Request.AllowsParallelCalls || !turn.Actions.Take(index).Any(earlier => earlier is EmulatedAction.Call);

    private bool IsOverBudget => response.Request.MaxOutputTokens is { } limit && response.TextTokens + response.AudioTokens > limit;

    private T Begin<T>(T stream)
        where T : OutputStream
    {
        response.HasBegun = true;
        stream.Open();
        open.Add(stream);
        return stream;
    }

    private void Finish(OutputStream stream, EmulatedAction.CutShort? cut)
    {
        if (cut is not null)
        {
            EndIncomplete(stream, cut.Reason);
            return;
        }

        // Where items interleave, an item's closing events wait for the deltas of the one after it.
        CompleteOpen(wire.Traits.Interleaves ? 1 : 0);
    }

    private void EndIncomplete(OutputStream stream, string reason)
    {
        open.Remove(stream);
        CompleteOpen(0);
        stream.CutOff();
        response.Status = "incomplete";
        response.Reason = reason;
    }

    private void CompleteOpen(int butLast)
    {
        while (open.Count > butLast)
        {
            open[0].Complete();
            open.RemoveAt(0);
        }
    }

    private static IEnumerable<string> Cut(IEnumerable<string> tokens, EmulatedAction.CutShort? cut)
    {
        int left = cut?.AfterCharacters ?? int.MaxValue;
        foreach (string token in tokens)
        {
            if (left <= 0)
            {
                yield break;
            }

            yield return token.Length <= left ? token : token[..left];
            left -= token.Length;
        }
    }
}
