namespace RealtimeVoiceTools.Testing;

/// <summary>What emulated speech is made of. Its length follows the words in either case.</summary>
public enum EmulatedAudio
{
    /// <summary>A soft tone of 220 Hz.</summary>
    Tone,

    /// <summary>Silence.</summary>
    Silence,
}
