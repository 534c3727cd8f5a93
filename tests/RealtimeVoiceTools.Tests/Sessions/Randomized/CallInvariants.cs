using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Sessions.Randomized;

/// <summary>What must hold of every call, whatever happened in it. Reads the trace alone; knows nothing of how the engine decides.</summary>
internal static class CallInvariants
{
    public static IEnumerable<string> Broken(RandomCall random)
    {
        VirtualCall call = random.Call;
        return Outputs(call)
            .Concat(SideEffects(call))
            .Concat(Requests(random))
            .Concat(HeardSpeech.Broken(random))
            .Concat(Releases(call))
            .Concat(Speech(random))
            .Concat(DestructiveRuns.Broken(random))
            .Concat(AuditedCalls.Broken(call.Trace.Select(traced => traced.What)));
    }

    /// <summary>Law 2: exactly one output for each completed call, none for any other.</summary>
    private static IEnumerable<string> Outputs(VirtualCall call)
    {
        HashSet<string> completed = [.. Items(call).Where(item => item.Kind == RealtimeItemKind.FunctionCall && item.CallId is not null && IsComplete(item)).Select(item => item.CallId!)];
        Dictionary<string, int> outputs = call.Outputs.GroupBy(output => output.CallId).ToDictionary(group => group.Key, group => group.Count());
        // What still runs when the call ends is answered no more.
        int least = call.Ended is null ? 1 : 0;
        foreach (string id in completed.Where(id => outputs.GetValueOrDefault(id) > 1 || outputs.GetValueOrDefault(id) < least))
            yield return $"law 2: {id} completed and got {outputs.GetValueOrDefault(id)} outputs";
        foreach (string id in outputs.Keys.Where(id => !completed.Contains(id)))
            yield return $"law 2: {id} never completed and got an output";
    }

    /// <summary>Law 5: what changes something begins only after its response ended completed.</summary>
    private static IEnumerable<string> SideEffects(VirtualCall call)
    {
        // A model may use an id again: the call that runs is of any of these.
        var responsesOf = new Dictionary<string, List<string>>();
        var ended = new Dictionary<string, ResponseStatus>();
        foreach ((_, object what) in call.Trace)
        {
            switch (what)
            {
                case Signal.Received { Event: RealtimeEvent.OutputItemAdded { ResponseId: { } id, Item.CallId: { } callId } }:
                    Note(callId, id);
                    break;
                case Signal.Received { Event: RealtimeEvent.OutputItemDone { ResponseId: { } id, Item.CallId: { } callId } }:
                    Note(callId, id);
                    break;
                case Signal.Received { Event: RealtimeEvent.ResponseDone { ResponseId: { } id } done }:
                    ended.TryAdd(id, done.Status);
                    break;
                case Effect.StartAttempt attempt when !attempt.Tool.Traits.ReadOnly
                    && !responsesOf.GetValueOrDefault(attempt.CallId, []).Exists(id => ended.GetValueOrDefault(id) == ResponseStatus.Completed):
                    yield return $"law 5: {attempt.CallId} of {attempt.Tool} ran before its response had completed";
                    break;
            }
        }

        void Note(string callId, string responseId)
        {
            if (!responsesOf.TryAdd(callId, [responseId]))
                responsesOf[callId].Add(responseId);
        }
    }

    /// <summary>Law 3: no request while another is unanswered or a response is open.</summary>
    private static IEnumerable<string> Requests(RandomCall random)
    {
        var open = new HashSet<string>();
        (TimeSpan At, string? Tag, string EventId)? requested = null;
        foreach ((TimeSpan at, object what) in random.Call.Trace)
        {
            switch (what)
            {
                case Signal.Received { Event: RealtimeEvent.ResponseCreated { ResponseId: { } id } created }:
                    open.Add(id);
                    requested = created.Tag == requested?.Tag ? null : requested;
                    break;
                case Signal.Received { Event: RealtimeEvent.ResponseDone { ResponseId: { } id } done }:
                    open.Remove(id);
                    requested = done.Tag is not null && done.Tag == requested?.Tag ? null : requested;
                    break;
                case Signal.Received { Event: RealtimeEvent.ErrorReceived error } when requested is { } refused
                    && (error.EventId == refused.EventId || error.Code == "conversation_already_has_active_response"):
                    requested = null;
                    break;
                case Effect.Send { Command: RealtimeCommand.CreateResponse create }:
                    if (requested is { } unanswered && at - unanswered.At < TimeSpan.FromSeconds(2))
                        yield return $"law 3: requested again at {at} while the request of {unanswered.At} was unanswered";
                    if (open.Count > 0 && !random.LosesEvents)
                        yield return $"law 3: requested at {at} while {string.Join(", ", open)} was open";
                    // Words that are said exactly upon an item come without the tag.
                    requested = (at, random.WordsAreUntagged && create.ExactWords is not null ? null : create.Tag, create.EventId);
                    break;
            }
        }
    }

    private static IEnumerable<string> Releases(VirtualCall call)
    {
        int[] started = [.. call.Trace.Select(entry => entry.What).Select(what => what is Effect.StartAttempt a ? a.Call : what is Effect.StartPreview p ? p.Call : 0).Where(n => n > 0).Distinct()];
        ILookup<int, Effect.ReleaseCall> released = call.Trace.Select(entry => entry.What).OfType<Effect.ReleaseCall>().ToLookup(release => release.Call);
        return started.Where(number => call.Ended is null && released[number].Count() != 1).Select(number => $"call {number} was released {released[number].Count()} times")
            .Concat(released.Where(group => group.Count() > 1).Select(group => $"call {group.Key} was released {group.Count()} times"));
    }

    /// <summary>What asks for an answer gets one, or a reason is reported: results and turns of the caller alike.</summary>
    private static IEnumerable<string> Speech(RandomCall random)
    {
        VirtualCall call = random.Call;
        string? owed = null;
        var answering = new HashSet<string>();
        var speaking = new HashSet<string>();
        bool wordsAreDue = false;
        foreach ((TimeSpan at, object what) in call.Trace)
        {
            switch (what)
            {
                case Effect.Notify { Event: VoiceSessionEvent.ToolSettled settled } when Speaks(settled):
                    owed = $"{settled.Tool} settled at {at}";
                    answering.Clear();
                    break;
                case Signal.Received { Event: RealtimeEvent.InputCommitted }:
                    owed = $"turn at {at}";
                    answering.Clear();
                    break;
                case Signal.InterruptRequested:
                    owed = null;
                    break;
                case Signal.UserTyped:
                    owed = $"typed at {at}";
                    answering.Clear();
                    break;
                case Effect.Send { Command: RealtimeCommand.CreateResponse { ExactWords: not null } create }:
                    speaking.Add(create.Tag);
                    wordsAreDue = random.WordsAreUntagged;
                    break;
                case Signal.Received { Event: RealtimeEvent.ErrorReceived }:
                    wordsAreDue = false;
                    break;
                case Signal.Received { Event: RealtimeEvent.ResponseCreated { Tag: null } } when wordsAreDue:
                    wordsAreDue = false;
                    break;
                case Signal.Received { Event: RealtimeEvent.ResponseCreated { ResponseId: { } id } created } when created.Tag is null || !speaking.Contains(created.Tag):
                    answering.Add(id);
                    break;
                case Signal.Received { Event: RealtimeEvent.ResponseDone { ResponseId: { } id, Status: ResponseStatus.Completed } } when answering.Contains(id):
                case Effect.Notify { Event: VoiceSessionEvent.SpeechFailed or VoiceSessionEvent.AnswerIncomplete }:
                    owed = null;
                    break;
            }
        }

        if (owed is not null && call.Ended is null && !random.LosesEvents)
            yield return $"silence: {owed} was never answered";
    }

    private static bool Speaks(VoiceSessionEvent.ToolSettled settled) =>
        settled.Tool is not ("note" or "sync") && !settled.Output.Contains("needs_confirmation", StringComparison.Ordinal) && settled.ErrorType != ToolErrorType.Cancelled;

    private static bool IsComplete(RealtimeItem item) => item.Status is ItemStatus.Completed or ItemStatus.Unknown;

    private static IEnumerable<RealtimeItem> Items(VirtualCall call) => call.Trace.Select(entry => entry.What).OfType<Signal.Received>().SelectMany(received => received.Event switch
    {
        RealtimeEvent.OutputItemDone done => [done.Item],
        RealtimeEvent.ItemDone done => [done.Item],
        RealtimeEvent.ResponseDone done => done.Output,
        _ => (IReadOnlyList<RealtimeItem>)[],
    });
}
