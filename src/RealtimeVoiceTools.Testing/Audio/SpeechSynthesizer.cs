namespace RealtimeVoiceTools.Testing;

/// <summary>Makes the audio of emulated speech: one steady chunk per format, cut to length.</summary>
internal sealed class SpeechSynthesizer(EmulatedAudio kind)
{
    private const int Hertz = 220;
    private const int Seconds = 6;
    private readonly Dictionary<EmulatedAudioFormat, byte[]> seconds = [];

    public static TimeSpan DurationOf(string text, double charactersPerSecond) =>
        TimeSpan.FromMilliseconds(Math.Ceiling(Math.Max(200, text.Length * 1000 / charactersPerSecond)));

    /// <summary>Audio of at most five seconds, beginning at a given place in the speech so that chunks join.</summary>
    public ReadOnlySpan<byte> Chunk(EmulatedAudioFormat format, TimeSpan offset, TimeSpan length)
    {
        if (!seconds.TryGetValue(format, out byte[]? samples))
        {
            // Six seconds, so that a chunk of five from anywhere in the first is whole.
            seconds[format] = samples = Synthesize(format);
        }

        int start = (int)(offset.TotalMilliseconds % 1000) * format.BytesPerMillisecond;
        int count = (int)Math.Ceiling(length.TotalMilliseconds) * format.BytesPerMillisecond;
        return samples.AsSpan(start, Math.Min(count, samples.Length - start));
    }

    private byte[] Synthesize(EmulatedAudioFormat format)
    {
        int rate = format == EmulatedAudioFormat.Pcm16 ? 24000 : 8000;
        byte[] bytes = new byte[Seconds * 1000 * format.BytesPerMillisecond];
        for (int i = 0; i < rate * Seconds; i++)
        {
            short sample = kind == EmulatedAudio.Silence ? (short)0 : (short)(1200 * Math.Sin(2 * Math.PI * Hertz * i / rate));
            if (format == EmulatedAudioFormat.Pcm16)
            {
                bytes[2 * i] = (byte)sample;
                bytes[(2 * i) + 1] = (byte)(sample >> 8);
            }
            else
            {
                bytes[i] = format == EmulatedAudioFormat.Ulaw ? G711.ToUlaw(sample) : G711.ToAlaw(sample);
            }
        }

        return bytes;
    }
}
