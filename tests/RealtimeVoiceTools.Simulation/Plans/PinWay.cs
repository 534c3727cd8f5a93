namespace RealtimeVoiceTools.Simulation;

/// <summary>How a PIN is given.</summary>
internal enum PinWay
{
    Aloud,
    ByKeys,
    InWriting,

    /// <summary>The model makes it up: nobody has said it.</summary>
    ByTheModel,
}
