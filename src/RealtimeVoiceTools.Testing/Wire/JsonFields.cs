using System.Text.Json;

namespace RealtimeVoiceTools.Testing;

/// <summary>Writes the fields of one object. A null is written as null, or left out where the provider's schema knows none.</summary>
internal readonly struct JsonFields(Utf8JsonWriter writer, bool omitsNulls)
{
    public JsonFields Text(string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
        else if (!omitsNulls)
        {
            writer.WriteNull(name);
        }

        return this;
    }

    public JsonFields Number(string name, long value)
    {
        writer.WriteNumber(name, value);
        return this;
    }

    public JsonFields Number(string name, double value)
    {
        writer.WriteNumber(name, value);
        return this;
    }

    public JsonFields Flag(string name, bool value)
    {
        writer.WriteBoolean(name, value);
        return this;
    }

    public JsonFields Null(string name) => Text(name, null);

    public JsonFields Raw(string name, JsonElement? value)
    {
        if (value is not { } element || element.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null)
        {
            return Null(name);
        }

        writer.WritePropertyName(name);
        element.WriteTo(writer);
        return this;
    }

    public JsonFields Base64(string name, ReadOnlySpan<byte> value)
    {
        writer.WriteBase64String(name, value);
        return this;
    }

    public JsonFields Object(string name, Action<JsonFields> body)
    {
        writer.WriteStartObject(name);
        body(this);
        writer.WriteEndObject();
        return this;
    }

    /// <summary>Voice Live shows a voice with the provider it comes from.</summary>
    public JsonFields Voice(string voice, ProviderTraits traits) => traits.Form == WireForm.VoiceLive
        ? Object("voice", body => body.Text("name", voice).Text("type", "openai"))
        : Text("voice", voice);

    public JsonFields Texts(string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (string value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
        return this;
    }

    public JsonFields Objects<T>(string name, IEnumerable<T> values, Action<JsonFields, T> body)
    {
        writer.WriteStartArray(name);
        foreach (T value in values)
        {
            writer.WriteStartObject();
            body(this, value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        return this;
    }
}
