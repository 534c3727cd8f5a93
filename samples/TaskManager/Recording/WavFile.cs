using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace TaskManager;

/// <summary>A WAV file of 16-bit mono sound at 24 kHz, written anywhere in it; what nobody wrote is silence.</summary>
/// <remarks>The header is right after every <see cref="Finish"/>; the file holds everything written before, whatever happens then. Not thread-safe.</remarks>
internal sealed class WavFile : IDisposable
{
    public const int Rate = 24_000;

    private const int HeaderLength = 44;
    private const int SampleLength = 2;

    private readonly FileStream _file;
    private readonly long _mostSamples;

    /// <param name="path">The file; what is there is replaced.</param>
    /// <param name="longest">What would be later is left out. Default 30 minutes.</param>
    public WavFile(string path, TimeSpan? longest = null)
    {
        _mostSamples = SampleAt(longest ?? TimeSpan.FromMinutes(30));
        _file = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.Read);
        WriteHeader();
    }

    public bool IsClosed => !_file.CanWrite;

    /// <summary>How many samples there are.</summary>
    public long Length => (_file.Length - HeaderLength) / SampleLength;

    public static long SampleAt(TimeSpan time) => (long)Math.Round(time.TotalSeconds * Rate);

    /// <summary>Puts sound at a place, over what is there.</summary>
    public void Write(long sample, ReadOnlySpan<short> sound)
    {
        long room = Math.Min(sound.Length, _mostSamples - sample);
        if (room <= 0)
            return;
        sound = sound[..(int)room];
        _file.Position = HeaderLength + (sample * SampleLength);
        if (BitConverter.IsLittleEndian)
        {
            _file.Write(MemoryMarshal.AsBytes(sound));
            return;
        }

        byte[] bytes = new byte[sound.Length * SampleLength];
        for (int i = 0; i < sound.Length; i++)
            BinaryPrimitives.WriteInt16LittleEndian(bytes.AsSpan(i * SampleLength), sound[i]);
        _file.Write(bytes);
    }

    /// <summary>Makes the file as long as that, with silence at its end, and its header true.</summary>
    public void Finish(TimeSpan length)
    {
        long samples = Math.Max(Length, Math.Min(_mostSamples, SampleAt(length)));
        _file.SetLength(HeaderLength + (samples * SampleLength));
        WriteHeader();
        _file.Flush();
    }

    public void Dispose() => _file.Dispose();

    private void WriteHeader()
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        uint bytes = (uint)Math.Max(0, _file.Length - HeaderLength);
        "RIFF"u8.CopyTo(header);
        BinaryPrimitives.WriteUInt32LittleEndian(header[4..], bytes + HeaderLength - 8);
        "WAVEfmt "u8.CopyTo(header[8..]);
        BinaryPrimitives.WriteUInt32LittleEndian(header[16..], 16);
        BinaryPrimitives.WriteUInt16LittleEndian(header[20..], 1);
        BinaryPrimitives.WriteUInt16LittleEndian(header[22..], 1);
        BinaryPrimitives.WriteUInt32LittleEndian(header[24..], Rate);
        BinaryPrimitives.WriteUInt32LittleEndian(header[28..], Rate * SampleLength);
        BinaryPrimitives.WriteUInt16LittleEndian(header[32..], SampleLength);
        BinaryPrimitives.WriteUInt16LittleEndian(header[34..], 16);
        "data"u8.CopyTo(header[36..]);
        BinaryPrimitives.WriteUInt32LittleEndian(header[40..], bytes);
        _file.Position = 0;
        _file.Write(header);
    }
}
