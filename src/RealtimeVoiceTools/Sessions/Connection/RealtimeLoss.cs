using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools;

/// <summary>How a connection was lost, or could not be made.</summary>
/// <param name="Status">How it was closed, or null.</param>
internal sealed record RealtimeLoss(RealtimeCloseStatus? Status)
{
    public string? Code { get; init; }

    /// <summary>The provider ends each session after a time: nothing is wrong, and no pause is needed.</summary>
    public bool IsExpected { get; init; }

    /// <summary>Trying again cannot help.</summary>
    public bool IsFinal { get; init; }
}
