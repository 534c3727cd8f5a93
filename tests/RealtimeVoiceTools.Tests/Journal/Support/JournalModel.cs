namespace RealtimeVoiceTools.Tests.Journal.Support;

/// <summary>What a journal should hold, told in the plainest way: all entries of each call that is open, in the order in which calls were opened.</summary>
internal sealed class JournalModel(TimeSpan retention)
{
    private readonly List<List<CallJournalEntry>> _open = [];

    public void Append(CallJournalEntry entry)
    {
        List<CallJournalEntry>? call = _open.Find(entries => entries[0].ConversationId == entry.ConversationId && entries[0].CallId == entry.CallId);
        if (call is not null && entry.Time - call[^1].Time > retention)
        {
            _open.Remove(call);
            call = null;
        }

        if (entry.Step == CallJournalStep.Delivered)
            _open.RemoveAll(entries => entries == call);
        else if (call is null)
            _open.Add([entry]);
        else if (entry.Step != CallJournalStep.Proposed)
            call.Add(entry);
    }

    public JournaledCall[] Read(string conversation, DateTimeOffset now) =>
        [.. _open.Where(entries => entries[0].ConversationId == conversation && now - entries[^1].Time <= retention).Select(Call)];

    private static JournaledCall Call(List<CallJournalEntry> entries)
    {
        CallJournalEntry last = entries[^1];
        return new JournaledCall
        {
            CallId = last.CallId,
            Tool = entries.FindLast(entry => entry.Tool != string.Empty)?.Tool ?? string.Empty,
            IdempotencyKey = entries.FindLast(entry => entry.IdempotencyKey != string.Empty)?.IdempotencyKey ?? string.Empty,
            ArgumentsDigest = entries.FindLast(entry => entry.ArgumentsDigest is not null)?.ArgumentsDigest,
            Step = last.Step,
            Output = last.Step == CallJournalStep.Committed ? last.Output : null,
            ErrorType = last.Step == CallJournalStep.Committed ? last.ErrorType : null,
            StartedAt = entries.FindLast(entry => entry.Step == CallJournalStep.Started)?.Time,
        };
    }
}
