using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace RealtimeVoiceTools;

/// <summary>A list, as the type that the tool asks for.</summary>
internal sealed class ListConverter<TList, T>(ValueConverter<T> item, Func<List<T>, TList> make) : ValueConverter<TList>
    where TList : class, IEnumerable<T>
{
    internal override bool HasSensitiveParts => item.HasSensitiveParts;

    private protected override string ExpectedValue => "a list, each entry " + item.Expected;

    private protected override bool TryReadValue(ref Utf8JsonReader reader, BindingContext context, [MaybeNullWhen(false)] out TList value)
    {
        value = null;
        if (reader.TokenType is not JsonTokenType.StartArray)
        {
            context.AddMismatch(ref reader, Expected, echo: false);
            return false;
        }

        List<T> items = [];
        bool complete = true;
        for (int index = 0; reader.Read() && reader.TokenType is not JsonTokenType.EndArray; index++)
        {
            if (context.IsFull)
            {
                reader.Skip();
                continue;
            }

            context.Enter(index);
            if (item.TryRead(ref reader, context, out T? read))
                items.Add(read);
            else
                complete = false;
            context.Leave();
        }

        value = complete ? make(items) : null;
        return complete;
    }

    private protected override void WriteValue(Utf8JsonWriter writer, TList value, SensitiveValues sensitive)
    {
        writer.WriteStartArray();
        foreach (T entry in value)
            item.Write(writer, entry, sensitive);
        writer.WriteEndArray();
    }
}
