using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools;

namespace Snippets;

internal static class AuditSnippets
{
    public static void Keep(IServiceCollection services, byte[] key)
    {
        // snippet: audit-keep
        services.AddRealtimeVoiceTools(options =>
        {
            options.Audit.DigestKey = key; // Digests compare across sessions. Keep the key apart from the audit.
            options.Audit.Required = true; // Nothing with side effects runs unless the audit can be written.
        })
            .UseJsonLinesAudit("/var/log/agent/audit.jsonl", flushToDisk: true)
            .AddAudit<QueueSink>();
        // end
    }

    public static async Task Watch(VoiceSession session, Action<string> alert)
    {
        // snippet: audit-watch
        await foreach (VoiceSessionEvent happened in session.ReadEventsAsync())
        {
            if (happened is VoiceSessionEvent.UnexpectedCall { Reason: not UnexpectedCallReason.InvalidArguments } call)
                alert($"{call.Reason} in session {session.Id}");
            if (happened is VoiceSessionEvent.AuditLost lost)
                alert($"{lost.Sink} has lost {lost.Lost} records of session {session.Id}");
        }
        // end
    }

    public static void Limit(IServiceCollection services)
    {
        // snippet: limits-ceiling
        services.AddRealtimeVoiceTools(options => options.Limits.MaxPerCallerPerMinute = 30)
            .AddLimit(new DailyCeiling(500, call => (decimal)call.Arguments["amount"]!)
            {
                Tools = ["transfer_money"],
                Message = "That is more than you can send by phone in a day.",
                Alternative = "You can send it in the app.",
            });
        // end
    }

    // snippet: audit-sink
    internal sealed class QueueSink(IAuditQueue queue) : IVoiceAuditSink
    {
        public async ValueTask WriteAsync(VoiceAuditRecord record, CancellationToken cancellationToken) =>
            await queue.SendAsync(record.SessionId, record.Sequence, record.Kind.ToString(), record.Tool, cancellationToken);
    }
    // end

    // snippet: limits-own
    internal sealed class AccountLimit(IAccounts accounts) : ICallLimit
    {
        public async ValueTask<CallReservation> ReserveAsync(LimitedCall call, CancellationToken cancellationToken)
        {
            // One atomic step in the store: two calls at once cannot both take the rest.
            string? hold = await accounts.TryHoldAsync(call.Context.IdempotencyKey, (decimal)call.Arguments["amount"]!, cancellationToken);
            return hold is null
                ? CallReservation.Refused(message: "There is not enough left for that today.")
                : CallReservation.Granted(cancel => accounts.ReleaseAsync(hold, cancel));
        }
    }
    // end
}

internal interface IAuditQueue
{
    Task SendAsync(string session, long sequence, string kind, string? tool, CancellationToken cancellationToken);
}

internal interface IAccounts
{
    Task<string?> TryHoldAsync(string intent, decimal amount, CancellationToken cancellationToken);

    ValueTask ReleaseAsync(string hold, CancellationToken cancellationToken);
}
