using System.Text.Json;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>The parts of a session that are alike in both forms.</summary>
internal static class SessionPartWriter
{
    public static void WriteTranscription(ReadOnlySpan<byte> name, SessionConfiguration session, Utf8JsonWriter writer)
    {
        writer.WriteStartObject(name);
        writer.WriteString("model"u8, session.TranscriptionModel!);
        if (session.TranscriptionLanguage is not null)
            writer.WriteString("language"u8, session.TranscriptionLanguage);
        writer.WriteEndObject();
    }

    public static void WriteNoiseReduction(ReadOnlySpan<byte> name, string kind, Utf8JsonWriter writer)
    {
        writer.WriteStartObject(name);
        writer.WriteString("type"u8, kind);
        writer.WriteEndObject();
    }

    public static void WriteTurnDetection(TurnDetectionSettings settings, Utf8JsonWriter writer)
    {
        if (settings.Kind == TurnDetectionKind.None)
        {
            // Left out, the server would go on detecting turns by itself.
            writer.WriteNull("turn_detection"u8);
            return;
        }
        writer.WriteStartObject("turn_detection"u8);
        if (settings.Kind == TurnDetectionKind.Server)
        {
            writer.WriteString("type"u8, "server_vad"u8);
            writer.WriteNumber("threshold"u8, settings.Threshold);
            writer.WriteNumber("prefix_padding_ms"u8, (int)settings.Prefix.TotalMilliseconds);
            writer.WriteNumber("silence_duration_ms"u8, (int)settings.Silence.TotalMilliseconds);
        }
        else
        {
            writer.WriteString("type"u8, "semantic_vad"u8);
            writer.WriteString("eagerness"u8, settings.Eagerness);
        }
        writer.WriteBoolean("create_response"u8, settings.CreateResponse);
        writer.WriteBoolean("interrupt_response"u8, settings.InterruptResponse);
        writer.WriteEndObject();
    }
}
