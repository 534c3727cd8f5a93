namespace RealtimeVoiceTools;

/// <summary>A call that is not delivered, and its place among the others.</summary>
internal sealed class OpenCall(long number, CallJournalEntry first)
{
    public long Number { get; } = number;

    public string ConversationId { get; } = first.ConversationId;

    public JournaledCall Call { get; private set; } = JournaledCall.After(null, first);

    private DateTimeOffset Latest { get; set; } = first.Time;

    public void Apply(CallJournalEntry entry)
    {
        Call = JournaledCall.After(Call, entry);
        Latest = entry.Time;
    }

    public bool IsExpired(DateTimeOffset now, TimeSpan retention) => now - Latest > retention;

    public IEnumerable<CallJournalEntry> Entries()
    {
        if (Call.Step == CallJournalStep.Committed && Call.StartedAt is { } started)
            yield return Entry(CallJournalStep.Started, started);
        yield return Entry(Call.Step, Latest) with { Output = Call.Output, ErrorType = Call.ErrorType };
    }

    private CallJournalEntry Entry(CallJournalStep step, DateTimeOffset time) => new()
    {
        ConversationId = ConversationId,
        CallId = Call.CallId,
        Step = step,
        Tool = Call.Tool,
        IdempotencyKey = Call.IdempotencyKey,
        ArgumentsDigest = Call.ArgumentsDigest,
        Time = time,
    };
}
