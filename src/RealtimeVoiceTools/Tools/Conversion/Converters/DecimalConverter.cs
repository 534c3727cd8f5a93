using System.Globalization;
using System.Text.Json;
using RealtimeVoiceTools.Schema;

namespace RealtimeVoiceTools;

/// <summary>A decimal number, exactly as written or not at all: it is what money is kept in.</summary>
internal sealed class DecimalConverter : ScalarConverter<decimal>
{
    private protected override string ExpectedValue => "a number";

    private protected override bool TryReadScalar(ref Utf8JsonReader reader, BindingContext context, out decimal value)
    {
        value = default;
        return NumberOf(ref reader) is { } text
            && NumberText.TryParse(text, out NumberText written)
            && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && NumberText.TryParse(Format(value), out NumberText kept)
            && kept == written;
    }

    private protected override void WriteValue(Utf8JsonWriter writer, decimal value, SensitiveValues sensitive) =>
        writer.WriteRawValue(Format(value), skipInputValidation: true);

    private static string Format(decimal value) => value == 0 ? "0" : JsonLiteral.Number(value)!;
}
