using System.Text.Json;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>Steps over a message that may hold anything: what has not the expected kind is skipped and counts as absent.</summary>
/// <remarks>Only broken JSON throws (<see cref="JsonException"/>); <see cref="EventReader"/> catches it.</remarks>
internal static class JsonReading
{
    // A configuration echoes tool schemas, which may be deep. The reader does not recurse, so depth costs bits only.
    public static JsonReaderOptions Options { get; } = new() { MaxDepth = 1024 };

    public static Utf8JsonReader EnterMessage(ReadOnlySpan<byte> message)
    {
        var reader = new Utf8JsonReader(message, Options);
        reader.Read();
        return reader;
    }

    /// <summary>Moves to the next property of the object; false at its end.</summary>
    public static bool NextProperty(this scoped ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Moves to the next object of the array and skips what is none; false at its end.</summary>
    public static bool NextObject(this scoped ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.StartObject)
                return true;
            reader.Skip();
        }
        return false;
    }

    public static void SkipValue(this scoped ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
    }

    /// <summary>Moves into the property's object; false, having skipped the value, when it is none.</summary>
    public static bool EnterObject(this scoped ref Utf8JsonReader reader) => reader.Enter(JsonTokenType.StartObject);

    /// <summary>Moves into the property's array; false, having skipped the value, when it is none.</summary>
    public static bool EnterArray(this scoped ref Utf8JsonReader reader) => reader.Enter(JsonTokenType.StartArray);

    public static RawText Text(this scoped ref Utf8JsonReader reader)
    {
        if (reader.Enter(JsonTokenType.String))
            return new RawText(reader.ValueSpan, reader.ValueIsEscaped);
        return default;
    }

    public static double? Number(this scoped ref Utf8JsonReader reader) =>
        reader.Enter(JsonTokenType.Number) && reader.TryGetDouble(out double value) && double.IsFinite(value) ? value : null;

    public static int? Int32(this scoped ref Utf8JsonReader reader) =>
        reader.Number() is double value and >= int.MinValue and <= int.MaxValue ? (int)value : null;

    private static bool Enter(this scoped ref Utf8JsonReader reader, JsonTokenType expected)
    {
        reader.Read();
        if (reader.TokenType == expected)
            return true;
        reader.Skip();
        return false;
    }
}
