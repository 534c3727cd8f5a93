namespace RealtimeVoiceTools.Testing;

/// <summary>An audio format as the wire names it.</summary>
internal sealed record EmulatedAudioFormat(string GaName, string BetaName, int BytesPerMillisecond)
{
    public static EmulatedAudioFormat Pcm16 { get; } = new("audio/pcm", "pcm16", 48);

    public static EmulatedAudioFormat Ulaw { get; } = new("audio/pcmu", "g711_ulaw", 8);

    public static EmulatedAudioFormat Alaw { get; } = new("audio/pcma", "g711_alaw", 8);

    public static EmulatedAudioFormat Named(string name) => name switch
    {
        "audio/pcmu" or "g711_ulaw" => Ulaw,
        "audio/pcma" or "g711_alaw" => Alaw,
        _ => Pcm16,
    };
}
