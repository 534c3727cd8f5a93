using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>Text. A number written without an exponent is taken as its own spelling: "task 3" often arrives as 3.</summary>
internal sealed class StringConverter : ScalarConverter<string>
{
    private protected override string ExpectedValue => "text";

    private protected override bool EchoesValue => false;

    private protected override bool TryReadScalar(ref Utf8JsonReader reader, BindingContext context, [MaybeNullWhen(false)] out string value)
    {
        value = reader.TokenType switch
        {
            JsonTokenType.String => JsonText.Read(ref reader),
            JsonTokenType.Number when !reader.ValueSpan.ContainsAny("eE"u8) => Encoding.UTF8.GetString(reader.ValueSpan),
            _ => null,
        };
        return value is not null;
    }

    private protected override void WriteValue(Utf8JsonWriter writer, string value, SensitiveValues sensitive) => writer.WriteStringValue(JsonText.Clean(value));
}
