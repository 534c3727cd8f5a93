namespace RealtimeVoiceTools;

/// <summary>A format of audio that realtime providers speak. Mono in every case.</summary>
public enum AudioFormat
{
    /// <summary>Signed 16-bit little-endian PCM at 24 kHz: 48 bytes a millisecond. The default.</summary>
    Pcm16,

    /// <summary>G.711 µ-law at 8 kHz: 8 bytes a millisecond (telephony in North America and Japan).</summary>
    G711Ulaw,

    /// <summary>G.711 A-law at 8 kHz: 8 bytes a millisecond (telephony elsewhere).</summary>
    G711Alaw,
}
