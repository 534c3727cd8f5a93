using System.Globalization;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>Looks over arguments as text before anything is read from them, so that reading them cannot fail on syntax.</summary>
internal static class ArgumentText
{
    /// <summary>Null when the arguments are one JSON object within the bounds; else why not.</summary>
    public static BindingResult? Check(ReadOnlySpan<byte> json, BindingOptions options)
    {
        // Bounded by the size of the text: deeper than the bound is still told apart from broken.
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = json.Length + 1 });
        JsonTokenType first = JsonTokenType.None;
        string received = string.Empty;
        int depth = 0;
        try
        {
            while (reader.Read())
            {
                if (first is JsonTokenType.None)
                    (first, received) = (reader.TokenType, ReceivedValue.Describe(ref reader, echo: false));
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    depth = Math.Max(depth, reader.CurrentDepth + 1);
            }
        }
        catch (JsonException)
        {
            return BindingResult.Refuse(isJson: false, "one JSON object", "got text that is not JSON or breaks off");
        }

        if (first is not JsonTokenType.StartObject)
            return BindingResult.Refuse(isJson: true, "one JSON object", "got " + received);
        if (depth <= options.MaxDepth)
            return null;
        return BindingResult.Refuse(
            isJson: true,
            string.Create(CultureInfo.InvariantCulture, $"at most {options.MaxDepth} levels of nesting"),
            string.Create(CultureInfo.InvariantCulture, $"got {depth}"));
    }
}
