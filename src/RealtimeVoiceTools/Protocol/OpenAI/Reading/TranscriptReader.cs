using System.Text.Json;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>Reads what the caller said, and how sure the transcription is of it.</summary>
internal sealed class TranscriptReader(IdTable ids)
{
    public RealtimeEvent? Read(ReadOnlySpan<byte> message)
    {
        string? itemId = null, transcript = null;
        double? confidence = null;
        Utf8JsonReader reader = JsonReading.EnterMessage(message);
        while (reader.NextProperty())
        {
            if (reader.ValueTextEquals("item_id"u8))
                itemId = ids.Get(reader.Text());
            else if (reader.ValueTextEquals("transcript"u8))
                transcript = reader.Text().ToText();
            else if (reader.ValueTextEquals("logprobs"u8))
                confidence = reader.EnterArray() ? ReadConfidence(ref reader) : null;
            else
                reader.SkipValue();
        }
        // A completion without words still ends the wait for them.
        return itemId is null ? null : new RealtimeEvent.InputTranscribed(itemId, transcript ?? "", confidence);
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
