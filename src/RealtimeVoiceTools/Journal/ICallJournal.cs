namespace RealtimeVoiceTools;

/// <summary>
/// Keeps what becomes of calls with side effects, so that a process that is started again neither repeats nor forgets one: a file
/// (<see cref="FileCallJournal"/>), or a database of the application's own.
/// </summary>
/// <remarks>
/// <para>Sessions call it at the same time, off their loops, and one entry of a conversation at a time, in order. A tool that is not read-only begins only
/// after its <see cref="CallJournalStep.Started"/> was appended, and its result is told only after <see cref="CallJournalStep.Committed"/> was, or failed to be.
/// What it throws is logged by the exception's type alone.</para>
/// <para><b>Which entry counts.</b> <see cref="CallJournalStep.Proposed"/> counts only for a call that is not held yet. Every other entry replaces what was known:
/// a retry appends <see cref="CallJournalStep.Started"/> again, and a result that came too late follows <see cref="CallJournalStep.Delivered"/> and opens the call anew.</para>
/// <para><b>Privacy.</b> Entries never hold arguments. They hold the result of each call until it is delivered: protect the store as you
/// protect that data, and remove what is older than the longest time after which a conversation is taken up again.</para>
/// </remarks>
public interface ICallJournal
{
    /// <summary>
    /// The key of <see cref="CallJournalEntry.ArgumentsDigest"/>: at least 16 random bytes, the same whenever the store is opened. By it a wish that is
    /// repeated after a restart gets the idempotency key it had. Who has the key and the entries can guess short arguments.
    /// </summary>
    /// <value>Default null: there are no digests, and after a restart a call is known by its id alone.</value>
    ReadOnlyMemory<byte>? DigestKey => null;

    /// <summary>Keeps an entry. It counts as written, and survives the process, when this completes; one for which this throws may or may not be kept.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="cancellationToken">Cancelled when the session has ended and <see cref="JournalOptions.Timeout"/> has passed. Give up by yourself before that when the store does not answer.</param>
    ValueTask AppendAsync(CallJournalEntry entry, CancellationToken cancellationToken);

    /// <summary>The calls of a conversation that are not delivered, in the order of their first entries.</summary>
    /// <param name="conversationId">The conversation (<see cref="VoiceSessionOptions.ConversationId"/>).</param>
    /// <param name="cancellationToken">Gives up reading.</param>
    ValueTask<IReadOnlyList<JournaledCall>> ReadAsync(string conversationId, CancellationToken cancellationToken);
}
