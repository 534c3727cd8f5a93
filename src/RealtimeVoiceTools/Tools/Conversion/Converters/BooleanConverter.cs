using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>True or false, also as text in any letter case. Neither 1 nor "yes": what they mean is a guess.</summary>
internal sealed class BooleanConverter : ScalarConverter<bool>
{
    private protected override string ExpectedValue => "true or false";

    private protected override bool TryReadScalar(ref Utf8JsonReader reader, BindingContext context, out bool value)
    {
        string? text = reader.TokenType is JsonTokenType.String ? JsonText.Read(ref reader) : null;
        value = reader.TokenType is JsonTokenType.True || string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);
        return value || reader.TokenType is JsonTokenType.False || string.Equals(text, "false", StringComparison.OrdinalIgnoreCase);
    }

    private protected override void WriteValue(Utf8JsonWriter writer, bool value, SensitiveValues sensitive) => writer.WriteBooleanValue(value);
}
