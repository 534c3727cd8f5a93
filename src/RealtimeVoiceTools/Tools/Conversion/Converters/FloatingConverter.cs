using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>A floating-point number: the one nearest to what was written. Infinity and NaN are not numbers.</summary>
internal sealed class FloatingConverter<T> : ScalarConverter<T>
    where T : struct, IFloatingPointIeee754<T>
{
    private protected override string ExpectedValue => "a number";

    private protected override bool TryReadScalar(ref Utf8JsonReader reader, BindingContext context, out T value)
    {
        value = default;
        string? text = NumberOf(ref reader);
        return NumberText.TryParse(text, out _)
            && T.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && T.IsFinite(value);
    }

    private protected override void WriteValue(Utf8JsonWriter writer, T value, SensitiveValues sensitive)
    {
        if (!T.IsFinite(value))
            throw new ArgumentException("JSON has no infinite numbers and no NaN.", nameof(value));

        // Zero of either sign is the same value, so it has one spelling.
        writer.WriteRawValue(T.IsZero(value) ? "0" : value.ToString("R", CultureInfo.InvariantCulture), skipInputValidation: true);
    }
}
