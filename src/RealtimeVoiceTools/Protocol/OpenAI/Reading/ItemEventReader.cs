using System.Text.Json;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>Reads the events that carry one item.</summary>
internal sealed class ItemEventReader(IdTable ids, ItemReader items)
{
    /// <summary>Null when there is no item.</summary>
    public RealtimeEvent? Read(OpenAIEventType type, ReadOnlySpan<byte> message)
    {
        string? responseId = null;
        int? outputIndex = null;
        RealtimeItem? item = null;
        Utf8JsonReader reader = JsonReading.EnterMessage(message);
        while (reader.NextProperty())
        {
            if (reader.ValueTextEquals("item"u8))
                item = reader.EnterObject() ? items.Read(ref reader) : null;
            else if (reader.ValueTextEquals("response_id"u8))
                responseId = ids.Get(reader.Text());
            else if (reader.ValueTextEquals("output_index"u8))
                outputIndex = reader.Int32();
            else
                reader.SkipValue();
        }
        return item is null ? null : type switch
        {
            OpenAIEventType.ItemAdded => new RealtimeEvent.ItemAdded(item),
            OpenAIEventType.ItemDone => new RealtimeEvent.ItemDone(item),
            OpenAIEventType.OutputItemAdded => new RealtimeEvent.OutputItemAdded(responseId, outputIndex, item),
            _ => new RealtimeEvent.OutputItemDone(responseId, outputIndex, item),
        };
    }
}
