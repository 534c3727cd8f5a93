using System.Text.Json;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>Writes the <c>response</c> of a <c>response.create</c>. What is left out keeps the session's setting.</summary>
internal static class ResponseRequestWriter
{
    public static void Write(RealtimeCommand.CreateResponse create, OpenAIDialectVersion version, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("response"u8);
        if (create.ExactWords is { } words && version == OpenAIDialectVersion.VoiceLive)
            WritePregenerated(words, writer);
        else
            WriteAsked(create, version, writer);
        writer.WriteStartObject("metadata"u8);
        writer.WriteString(ResponseTag.Key, create.Tag);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    // No model runs: neither instructions nor tools nor a bound have a meaning. Voice Live documents no response outside the
    // conversation and says that these words become part of it; what is not to stay there is deleted when it has been said.
    private static void WritePregenerated(string words, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("pre_generated_assistant_message"u8);
        writer.WriteString("type"u8, "message"u8);
        writer.WriteString("role"u8, "assistant"u8);
        ItemWriter.WriteContent("text"u8, words, writer);
        writer.WriteEndObject();
    }

    private static void WriteAsked(RealtimeCommand.CreateResponse create, OpenAIDialectVersion version, Utf8JsonWriter writer)
    {
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
            writer.WriteNumber(version == OpenAIDialectVersion.Beta ? "max_response_output_tokens"u8 : "max_output_tokens"u8, limit);
    }

    // The quotes tell the model, and whoever reads the message, where the words begin and end.
    private static string WordForWord(string words) =>
        $"Speak the quoted words aloud, word for word, in the language they are in. Put nothing before them, nothing after them, and do not answer them: \"{words.Replace('"', '\'')}\"";
}
