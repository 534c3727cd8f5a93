using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RealtimeVoiceTools.Protocol.OpenAI;

/// <summary>Writes a command as one message.</summary>
internal static class CommandWriter
{
    // Relaxed: the message goes over a socket, never into a web page, and other scripts stay short.
    // Half a surrogate pair, which would cost the session at some servers, it writes as U+FFFD.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(RealtimeCommand command, OpenAIDialectVersion version, IBufferWriter<byte> message)
    {
        if (command is RealtimeCommand.AppendAudio { Audio: var audio })
        {
            AudioAppendWriter.Write(audio.Span, message);
            return;
        }
        using var writer = new Utf8JsonWriter(message, s_options);
        writer.WriteStartObject();
        WriteFields(command, version, writer);
        writer.WriteEndObject();
    }

    private static void WriteFields(RealtimeCommand command, OpenAIDialectVersion version, Utf8JsonWriter writer)
    {
        switch (command)
        {
            case RealtimeCommand.UpdateSession update:
                writer.WriteHead("session.update"u8, update.EventId);
                SessionWriter.Write(update.Configuration, version, writer);
                break;
            case RealtimeCommand.AddUserText add:
                writer.WriteHead("conversation.item.create"u8, add.EventId);
                ItemWriter.WriteMessage("user"u8, add.ItemId, add.Text, writer);
                break;
            case RealtimeCommand.AddAgentText add:
                writer.WriteHead("conversation.item.create"u8, add.EventId);
                ItemWriter.WriteAgentMessage(add, version, writer);
                break;
            case RealtimeCommand.AddContext add:
                writer.WriteHead("conversation.item.create"u8, add.EventId);
                ItemWriter.WriteMessage("system"u8, add.ItemId, add.Text, writer);
                break;
            case RealtimeCommand.AddCallOutput add:
                writer.WriteHead("conversation.item.create"u8, add.EventId);
                ItemWriter.WriteCallOutput(add, writer);
                break;
            case RealtimeCommand.CreateResponse { ExactWords: { } words } say when version == OpenAIDialectVersion.XAI:
                writer.WriteHead("conversation.item.create"u8, say.EventId);
                ItemWriter.WriteForcedMessage(words, writer);
                break;
            case RealtimeCommand.CreateResponse create:
                writer.WriteHead("response.create"u8, create.EventId);
                ResponseRequestWriter.Write(create, version, writer);
                break;
            case RealtimeCommand.CancelResponse cancel:
                writer.WriteHead("response.cancel"u8, cancel.EventId);
                if (cancel.ResponseId is not null)
                    writer.WriteString("response_id"u8, cancel.ResponseId);
                break;
            case RealtimeCommand.TruncateItem truncate:
                writer.WriteHead("conversation.item.truncate"u8, truncate.EventId);
                writer.WriteString("item_id"u8, truncate.ItemId);
                writer.WriteNumber("content_index"u8, 0);
                writer.WriteNumber("audio_end_ms"u8, truncate.AudioEndMs);
                break;
            case RealtimeCommand.DeleteItem delete:
                writer.WriteHead("conversation.item.delete"u8, delete.EventId);
                writer.WriteString("item_id"u8, delete.ItemId);
                break;
            case RealtimeCommand.CommitAudio commit:
                writer.WriteHead("input_audio_buffer.commit"u8, commit.EventId);
                break;
            case RealtimeCommand.ClearPlayback clear:
                writer.WriteHead("output_audio_buffer.clear"u8, clear.EventId);
                break;
            case RealtimeCommand.ClearAudio clear:
                writer.WriteHead("input_audio_buffer.clear"u8, clear.EventId);
                break;
            default:
                throw new ArgumentException($"This dialect has no message for {command.GetType().Name}.", nameof(command));
        }
    }

    private static void WriteHead(this Utf8JsonWriter writer, ReadOnlySpan<byte> type, string eventId)
    {
        writer.WriteString("type"u8, type);
        writer.WriteString("event_id"u8, eventId);
    }
}
