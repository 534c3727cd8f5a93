using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools;

namespace Snippets;

internal static class JournalSnippets
{
    public static void Keep(IServiceCollection services)
    {
        // snippet: journal-file
        services.AddRealtimeVoiceTools()
            .UseFileCallJournal("/var/lib/agent/calls.journal", limits => limits.Retention = TimeSpan.FromHours(2));
        // end
    }

    public static async Task<VoiceSession> Connect(VoiceSessionFactory factory, string phoneCall, CancellationToken cancellationToken)
    {
        // snippet: journal-conversation
        VoiceSession session = await factory.ConnectAsync(caller => caller.ConversationId = phoneCall, cancellationToken);
        // end
        return session;
    }

    // snippet: journal-own
    internal sealed class TableJournal(ICallTable table, ReadOnlyMemory<byte> key) : ICallJournal
    {
        public ReadOnlyMemory<byte>? DigestKey => key;

        public async ValueTask AppendAsync(CallJournalEntry entry, CancellationToken cancellationToken)
        {
            // Each is one transaction, committed when the task completes.
            if (entry.Step == CallJournalStep.Proposed)
                await table.InsertIfAbsentAsync(entry, cancellationToken);
            else if (entry.Step == CallJournalStep.Delivered)
                await table.DeleteAsync(entry.ConversationId, entry.CallId, cancellationToken);
            else
                await table.InsertOrReplaceAsync(entry, cancellationToken);
        }

        public async ValueTask<IReadOnlyList<JournaledCall>> ReadAsync(string conversationId, CancellationToken cancellationToken) =>
            await table.SelectAsync(conversationId, cancellationToken);
    }
    // end
}

internal interface ICallTable
{
    Task InsertIfAbsentAsync(CallJournalEntry entry, CancellationToken cancellationToken);

    Task InsertOrReplaceAsync(CallJournalEntry entry, CancellationToken cancellationToken);

    Task DeleteAsync(string conversation, string call, CancellationToken cancellationToken);

    Task<IReadOnlyList<JournaledCall>> SelectAsync(string conversation, CancellationToken cancellationToken);
}
