using System.Text.Json;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>The plain fields of an event, found in one pass and not yet turned into strings.</summary>
internal ref struct FlatEvent
{
    public RawText ResponseId;
    public RawText ItemId;
    public RawText CallId;
    public RawText Name;
    public RawText Arguments;
    public RawText Delta;

    /// <summary>The transcript of audio, or text that never was audio.</summary>
    public RawText Words;
    public RawText Key;
    public int? AudioStartMs;
    public int? AudioEndMs;

    public static FlatEvent Read(ReadOnlySpan<byte> message)
    {
        FlatEvent found = default;
        Utf8JsonReader reader = JsonReading.EnterMessage(message);
        while (reader.NextProperty())
        {
            if (reader.ValueTextEquals("response_id"u8))
                found.ResponseId = reader.Text();
            else if (reader.ValueTextEquals("item_id"u8))
                found.ItemId = reader.Text();
            else if (reader.ValueTextEquals("delta"u8))
                found.Delta = reader.Text();
            else if (reader.ValueTextEquals("call_id"u8))
                found.CallId = reader.Text();
            else if (reader.ValueTextEquals("transcript"u8) || reader.ValueTextEquals("text"u8))
                found.Words = reader.Text();
            else if (reader.ValueTextEquals("arguments"u8))
                found.Arguments = reader.Text();
            else if (reader.ValueTextEquals("name"u8))
                found.Name = reader.Text();
            else if (reader.ValueTextEquals("audio_start_ms"u8))
                found.AudioStartMs = reader.Int32();
            else if (reader.ValueTextEquals("audio_end_ms"u8))
                found.AudioEndMs = reader.Int32();
            else if (reader.ValueTextEquals("event"u8))
                found.Key = reader.Text();
            else
                reader.SkipValue();
        }
        return found;
    }
}
