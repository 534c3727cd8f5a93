namespace RealtimeVoiceTools;

/// <summary>How something stands that the caller asked for.</summary>
public enum TransferItemState
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>It was not done.</summary>
    Failed,

    /// <summary>Nobody knows whether it was done: look before doing it again.</summary>
    Unknown,

    /// <summary>It is being done, or about to be, and may still succeed or fail.</summary>
    Running,

    /// <summary>The caller was asked and has not answered. It is not done; after a transfer the question is void.</summary>
    Asked,
}
