using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>
/// The lines of a journal's file. Each is one JSON object that begins with a checksum over its rest, so that a line that was torn by a crash, or damaged,
/// is told from a whole one: <c>{"sum":"0123456789abcdef","entry":{…}}</c>.
/// </summary>
internal static class JournalLine
{
    /// <summary>No line is longer, whatever the options say: what is longer in a file is no line of ours.</summary>
    public const int MostBytes = 1_048_576;

    private const int SumLength = 16;

    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static ReadOnlySpan<byte> Opening => "{\"sum\":\""u8;

    private static ReadOnlySpan<byte> Middle => "\","u8;

    /// <summary>A line with its end, around the member that <paramref name="write"/> gives.</summary>
    public static byte[] Write(string name, Action<Utf8JsonWriter> write)
    {
        var member = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(member, Format))
        {
            json.WriteStartObject();
            json.WriteStartObject(name);
            write(json);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        // Without its opening brace: that of the line stands before the checksum.
        ReadOnlySpan<byte> rest = member.WrittenSpan[1..];
        byte[] line = new byte[Opening.Length + SumLength + Middle.Length + rest.Length + 1];
        Opening.CopyTo(line);
        Sum(rest, line.AsSpan(Opening.Length, SumLength));
        Middle.CopyTo(line.AsSpan(Opening.Length + SumLength));
        rest.CopyTo(line.AsSpan(Opening.Length + SumLength + Middle.Length));
        line[^1] = (byte)'\n';
        return line;
    }

    /// <summary>Reads the member of that name from a line without its end.</summary>
    /// <returns>Null when the line is not whole, or is another kind of line. The caller disposes of the document behind it.</returns>
    public static JsonDocument? Read(ReadOnlyMemory<byte> line, string name, out JsonElement member)
    {
        member = default;
        int rest = Opening.Length + SumLength + Middle.Length;
        ReadOnlySpan<byte> bytes = line.Span;
        if (bytes.Length <= rest || !bytes.StartsWith(Opening) || !bytes[(Opening.Length + SumLength)..rest].SequenceEqual(Middle))
            return null;
        Span<byte> sum = stackalloc byte[SumLength];
        Sum(bytes[rest..], sum);
        if (!bytes.Slice(Opening.Length, SumLength).SequenceEqual(sum))
            return null;
        JsonDocument? document = null;
        try
        {
            document = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 8 });
            if (document.RootElement.TryGetProperty(name, out member) && member.ValueKind == JsonValueKind.Object)
                return document;
        }
        catch (JsonException)
        {
            // The checksum fits and the JSON does not: somebody else wrote it.
        }

        document?.Dispose();
        return null;
    }

    private static void Sum(ReadOnlySpan<byte> rest, Span<byte> sum)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(rest, hash);
        Encoding.ASCII.GetBytes(Convert.ToHexString(hash[..(SumLength / 2)]), sum);
    }
}
