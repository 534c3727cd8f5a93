using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>An entry as a line of the file. What is null is left out.</summary>
internal static class JournalEntryLine
{
    private const string Name = "entry";

    /// <summary>The line with its end. An output that is too long is taken out of the entry: what was done is done, and its details do not fit.</summary>
    /// <exception cref="ArgumentException">The entry is too long even without its output.</exception>
    public static byte[] Write(ref CallJournalEntry entry, int mostBytes)
    {
        byte[] line = Write(entry);
        if (line.Length > mostBytes && entry.Output is not null)
        {
            entry = entry with { Output = null };
            line = Write(entry);
        }

        return line.Length <= mostBytes ? line : throw new ArgumentException("The entry is longer than MaxEntryBytes allows.", nameof(entry));
    }

    /// <summary>Null for a line that is not whole.</summary>
    public static CallJournalEntry? Read(ReadOnlyMemory<byte> line)
    {
        using JsonDocument? document = JournalLine.Read(line, Name, out JsonElement entry);
        if (document is null
            || Text(entry, "conversation") is not { Length: > 0 } conversation
            || Text(entry, "call") is not { Length: > 0 } call
            || Value<CallJournalStep>(Text(entry, "step")) is not { } step
            || !entry.TryGetProperty("time", out JsonElement time) || time.ValueKind != JsonValueKind.String || !time.TryGetDateTimeOffset(out DateTimeOffset at))
            return null;
        return new CallJournalEntry
        {
            ConversationId = conversation,
            CallId = call,
            Step = step,
            Tool = Text(entry, "tool") ?? string.Empty,
            IdempotencyKey = Text(entry, "key") ?? string.Empty,
            ArgumentsDigest = Text(entry, "arguments_digest"),
            Output = Text(entry, "output"),
            // A kind of failure that is not known here is a failure all the same.
            ErrorType = Text(entry, "error_type") is { } error ? Value<ToolErrorType>(error) ?? ToolErrorType.Unknown : null,
            Time = at,
        };
    }

    /// <summary>The line with its end, whatever its length.</summary>
    public static byte[] Write(CallJournalEntry entry) => JournalLine.Write(Name, json =>
    {
        json.WriteString("time", entry.Time);
        json.WriteString("conversation", entry.ConversationId);
        json.WriteString("call", entry.CallId);
        json.WriteString("step", NameOf(entry.Step));
        json.WriteString("tool", entry.Tool);
        json.WriteString("key", entry.IdempotencyKey);
        if (entry.ArgumentsDigest is { } digest)
            json.WriteString("arguments_digest", digest);
        if (entry.Output is { } output)
            json.WriteString("output", output);
        if (entry.ErrorType is { } error)
            json.WriteString("error_type", NameOf(error));
    });

    private static string NameOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private static T? Value<T>(string? name)
        where T : struct, Enum
    {
        foreach (T value in Enum.GetValues<T>())
        {
            if (NameOf(value) == name)
                return value;
        }

        return null;
    }

    private static string? Text(JsonElement entry, string name)
    {
        try
        {
            return entry.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, which no writer of ours leaves.
            return null;
        }
    }
}
