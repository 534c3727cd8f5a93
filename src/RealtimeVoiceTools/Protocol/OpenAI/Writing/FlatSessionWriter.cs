using System.Text.Json;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>The fields of a session that only the beta form has, or has elsewhere. It knows no <c>type</c> and refuses one.</summary>
internal static class FlatSessionWriter
{
    public static void WriteFields(SessionConfiguration session, OpenAIDialectVersion version, Utf8JsonWriter writer)
    {
        writer.WriteStartArray("modalities"u8);
        if (!session.TextOnly)
            writer.WriteStringValue("audio"u8);
        writer.WriteStringValue("text"u8);
        writer.WriteEndArray();
        if (session.Voice is not null && version == OpenAIDialectVersion.VoiceLive)
            WriteVoiceLiveVoice(session.Voice, writer);
        else if (session.Voice is not null)
            writer.WriteString("voice"u8, session.Voice);
        writer.WriteString("input_audio_format"u8, NameOf(session.InputFormat));
        writer.WriteString("output_audio_format"u8, NameOf(session.OutputFormat));
        if (session.TranscriptionModel is not null)
            SessionPartWriter.WriteTranscription("input_audio_transcription"u8, session, writer);
        if (session.NoiseReduction is not null)
            SessionPartWriter.WriteNoiseReduction("input_audio_noise_reduction"u8, session.NoiseReduction, writer);
        SessionPartWriter.WriteTurnDetection(session.TurnDetection, writer);
        if (session.MaxOutputTokens is int limit)
            writer.WriteNumber("max_response_output_tokens"u8, limit);
    }

    // Azure's own voices are named by their locale, such as en-US-AvaNeural; OpenAI's are one word.
    private static void WriteVoiceLiveVoice(string voice, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("voice"u8);
        writer.WriteString("type"u8, voice.Contains('-', StringComparison.Ordinal) ? "azure-standard"u8 : "openai"u8);
        writer.WriteString("name"u8, voice);
        writer.WriteEndObject();
    }

    private static ReadOnlySpan<byte> NameOf(AudioFormat format) => format switch
    {
        AudioFormat.G711Ulaw => "g711_ulaw"u8,
        AudioFormat.G711Alaw => "g711_alaw"u8,
        _ => "pcm16"u8,
    };
}
