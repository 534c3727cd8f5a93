using System.Security.Cryptography;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>The first line of a journal's file: its version, and the key of its digests.</summary>
internal static class JournalHeader
{
    public const int KeyBytes = 32;

    private const string Name = "journal";
    private const int Version = 1;

    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(KeyBytes);

    public static byte[] Write(byte[] key) => JournalLine.Write(Name, json =>
    {
        json.WriteNumber("version", Version);
        json.WriteBase64String("digest_key", key);
    });

    /// <summary>The key.</summary>
    /// <exception cref="InvalidDataException">It is no journal, or one of a version that is not known here.</exception>
    public static byte[] Read(ReadOnlyMemory<byte> line, string path)
    {
        using JsonDocument? document = JournalLine.Read(line, Name, out JsonElement header);
        if (document is null)
            throw new InvalidDataException($"The file '{path}' is no call journal, or its first line is damaged. Move it away to begin a new one.");
        if (!header.TryGetProperty("version", out JsonElement version) || version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out int number) || number != Version)
            throw new InvalidDataException($"The call journal '{path}' was written by another version of the library. Use that version, or move the file away to begin a new one.");
        if (!header.TryGetProperty("digest_key", out JsonElement text) || text.ValueKind != JsonValueKind.String || !text.TryGetBytesFromBase64(out byte[]? key) || key.Length != KeyBytes)
            throw new InvalidDataException($"The call journal '{path}' has no key. Move it away to begin a new one.");
        return key;
    }
}
