using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using RealtimeVoiceTools.Transports;

namespace TaskManager;

/// <summary>
/// The loop that a first lesson on function calling ends with, kept as it is taught: it reads events one by one, runs the function before
/// it reads on, and asks for one response for each call. Here to be compared with, not to be copied.
/// </summary>
internal sealed class LessonLoop(IRealtimeTransport line, LessonFunctions functions)
{
    private readonly Dictionary<string, string> _names = [];
    private readonly Dictionary<string, StringBuilder> _arguments = [];

    public async Task RunAsync()
    {
        while (await line.ReadAsync(CancellationToken.None) is { } message)
            await HandleAsync(JsonNode.Parse(message.Span)!.AsObject());
    }

    private async Task HandleAsync(JsonObject received)
    {
        switch ((string?)received["type"])
        {
            case "session.created":
                Send(LessonFunctions.Session());
                break;
            case "response.output_item.added" when (string?)received["item"]!["type"] == "function_call":
                _names[(string)received["item"]!["call_id"]!] = (string)received["item"]!["name"]!;
                break;
            case "response.function_call_arguments.delta":
                string pending = (string)received["call_id"]!;
                if (!_arguments.TryGetValue(pending, out StringBuilder? text))
                    _arguments[pending] = text = new StringBuilder();
                text.Append((string)received["delta"]!);
                break;
            case "response.function_call_arguments.done":
                string call = (string)received["call_id"]!;
                if (_arguments.Remove(call, out StringBuilder? arguments))
                    Answer(call, await functions.RunAsync(_names[call], JsonNode.Parse(arguments.ToString())!.AsObject()));
                break;
        }
    }

    private void Answer(string call, JsonObject result)
    {
        Send(new JsonObject
        {
            ["type"] = "conversation.item.create",
            ["item"] = new JsonObject { ["type"] = "function_call_output", ["call_id"] = call, ["output"] = result.ToJsonString() },
        });
        Send(new JsonObject { ["type"] = "response.create" });
    }

    private void Send(JsonObject message) => line.TrySend(JsonSerializer.SerializeToUtf8Bytes(message), RealtimeMessageKind.Control);
}
