using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RealtimeVoiceTools.Testing;

/// <summary>Writes the provider's events and sends them, with the faults that were asked for.</summary>
internal sealed class EmulatorWire(ProviderTraits traits, EmulatedIds ids, EmulatorFaults faults, EmulatorLoop loop, FrameLog log, Action<ReadOnlyMemory<byte>> send)
{
    private static readonly JsonWriterOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public bool IsClosed { get; private set; }

    public ProviderTraits Traits => traits;

    public EmulatedIds Ids => ids;

    /// <summary>Sends one event by its GA name. An event that the dialect does not have is not sent.</summary>
    public void Send(string type, Action<JsonFields> body, bool hasEventId = true, bool keepsName = false)
    {
        string? name = keepsName ? type : traits.IsBeta ? EventNames.InBeta(type) : traits.IsXAI ? EventNames.AtXAI(type) : type;
        if (name is null || IsClosed)
        {
            return;
        }

        int copies = faults.CopiesOf(type);
        for (int i = 0; i < copies; i++)
        {
            ArrayBufferWriter<byte> buffer = new(512);
            using (Utf8JsonWriter writer = new(buffer, Unescaped))
            {
                writer.WriteStartObject();
                writer.WriteString("type", name);
                if (hasEventId)
                {
                    writer.WriteString("event_id", ids.Event());
                }

                body(new JsonFields(writer, traits.FollowsBetaSchema));
                writer.WriteEndObject();
            }

            Transmit(name, buffer.WrittenMemory);
        }
    }

    /// <summary>Sends bytes as they are, which need not be JSON.</summary>
    public void Transmit(string type, ReadOnlyMemory<byte> message)
    {
        if (!IsClosed)
        {
            log.Add(new EmulatorFrame(loop.Elapsed, EmulatorFrameDirection.ToClient, type, message));
            send(message);
        }
    }

    public void Error(WireProblem problem, string? clientEventId) => Send("error", fields => fields.Object("error", error => error
        .Text("type", problem.Type)
        .Text("code", problem.Code)
        .Text("message", problem.Message)
        .Text("param", problem.Param)
        .Text("event_id", clientEventId)));

    public void Close() => IsClosed = true;
}
