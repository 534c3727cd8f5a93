using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace TaskManager.Tests.Recording;

/// <summary>A WAV file as any player reads it; its header must be true.</summary>
internal sealed record WavSound(short[] Samples)
{
    public static WavSound Read(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        Encoding.ASCII.GetString(bytes, 0, 4).Should().Be("RIFF");
        BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(4)).Should().Be(bytes.Length - 8);
        Encoding.ASCII.GetString(bytes, 8, 8).Should().Be("WAVEfmt ");
        short[] format = MemoryMarshal.Cast<byte, short>(bytes.AsSpan(20, 16)).ToArray();
        format.Should().Equal([1, 1, 24_000, 0, unchecked((short)48_000), 0, 2, 16], "PCM, mono, 24 kHz, 48,000 bytes a second, 2 bytes a sample, 16 bits");
        Encoding.ASCII.GetString(bytes, 36, 4).Should().Be("data");
        BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(40)).Should().Be(bytes.Length - 44);
        return new WavSound(MemoryMarshal.Cast<byte, short>(bytes.AsSpan(44)).ToArray());
    }

    /// <summary>The stretches of one value, as "seconds×value".</summary>
    public IEnumerable<string> Stretches()
    {
        int start = 0;
        for (int i = 1; i <= Samples.Length; i++)
        {
            if (i < Samples.Length && Samples[i] == Samples[start])
                continue;
            yield return FormattableString.Invariant($"{(i - start) / 24_000d:0.###}×{Samples[start]}");
            start = i;
        }
    }
}
