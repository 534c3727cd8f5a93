using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>Parses one notation of a type, in the caller's zone where that matters.</summary>
internal delegate bool TextParser<T>(string text, BindingContext context, [MaybeNullWhen(false)] out T value);

/// <summary>A value that is written as text: a date, a time, an identifier.</summary>
internal sealed class TextConverter<T>(string expected, bool echo, TextParser<T> parse, Func<T, string> format) : ScalarConverter<T>
{
    private protected override string ExpectedValue => expected;

    private protected override bool EchoesValue => echo;

    private protected override bool TryReadScalar(ref Utf8JsonReader reader, BindingContext context, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return reader.TokenType is JsonTokenType.String && parse(JsonText.Read(ref reader), context, out value);
    }

    private protected override void WriteValue(Utf8JsonWriter writer, T value, SensitiveValues sensitive) => writer.WriteStringValue(format(value));
}
