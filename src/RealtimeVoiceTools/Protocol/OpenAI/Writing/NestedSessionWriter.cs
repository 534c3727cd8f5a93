using System.Text.Json;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>The fields of a session that only the current form has, or has elsewhere.</summary>
internal static class NestedSessionWriter
{
    public static void WriteFields(SessionConfiguration session, Utf8JsonWriter writer)
    {
        writer.WriteString("type"u8, "realtime"u8);
        writer.WriteStartArray("output_modalities"u8);
        writer.WriteStringValue(session.TextOnly ? "text"u8 : "audio"u8);
        writer.WriteEndArray();
        writer.WriteStartObject("audio"u8);
        WriteInput(session, writer);
        WriteOutput(session, writer);
        writer.WriteEndObject();
        if (session.MaxOutputTokens is int limit)
            writer.WriteNumber("max_output_tokens"u8, limit);
        if (session.TranscriptionConfidence)
        {
            writer.WriteStartArray("include"u8);
            writer.WriteStringValue("item.input_audio_transcription.logprobs"u8);
            writer.WriteEndArray();
        }
    }

    public static void WriteFormat(AudioFormat format, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("format"u8);
        switch (format)
        {
            case AudioFormat.G711Ulaw:
                writer.WriteString("type"u8, "audio/pcmu"u8);
                break;
            case AudioFormat.G711Alaw:
                writer.WriteString("type"u8, "audio/pcma"u8);
                break;
            default:
                writer.WriteString("type"u8, "audio/pcm"u8);
                writer.WriteNumber("rate"u8, 24000);
                break;
        }
        writer.WriteEndObject();
    }

    private static void WriteInput(SessionConfiguration session, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("input"u8);
        WriteFormat(session.InputFormat, writer);
        if (session.TranscriptionModel is not null)
            SessionPartWriter.WriteTranscription("transcription"u8, session, writer);
        else
            writer.WriteNull("transcription"u8);
        if (session.NoiseReduction is not null)
            SessionPartWriter.WriteNoiseReduction("noise_reduction"u8, session.NoiseReduction, writer);
        else
            writer.WriteNull("noise_reduction"u8);
        SessionPartWriter.WriteTurnDetection(session.TurnDetection, writer);
        writer.WriteEndObject();
    }

    private static void WriteOutput(SessionConfiguration session, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("output"u8);
        WriteFormat(session.OutputFormat, writer);
        if (session.Voice is not null)
            writer.WriteString("voice"u8, session.Voice);
        writer.WriteEndObject();
    }
}
