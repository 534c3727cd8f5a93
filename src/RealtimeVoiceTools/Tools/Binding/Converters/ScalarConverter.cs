using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>Reads a value that is a single JSON token; reports the mismatch of any other.</summary>
internal abstract class ScalarConverter<T> : ValueConverter<T>
{
    /// <summary>A wrong value may be repeated in the error: it is a number, a date or a choice, not free text.</summary>
    private protected virtual bool EchoesValue => true;

    private protected sealed override bool TryReadValue(ref Utf8JsonReader reader, BindingContext context, [MaybeNullWhen(false)] out T value)
    {
        if (TryReadScalar(ref reader, context, out value))
            return true;
        context.AddMismatch(ref reader, Expected, EchoesValue);
        return false;
    }

    private protected abstract bool TryReadScalar(ref Utf8JsonReader reader, BindingContext context, [MaybeNullWhen(false)] out T value);

    /// <summary>The text of a number, given as a number or as text; null for anything else.</summary>
    private protected static string? NumberOf(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
        JsonTokenType.String => JsonText.Read(ref reader),
        _ => null,
    };
}
