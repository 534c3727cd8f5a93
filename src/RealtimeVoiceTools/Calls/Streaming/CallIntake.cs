using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools;

/// <summary>
/// Decides when a streamed call is a call: once, whichever carriers show it, in any order. Read-only tools may begin as soon as their
/// arguments are whole; everything else needs its item completed, and its response too (law 5).
/// </summary>
internal sealed class CallIntake(FunctionCallAccumulator accumulator, CallLedger ledger, CallDispatcher dispatcher, ToolSet tools)
{
    /// <param name="step">The step.</param>
    /// <param name="received">A carrier of calls.</param>
    /// <param name="responseId">The response it names, or the open one where it names none.</param>
    public void Observe(Step step, RealtimeEvent received, string? responseId)
    {
        if (accumulator.Observe(received) is not { } call)
            return;
        call.Guess(responseId);
        Consider(step, call, responseCompleted: false);
    }

    /// <summary>The connection is gone: what was half streamed on it is no call.</summary>
    /// <param name="isStranded">The next connection has calls of its own; one that it shows again is none.</param>
    public void Lost(bool isStranded)
    {
        foreach (StreamedCall call in isStranded ? accumulator.Calls : [])
        {
            if (call.CallId is { } callId)
                ledger.MadeEarlier(callId);
        }

        accumulator.Clear();
    }

    public void ResponseEnded(Step step, string? responseId, ResponseStatus status, IReadOnlyList<RealtimeItem> output)
    {
        foreach (RealtimeItem item in output)
        {
            if (accumulator.Observe(responseId, item) is { } call)
                Consider(step, call, responseCompleted: status == ResponseStatus.Completed);
        }

        foreach (StreamedCall call in accumulator.Calls.Where(call => call.ResponseId == responseId && responseId is not null).ToArray())
        {
            // Some servers end the argument text and never the item: a completed response proves it complete.
            if (status == ResponseStatus.Completed && call.HasArguments && call.Status is ItemStatus.Unknown)
                call.Status = ItemStatus.Completed;
            Consider(step, call, responseCompleted: true);
            if (call.CallId is not null && call.Status != ItemStatus.Completed && ledger.Find(call.CallId) is { } early)
                dispatcher.Discard(step, early);
            accumulator.Forget(call);
        }

        ledger.ResponseEnded(step, responseId, status);
        dispatcher.ResponseEnded(step, responseId, status);
    }

    private void Consider(Step step, StreamedCall call, bool responseCompleted)
    {
        if (call.CallId is null)
        {
            // What cannot be answered is never run.
            if (call.Status == ItemStatus.Completed)
                accumulator.Forget(call);
            return;
        }

        // A provider that shows an old conversation again shows its items, and no response that makes them.
        if ((call.ResponseId is null || call.IsResponseGuessed) && ledger.WasOfEarlierLine(call.CallId))
        {
            accumulator.Forget(call);
            return;
        }

        if (ledger.IsSettled(call.CallId))
            return;
        if (ledger.Find(call.CallId) is { } known)
        {
            if (call.ResponseId is { } responseId && (known.ResponseId is null || (known.IsResponseGuessed && !call.IsResponseGuessed)))
                dispatcher.Belongs(step, known, responseId);
            if (call.Status == ItemStatus.Completed)
                dispatcher.ItemCompleted(step, known);
            else if (call.Status == ItemStatus.Incomplete && !known.ItemCompleted)
                dispatcher.Discard(step, known);
            return;
        }

        bool named = call.Name is not null || responseCompleted;
        bool completed = call.Status == ItemStatus.Completed && named;
        // Without a response nothing would ever tell that the call was cut off after all.
        bool early = call is { HasArguments: true, Status: ItemStatus.Unknown or ItemStatus.InProgress }
            && call.ResponseId is not null && ledger.EndOf(call.ResponseId) is null
            && call.Name is not null && tools.Find(call.Name) is { Traits.ReadOnly: true, Asks: false };
        if (completed || early)
            dispatcher.Accept(step, call, completed);
    }
}
