using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>Takes the PIN out of the arguments of <c>verify_caller</c>. Apart from the binder, whose errors quote what they found.</summary>
internal static class PinArgument
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 4 };

    /// <summary>What was given as <c>pin</c>, or null when nothing was, or more than one thing.</summary>
    public static string? TextOf(string arguments)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(arguments, Strict);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return null;
            JsonProperty[] pins = [.. document.RootElement.EnumerateObject().Where(property => property.NameEquals("pin"u8))];
            return pins is [var pin] ? TextOf(pin.Value) : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // No JSON, or text with half a character in it.
            return null;
        }
    }

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        // "4711.0" and "47e2" are numbers, and no PINs.
        JsonValueKind.Number when value.GetRawText().All(char.IsAsciiDigit) => value.GetRawText(),
        JsonValueKind.Array when value.EnumerateArray().All(part => part.ValueKind is JsonValueKind.String or JsonValueKind.Number) =>
            string.Join(' ', value.EnumerateArray().Select(TextOf)),
        _ => null,
    };
}
