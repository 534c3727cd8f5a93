using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>A value type, or null.</summary>
internal sealed class NullableConverter<T>(ValueConverter<T> inner) : ValueConverter<T?>
    where T : struct
{
    internal override bool AcceptsNull => true;

    internal override bool HasSensitiveParts => inner.HasSensitiveParts;

    private protected override string ExpectedValue => inner.Expected + " or null";

    private protected override bool TryReadValue(ref Utf8JsonReader reader, BindingContext context, out T? value)
    {
        value = null;
        if (reader.TokenType is JsonTokenType.Null)
            return true;
        if (!inner.TryRead(ref reader, context, out T read))
            return false;
        value = read;
        return true;
    }

    private protected override void WriteValue(Utf8JsonWriter writer, T? value, SensitiveValues sensitive) => inner.Write(writer, value.GetValueOrDefault(), sensitive);
}
