using System.Text.Json;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>Writes the <c>response</c> of a <c>response.create</c>. What is left out keeps the session's setting.</summary>
internal static class ResponseRequestWriter
{
    public static void Write(RealtimeCommand.CreateResponse create, OpenAIDialectVersion version, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("response"u8);
        if (create.OutOfBand)
        {
            writer.WriteString("conversation"u8, "none"u8);
            writer.WriteStartArray("input"u8);
            writer.WriteEndArray();
        }
        else if (create.ExactWords is not null)
        {
            writer.WriteString("conversation"u8, "auto"u8);
        }
        if (create.ExactWords is not null)
            writer.WriteString("instructions"u8, WordForWord(create.ExactWords));
        // A response that is to say given words has nothing to call.
        if (!create.AllowTools || create.ExactWords is not null)
            writer.WriteString("tool_choice"u8, "none"u8);
        if (create.MaxOutputTokens is int limit)
            writer.WriteNumber(version == OpenAIDialectVersion.GA ? "max_output_tokens"u8 : "max_response_output_tokens"u8, limit);
        writer.WriteStartObject("metadata"u8);
        writer.WriteString(ResponseTag.Key, create.Tag);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    // The quotes tell the model, and whoever reads the message, where the words begin and end.
    private static string WordForWord(string words) =>
        $"Speak the quoted words aloud, word for word, in the language they are in. Put nothing before them, nothing after them, and do not answer them: \"{words.Replace('"', '\'')}\"";
}
