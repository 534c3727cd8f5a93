using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>Copies a result into an output, cut and with spoken twins. Stops as soon as the budget is passed, so that no step costs more than it.</summary>
internal sealed class ResultCopy(Utf8JsonWriter json, ResultCut cut, int maxBytes, SpokenValues spoken, ResultPhrases phrases)
{
    private const string TwinEnding = "_spoken";

    private bool _tooLong;

    /// <summary>What had to be left out.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>More was written than the budget allows.</summary>
    public bool Overflows => _tooLong || json.BytesCommitted + json.BytesPending > maxBytes;

    public void WriteFields(JsonElement fields, Func<string, string> rename)
    {
        int shown = 0;
        int count = 0;
        foreach (JsonProperty property in fields.EnumerateObject())
        {
            count++;
            if (shown == cut.Fields || Overflows)
                continue;
            shown++;
            WriteField(rename(property.Name), property.Value, fields);
        }

        if (shown < count)
            Note(phrases.FieldsLeftOut, ("shown", Text(shown)), ("count", Text(count)));
    }

    public void WriteField(string name, JsonElement value, JsonElement owner)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            int count = value.GetArrayLength();
            int shown = Math.Min(count, cut.Nested);
            WriteItems(name, value, shown);
            if (shown < count)
                Note(phrases.FieldListed, ("field", name), ("shown", Text(shown)), ("count", Text(count)));
            return;
        }

        json.WritePropertyName(name);
        WriteValue(value);
        if (!_tooLong && spoken.Twin(name, value, owner) is { } twin && !HasOwn(owner, name + TwinEnding))
            json.WriteString(name + TwinEnding, twin);
    }

    public void WriteItems(string name, JsonElement list, int shown)
    {
        json.WritePropertyName(name);
        WriteArray(list, shown);
        List<string> twins = [];
        foreach (JsonElement item in list.EnumerateArray().Take(shown))
        {
            if (Overflows || spoken.Moment(item) is not { } twin)
                return;
            twins.Add(twin);
        }

        if (twins.Count == 0)
            return;
        json.WriteStartArray(name + TwinEnding);
        foreach (string twin in twins)
            json.WriteStringValue(twin);
        json.WriteEndArray();
    }

    private void WriteArray(JsonElement list, int shown)
    {
        json.WriteStartArray();
        foreach (JsonElement item in list.EnumerateArray().Take(shown))
        {
            if (Overflows)
                break;
            WriteValue(item);
        }

        json.WriteEndArray();
    }

    private void WriteValue(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                WriteFields(value, static name => name);
                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                WriteArray(value, Math.Min(value.GetArrayLength(), cut.Nested));
                break;
            case JsonValueKind.String:
                WriteText(value);
                break;
            default:
                value.WriteTo(json);
                break;
        }
    }

    private void WriteText(JsonElement value)
    {
        if (cut.Text == int.MaxValue)
        {
            // Longer than everything may be: no need to copy it to find out.
            _tooLong |= JsonMarshal.GetRawUtf8Value(value).Length > maxBytes;
            if (_tooLong)
                json.WriteNullValue();
            else
                value.WriteTo(json);
            return;
        }

        string text = value.GetString()!;
        string shortened = SpokenText.ShortenRunes(text, cut.Text);
        if (shortened != text)
            Note(phrases.TextsShortened);
        json.WriteStringValue(shortened);
    }

    private void Note(string phrase, params ReadOnlySpan<(string Slot, string Value)> values)
    {
        const int MaxNotes = 4;
        string note = PhraseTemplate.Fill(phrase, values);
        if (Notes.Count < MaxNotes && !Notes.Contains(note))
            Notes.Add(note);
    }

    private static bool HasOwn(JsonElement owner, string name) => owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out _);

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
