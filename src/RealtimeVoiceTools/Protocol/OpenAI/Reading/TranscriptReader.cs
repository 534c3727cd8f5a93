using System.Text.Json;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>Reads what the caller said, and how sure the transcription is of it.</summary>
internal sealed class TranscriptReader(IdTable ids)
{
    public bool TryRead(ReadOnlySpan<byte> message, List<RealtimeEvent> events)
    {
        string? itemId = null, transcript = null;
        bool isFinal = true;
        double? confidence = null;
        Utf8JsonReader reader = JsonReading.EnterMessage(message);
        while (reader.NextProperty())
        {
            if (reader.ValueTextEquals("item_id"u8))
                itemId = ids.Get(reader.Text());
            else if (reader.ValueTextEquals("transcript"u8))
                transcript = reader.Text().ToText();
            else if (reader.ValueTextEquals("status"u8))
                isFinal = !reader.Text().Is("in_progress"u8);
            else if (reader.ValueTextEquals("logprobs"u8))
                confidence = reader.EnterArray() ? ReadConfidence(ref reader) : null;
            else
                reader.SkipValue();
        }
        // xAI also "completes" what the caller is still saying: half a sentence may be a yes that the whole one is not.
        // A completion without words still ends the wait for them.
        if (itemId is not null && isFinal)
            events.Add(new RealtimeEvent.InputTranscribed(itemId, transcript ?? "", confidence));
        return itemId is not null;
    }

    private static double? ReadConfidence(ref Utf8JsonReader reader)
    {
        double sum = 0;
        int count = 0;
        while (reader.NextObject())
        {
            while (reader.NextProperty())
            {
                if (!reader.ValueTextEquals("logprob"u8))
                    reader.SkipValue();
                else if (reader.Number() is double logprob)
                {
                    sum += Math.Min(0, logprob);
                    count++;
                }
            }
        }
        return count == 0 ? null : Math.Exp(sum / count);
    }
}
