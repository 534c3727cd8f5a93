using System.Text.Json;
using RealtimeVoiceTools.Tests.Protocol;

namespace RealtimeVoiceTools.Testing.Tests.Recordings;

/// <summary>Plays a recorded session against the emulator: the client's messages as sent, the model's turns as they were.</summary>
internal sealed class RecordedScript
{
    private readonly (bool IsReceived, JsonElement Event)[] frames;

    public RecordedScript(string recording) => frames = [.. ProtocolData.Frames(ProtocolData.PathOf("recordings", recording))];

    public IReadOnlyList<JsonElement> Received => [.. frames.Where(frame => frame.IsReceived).Select(frame => frame.Event)];

    public IEnumerable<string> Types => Received.Select(TypeOf);

    public Line Play(EmulatedProvider provider, bool isCall = false)
    {
        RealtimeEmulatorOptions options = new() { Provider = provider };
        EmulatedTurn[] turns = [.. Received.Where(e => TypeOf(e) == "response.done").Select(Turn)];
        Line line = isCall ? Line.OfCall(options, turns) : new Line(options, turns);
        Dictionary<string, int> seen = [];
        foreach ((bool isReceived, JsonElement body) in frames)
        {
            string type = TypeOf(body);
            if (!isReceived)
            {
                line.Send(body.GetRawText());
                continue;
            }

            if (type == "input_audio_buffer.speech_started")
            {
                line.Connection.UserSays(Spoken());
            }

            // Waits for one more of the same type, so that what the client did next comes at the same place.
            int count = seen[type] = seen.GetValueOrDefault(type) + 1;
            if (!type.EndsWith(".delta", StringComparison.Ordinal) && type is not "rate_limits.updated")
            {
                line.Time.AdvanceUntil(() => line.Types.Count(sent => sent == type) >= count, TimeSpan.FromMinutes(1)).Should().BeTrue($"the recording has {count} of {type}");
            }
        }

        return line;
    }

    private static string TypeOf(JsonElement e) => e.GetProperty("type").GetString()!;

    private string Spoken() =>
        Received.Single(e => TypeOf(e) == "conversation.item.input_audio_transcription.completed").GetProperty("transcript").GetString()!;

    private EmulatedTurn Turn(JsonElement done)
    {
        JsonElement response = done.GetProperty("response");
        string id = response.GetProperty("id").GetString()!;
        return new EmulatedTurn([.. response.GetProperty("output").EnumerateArray().Select((item, index) => Action(item, id, index))]);
    }

    private EmulatedAction Action(JsonElement item, string response, int index)
    {
        string[] chunks = [.. Received
            .Where(e => TypeOf(e).EndsWith(".delta", StringComparison.Ordinal) && !TypeOf(e).EndsWith("audio.delta", StringComparison.Ordinal)
                && e.TryGetProperty("response_id", out JsonElement id) && id.GetString() == response && e.GetProperty("output_index").GetInt32() == index)
            .Select(e => e.GetProperty("delta").GetString()!)];
        if (item.GetProperty("type").GetString() == "function_call")
        {
            return new EmulatedAction.Call(item.GetProperty("name").GetString()!, item.GetProperty("arguments").GetString()!)
            {
                Chunks = chunks,
                CallId = item.GetProperty("call_id").GetString(),
            };
        }

        return new EmulatedAction.Say(string.Concat(chunks)) { Chunks = chunks };
    }
}
