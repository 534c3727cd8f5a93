using System.ComponentModel;
using System.Net.Sockets;

namespace RealtimeVoiceTools.Soak;

/// <summary>The tools that callers need. Each writes into the call's book when it begins and when its work is done.</summary>
internal sealed partial class SoakTools(OpenBooks books)
{
    [VoiceTool("Looks a record up. Use when the caller asks for a record.", ReadOnly = true)]
    public Task<VoiceResult> LookUp([Description("The record.")] string ticket, VoiceCallContext call, CancellationToken cancellationToken) =>
        WorkAsync(ticket, call, cancellationToken);

    [VoiceTool("Writes a report. Use when the caller asks for a report.")]
    public Task<VoiceResult> WriteReport([Description("The record.")] string ticket, VoiceCallContext call, CancellationToken cancellationToken) =>
        WorkAsync(ticket, call, cancellationToken);

    [VoiceTool("Saves a note. Use when the caller dictates a note.")]
    public Task<VoiceResult> SaveNote(
        [Description("The record.")] string ticket, [Description("The password."), Sensitive] string secret, VoiceCallContext call, CancellationToken cancellationToken) =>
        secret == books.Find(call.CallerId)?.Find(ticket)?.Secret
            ? WorkAsync(ticket, call, cancellationToken)
            : throw new VoiceToolException(ToolErrorType.Permission);

    [VoiceTool("Sends a fax. Use when the caller asks to send a record.")]
    public Task<VoiceResult> SendFax([Description("The record.")] string ticket, VoiceCallContext call, CancellationToken cancellationToken) =>
        WorkAsync(ticket, call, cancellationToken);

    [VoiceTool("Breaks down. Use when the caller asks for what is out of order.")]
    public Task<VoiceResult> BreakDown([Description("The record.")] string ticket, VoiceCallContext call, CancellationToken cancellationToken) =>
        WorkAsync(ticket, call, cancellationToken);

    [VoiceTool("Deletes a record. Use when the caller asks to delete. This cannot be undone.", Destructive = true)]
    public Task<VoiceResult> DeleteRecord([Description("The record.")] string ticket, VoiceCallContext call, CancellationToken cancellationToken) =>
        WorkAsync(ticket, call, cancellationToken);

    public Task<ConfirmationPreview> PreviewDeleteRecord(string ticket, VoiceCallContext call) => books.Find(call.CallerId)?.Find(ticket) is null
        ? throw new VoiceToolException(ToolErrorType.NotFound)
        : Task.FromResult(new ConfirmationPreview { Key = "record:" + ticket, Action = $"delete the record {ticket}", Facts = [ticket] });

    private async Task<VoiceResult> WorkAsync(string ticket, VoiceCallContext call, CancellationToken cancellationToken)
    {
        if (books.Find(call.CallerId) is not { } book || book.Find(ticket) is not { } wish)
            throw new VoiceToolException(ToolErrorType.NotFound);
        (ToolRun run, int earlier) = book.Begin(call.CallId, wish);
        bool isDone = false;
        try
        {
            if (earlier < wish.Failures)
                throw new SocketException((int)SocketError.ConnectionRefused);
            await Task.Delay(wish.Takes, cancellationToken);
            if (wish.Kind == WishKind.Broken)
                throw new InvalidOperationException(wish.Secret);
            isDone = true;
            return VoiceResult.Say($"Done, with {wish.Receipt}.");
        }
        finally
        {
            book.End(run, isDone);
        }
    }
}
