using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>A map with text keys. Keys that differ only in letter case are refused: which one was meant is a guess.</summary>
internal sealed class MapConverter<TMap, T>(ValueConverter<T> item, Func<Dictionary<string, T>, TMap> make) : ValueConverter<TMap>
    where TMap : class, IEnumerable<KeyValuePair<string, T>>
{
    internal override bool HasSensitiveParts => item.HasSensitiveParts;

    private protected override string ExpectedValue => "an object, each value " + item.Expected;

    private protected override bool TryReadValue(ref Utf8JsonReader reader, BindingContext context, [MaybeNullWhen(false)] out TMap value)
    {
        value = null;
        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            context.AddMismatch(ref reader, Expected, echo: false);
            return false;
        }

        Dictionary<string, T> entries = [];
        HashSet<string> keys = new(StringComparer.OrdinalIgnoreCase);
        bool complete = true;
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndObject)
        {
            string key = JsonText.Read(ref reader);
            reader.Read();
            context.Enter(key);
            if (context.IsFull)
            {
                reader.Skip();
            }
            else if (!keys.Add(key))
            {
                MemberTable.AddDuplicate(ref reader, context);
                complete = false;
            }
            else if (item.TryRead(ref reader, context, out T? read))
            {
                entries.Add(key, read);
            }
            else
            {
                complete = false;
            }

            context.Leave();
        }

        value = complete ? make(entries) : null;
        return complete;
    }

    // The order of a dictionary is an accident, so the canonical order is that of the keys.
    private protected override void WriteValue(Utf8JsonWriter writer, TMap value, SensitiveValues sensitive)
    {
        writer.WriteStartObject();
        foreach (KeyValuePair<string, T> entry in value.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            writer.WritePropertyName(JsonText.Clean(entry.Key));
            item.Write(writer, entry.Value, sensitive);
        }

        writer.WriteEndObject();
    }
}
