namespace RealtimeVoiceTools.Testing;

/// <summary>ITU-T G.711 compression of one 16-bit sample.</summary>
internal static class G711
{
    public static byte ToUlaw(short sample)
    {
        int sign = sample < 0 ? 0x80 : 0;
        int magnitude = Math.Min(Math.Abs((int)sample), 32635) + 0x84;
        int exponent = 31 - System.Numerics.BitOperations.LeadingZeroCount((uint)magnitude) - 7;
        return (byte)~(sign | (exponent << 4) | ((magnitude >> (exponent + 3)) & 0x0F));
    }

    public static byte ToAlaw(short sample)
    {
        int sign = sample >= 0 ? 0x80 : 0;
        int magnitude = Math.Min(sample >= 0 ? sample : -sample - 1, 32767);
        int exponent = magnitude < 256 ? 0 : 31 - System.Numerics.BitOperations.LeadingZeroCount((uint)magnitude) - 7;
        int mantissa = (magnitude >> (exponent == 0 ? 4 : exponent + 3)) & 0x0F;
        return (byte)((sign | (exponent << 4) | mantissa) ^ 0x55);
    }
}
