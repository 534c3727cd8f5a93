namespace RealtimeVoiceTools;

/// <summary>A transfer that is a lambda.</summary>
internal sealed class DelegateTransfer(Func<TransferRequest, CancellationToken, ValueTask<TransferResult>> transfer) : IHumanTransfer
{
    public ValueTask<TransferResult> TransferAsync(TransferRequest request, CancellationToken cancellationToken) => transfer(request, cancellationToken);
}
