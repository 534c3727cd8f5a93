using System.Text.Json;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>Writes the <c>session</c> of a <c>session.update</c>. A server refuses the whole update for one field it does not know, so nothing optional is sent.</summary>
internal static class SessionWriter
{
    public static void Write(SessionConfiguration session, OpenAIDialectVersion version, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("session"u8);
        switch (version)
        {
            case OpenAIDialectVersion.GA:
                NestedSessionWriter.WriteFields(session, writer);
                break;
            case OpenAIDialectVersion.XAI:
                XAISessionWriter.WriteFields(session, writer);
                break;
            default:
                FlatSessionWriter.WriteFields(session, version, writer);
                break;
        }
        writer.WriteString("instructions"u8, session.Instructions);
        WriteTools(session.Tools, writer);
        writer.WriteEndObject();
    }

    private static void WriteTools(IReadOnlyList<ToolDeclaration> tools, Utf8JsonWriter writer)
    {
        writer.WriteStartArray("tools"u8);
        foreach (ToolDeclaration tool in tools)
        {
            writer.WriteStartObject();
            writer.WriteString("type"u8, "function"u8);
            writer.WriteString("name"u8, tool.Name);
            writer.WriteString("description"u8, tool.Description);
            writer.WritePropertyName("parameters"u8);
            writer.WriteRawValue(tool.Schema.Span);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteString("tool_choice"u8, "auto"u8);
    }
}
