namespace RealtimeVoiceTools;

/// <summary>Refuses entries that name no call.</summary>
internal static class JournalCheck
{
    public static void Check(CallJournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (string.IsNullOrEmpty(entry.ConversationId) || string.IsNullOrEmpty(entry.CallId))
            throw new ArgumentException("An entry names its conversation and its call.", nameof(entry));
        if (entry.Step is < CallJournalStep.Proposed or > CallJournalStep.Delivered)
            throw new ArgumentException("An entry has one of the known steps.", nameof(entry));
    }
}
