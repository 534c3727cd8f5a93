namespace RealtimeVoiceTools.Transports;

/// <summary>How a transport treats an outgoing message when the peer is slow.</summary>
public enum RealtimeMessageKind
{
    /// <summary>Goes first and is never dropped.</summary>
    Control,

    /// <summary>Caller audio: goes after control; the oldest is dropped when the queue is full.</summary>
    Audio,
}
