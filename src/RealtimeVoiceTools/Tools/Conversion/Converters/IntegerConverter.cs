using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>A whole number of any width, in any spelling of exactly that number: 100, 1e2, 100.0, "100".</summary>
internal sealed class IntegerConverter<T> : ScalarConverter<T>
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    private protected override string ExpectedValue { get; } = typeof(T) == typeof(int) || typeof(T) == typeof(long)
        ? "a whole number"
        : string.Create(CultureInfo.InvariantCulture, $"a whole number from {T.MinValue} to {T.MaxValue}");

    private protected override bool TryReadScalar(ref Utf8JsonReader reader, BindingContext context, out T value)
    {
        if (reader.TokenType is JsonTokenType.Number
            && T.TryParse(reader.ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
            return true;
        value = default;
        return NumberText.TryParse(NumberOf(ref reader), out NumberText number)
            && number.WholeDigits is { } digits
            && T.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    private protected override void WriteValue(Utf8JsonWriter writer, T value, SensitiveValues sensitive) =>
        writer.WriteRawValue(value.ToString(null, CultureInfo.InvariantCulture), skipInputValidation: true);
}
