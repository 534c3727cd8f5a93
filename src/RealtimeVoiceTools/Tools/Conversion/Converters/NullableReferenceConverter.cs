using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>An object, or null.</summary>
internal sealed class NullableReferenceConverter<T>(ValueConverter<T> inner) : ValueConverter<T?>
    where T : class
{
    internal override bool AcceptsNull => true;

    internal override bool HasSensitiveParts => inner.HasSensitiveParts;

    private protected override string ExpectedValue => inner.Expected + " or null";

    private protected override bool TryReadValue(ref Utf8JsonReader reader, BindingContext context, out T? value)
    {
        value = null;
        return reader.TokenType is JsonTokenType.Null || inner.TryRead(ref reader, context, out value);
    }

    private protected override void WriteValue(Utf8JsonWriter writer, T? value, SensitiveValues sensitive) => inner.Write(writer, value!, sensitive);
}
