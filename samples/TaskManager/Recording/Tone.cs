namespace TaskManager;

/// <summary>A soft tone in place of the caller's voice, higher than the emulated agent's.</summary>
internal static class Tone
{
    private const double Hertz = 330;
    private const double Loudness = 1000;
    private const int FadeSamples = WavFile.Rate / 50;

    public static short[] Of(TimeSpan length)
    {
        short[] tone = new short[WavFile.SampleAt(length)];
        for (int i = 0; i < tone.Length; i++)
        {
            double fade = Math.Min(1, Math.Min(i, tone.Length - 1 - i) / (double)FadeSamples);
            tone[i] = (short)(Loudness * fade * Math.Sin(2 * Math.PI * Hertz * i / WavFile.Rate));
        }

        return tone;
    }
}
