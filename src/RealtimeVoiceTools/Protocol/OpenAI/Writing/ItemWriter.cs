using System.Text.Json;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>Writes the <c>item</c> of a <c>conversation.item.create</c>.</summary>
internal static class ItemWriter
{
    public static void WriteMessage(ReadOnlySpan<byte> role, string itemId, string text, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("item"u8);
        writer.WriteString("id"u8, itemId);
        writer.WriteString("type"u8, "message"u8);
        writer.WriteString("role"u8, role);
        WriteContent("input_text"u8, text, writer);
        writer.WriteEndObject();
    }

    public static void WriteAgentMessage(RealtimeCommand.AddAgentText add, OpenAIDialectVersion version, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("item"u8);
        writer.WriteString("id"u8, add.ItemId);
        writer.WriteString("type"u8, "message"u8);
        writer.WriteString("role"u8, "assistant"u8);
        WriteContent(version is OpenAIDialectVersion.Beta or OpenAIDialectVersion.VoiceLive ? "text"u8 : "output_text"u8, add.Text, writer);
        writer.WriteEndObject();
    }

    public static void WriteCallOutput(RealtimeCommand.AddCallOutput add, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("item"u8);
        writer.WriteString("id"u8, add.ItemId);
        writer.WriteString("type"u8, "function_call_output"u8);
        writer.WriteString("call_id"u8, add.CallId);
        writer.WriteString("output"u8, add.Output);
        writer.WriteEndObject();
    }

    /// <summary>xAI: the item itself is the request to say the words.</summary>
    public static void WriteForcedMessage(string words, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("item"u8);
        writer.WriteString("type"u8, "force_message"u8);
        writer.WriteString("role"u8, "assistant"u8);
        // Otherwise what the caller says meanwhile would be dropped unheard.
        writer.WriteBoolean("interruptible"u8, true);
        WriteContent("output_text"u8, words, writer);
        writer.WriteEndObject();
    }

    public static void WriteContent(ReadOnlySpan<byte> type, string text, Utf8JsonWriter writer)
    {
        writer.WriteStartArray("content"u8);
        writer.WriteStartObject();
        writer.WriteString("type"u8, type);
        writer.WriteString("text"u8, text);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }
}
