using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RealtimeVoiceTools.Testing;

/// <summary>Writes the provider's events and sends them, with the faults that were asked for.</summary>
internal sealed class EmulatorWire(ProviderTraits traits, EmulatedIds ids, ConnectionFaults faults, bool isCall, Action<OutgoingMessage> pass)
{
    private static readonly JsonWriterOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public bool IsClosed { get; private set; }

    public ProviderTraits Traits => traits;

    public EmulatedIds Ids => ids;

    /// <summary>Audio runs beside the wire, over WebRTC or the telephone network, and the provider plays it.</summary>
    public bool IsCall => isCall;

    /// <summary>The client whose event is being handled: it alone is told what is wrong with it.</summary>
    public ClientPort? Asking { get; set; }

    /// <summary>Sends one event by its GA name. An event that the dialect does not have is not sent.</summary>
    public void Send(string type, Action<JsonFields> body, bool hasEventId = true, bool keepsName = false) => Send(type, body, hasEventId, keepsName, null);

    /// <summary>Sends bytes as they are, which need not be JSON.</summary>
    public void Transmit(string type, ReadOnlyMemory<byte> message)
    {
        if (!IsClosed)
        {
            pass(new OutgoingMessage(type, type, message, null));
        }
    }

    public void Error(WireProblem problem, string? clientEventId) => Send(
        "error",
        fields => fields.Object("error", error => error
            .Text("type", problem.Type)
            .Text("code", problem.Code)
            .Text("message", problem.Message)
            .Text("param", problem.Param)
            .Text("event_id", clientEventId)),
        hasEventId: true,
        keepsName: false,
        Asking);

    public void Close() => IsClosed = true;

    private void Send(string type, Action<JsonFields> body, bool hasEventId, bool keepsName, ClientPort? only)
    {
        string? name = keepsName ? type : traits.IsBeta ? EventNames.InBeta(type) : traits.IsXAI ? EventNames.AtXAI(type) : type;
        if (name is null || IsClosed)
        {
            return;
        }

        int copies = faults.CopiesOf(type);
        for (int i = 0; i < copies && !IsClosed; i++)
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
                if (traits.IsXAI && !EventNames.HasOwnPreviousAtXAI(type))
                {
                    writer.WriteNull("previous_item_id");
                }

                writer.WriteEndObject();
            }

            pass(new OutgoingMessage(type, name, buffer.WrittenMemory, only));
        }
    }
}
