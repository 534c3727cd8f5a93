using System.Buffers;

namespace RealtimeVoiceTools;

/// <summary>Takes a file apart into lines. What follows the last end of line was torn and is left out; a line that is far too long is given as an empty one.</summary>
internal static class JournalLines
{
    private const int ChunkBytes = 65_536;

    public static IEnumerable<ReadOnlyMemory<byte>> Read(Stream file)
    {
        byte[] chunk = new byte[ChunkBytes];
        var line = new ArrayBufferWriter<byte>();
        bool isTooLong = false;
        for (int read; (read = file.Read(chunk)) > 0;)
        {
            int start = 0;
            for (int end; (end = Array.IndexOf(chunk, (byte)'\n', start, read - start)) >= 0; start = end + 1)
            {
                Add(chunk.AsSpan(start..end));
                yield return isTooLong ? ReadOnlyMemory<byte>.Empty : line.WrittenMemory;
                line.ResetWrittenCount();
                isTooLong = false;
            }

            Add(chunk.AsSpan(start, read - start));
        }

        void Add(ReadOnlySpan<byte> piece)
        {
            isTooLong |= line.WrittenCount + piece.Length > JournalLine.MostBytes;
            if (!isTooLong)
                line.Write(piece);
        }
    }
}
