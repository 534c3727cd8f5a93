using System.Text.Json;

namespace RealtimeVoiceTools.Schedules.Tests.Calls;

/// <summary>The provider: accepts the session, speaks what it is asked to, and keeps what calls were answered with.</summary>
internal sealed class Peer
{
    private readonly Line _line;
    private int _responses;

    public Peer(Line line)
    {
        _line = line;
        line.Heard = Hear;
    }

    public List<(string CallId, string Output)> Outputs { get; } = [];

    /// <summary>Words that bridge a wait have begun; they do not end by themselves.</summary>
    public bool FillerPlays { get; private set; }

    /// <summary>It never answers the declaration.</summary>
    public bool IsSilent { get; init; }

    /// <summary>A conversation of its own begins.</summary>
    public void Greet()
    {
        if (_line.Capabilities.CallId is null)
            Say(new { type = "session.created", session = new { id = "session" } });
    }

    public void Calls(params (string CallId, string Name)[] calls)
    {
        string id = Begin(null);
        foreach ((string callId, string name) in calls)
        {
            Say(new
            {
                type = "response.output_item.done",
                response_id = id,
                output_index = 0,
                item = new { id = "item_" + callId, type = "function_call", status = "completed", call_id = callId, name, arguments = "{}" },
            });
        }

        Finish(id, null);
    }

    private void Hear(string message)
    {
        using JsonDocument document = JsonDocument.Parse(message);
        JsonElement root = document.RootElement;
        switch (root.GetProperty("type").GetString())
        {
            case "session.update" when !IsSilent:
                Say(new { type = "session.updated", session = new { id = "session" } });
                break;
            case "conversation.item.create" when root.GetProperty("item").GetProperty("type").GetString() == "function_call_output":
                JsonElement item = root.GetProperty("item");
                Outputs.Add((item.GetProperty("call_id").GetString()!, item.GetProperty("output").GetString()!));
                break;
            case "response.create":
                Speak(root.GetProperty("response"));
                break;
        }
    }

    private void Speak(JsonElement request)
    {
        string? tag = request.GetProperty("metadata").GetProperty("rvt_tag").GetString();
        bool isFiller = request.TryGetProperty("conversation", out JsonElement conversation) && conversation.GetString() == "none";
        string words = request.TryGetProperty("instructions", out JsonElement instructions) ? Quoted(instructions.GetString()!) : "This is how it stands.";
        string id = Begin(tag);
        Say(new { type = "response.output_audio.delta", response_id = id, item_id = "said_" + id, delta = Convert.ToBase64String(new byte[48 * 100]) });
        FillerPlays |= isFiller;
        if (isFiller)
            return;
        Say(new { type = "response.output_audio_transcript.done", response_id = id, item_id = "said_" + id, transcript = words });
        Finish(id, tag);
    }

    private string Begin(string? tag)
    {
        string id = $"response_{++_responses}";
        Say(new { type = "response.created", response = new { id, status = "in_progress", metadata = Metadata(tag) } });
        return id;
    }

    private void Finish(string id, string? tag) =>
        Say(new { type = "response.done", response = new { id, status = "completed", metadata = Metadata(tag), output = Array.Empty<object>() } });

    private void Say(object message) => _line.Say(JsonSerializer.Serialize(message));

    private static Dictionary<string, string>? Metadata(string? tag) => tag is null ? null : new() { ["rvt_tag"] = tag };

    private static string Quoted(string instructions) => instructions.Split('"') is [_, .. var words, _] ? string.Join('"', words) : instructions;
}
