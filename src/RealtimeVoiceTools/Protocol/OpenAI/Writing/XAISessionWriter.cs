using System.Text.Json;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>
/// The fields of a session as xAI takes them: voice and turn detection at the top, formats and transcription nested, no <c>type</c>.
/// It speaks always, and knows no noise reduction and no semantic turn detection.
/// </summary>
internal static class XAISessionWriter
{
    public static void WriteFields(SessionConfiguration session, Utf8JsonWriter writer)
    {
        if (session.Voice is not null)
            writer.WriteString("voice"u8, session.Voice);
        WriteTurnDetection(session.TurnDetection, writer);
        writer.WriteStartObject("audio"u8);
        writer.WriteStartObject("input"u8);
        NestedSessionWriter.WriteFormat(session.InputFormat, writer);
        if (session.TranscriptionModel is not null)
            WriteTranscription(session.TranscriptionModel, session.TranscriptionLanguage, writer);
        writer.WriteEndObject();
        writer.WriteStartObject("output"u8);
        NestedSessionWriter.WriteFormat(session.OutputFormat, writer);
        writer.WriteEndObject();
        writer.WriteEndObject();
        if (session.MaxOutputTokens is int limit)
            writer.WriteNumber("max_response_output_tokens"u8, limit);
    }

    private static void WriteTranscription(string model, string? language, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("transcription"u8);
        writer.WriteString("model"u8, model);
        if (language is not null)
            writer.WriteString("language_hint"u8, language);
        writer.WriteEndObject();
    }

    private static void WriteTurnDetection(TurnDetectionSettings settings, Utf8JsonWriter writer)
    {
        if (settings.Kind == TurnDetectionKind.Server)
        {
            SessionPartWriter.WriteTurnDetection(settings, writer);
            return;
        }
        writer.WriteStartObject("turn_detection"u8);
        if (settings.Kind == TurnDetectionKind.None)
        {
            // Its own form of "none", as it reports a session that has not been set.
            writer.WriteNull("type"u8);
        }
        else
        {
            writer.WriteString("type"u8, "server_vad"u8);
            writer.WriteBoolean("create_response"u8, settings.CreateResponse);
            writer.WriteBoolean("interrupt_response"u8, settings.InterruptResponse);
        }
        writer.WriteEndObject();
    }
}
