using System.Buffers;
using System.Text;
using System.Text.Json;
using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools.Tests.Protocol;

/// <summary>Reads and writes messages as text.</summary>
internal static class Wire
{
    public static List<RealtimeEvent> Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    public static List<RealtimeEvent> Read(byte[] message, OpenAIDialectVersion version = OpenAIDialectVersion.GA)
    {
        List<RealtimeEvent> events = [];
        new OpenAIRealtimeDialect(version).Read(message, events);
        return events;
    }

    public static T ReadOne<T>(string json)
        where T : RealtimeEvent => Read(json).Should().ContainSingle().Which.Should().BeOfType<T>().Subject;

    public static byte[] WriteBytes(RealtimeCommand command, OpenAIDialectVersion version = OpenAIDialectVersion.GA)
    {
        ArrayBufferWriter<byte> message = new();
        new OpenAIRealtimeDialect(version).Write(command, message);
        return message.WrittenSpan.ToArray();
    }

    public static JsonElement Write(RealtimeCommand command, OpenAIDialectVersion version = OpenAIDialectVersion.GA)
    {
        using JsonDocument document = JsonDocument.Parse(WriteBytes(command, version));
        return document.RootElement.Clone();
    }
}
