using System.Text.Json;
using System.Text.Json.Nodes;
using RealtimeVoiceTools;
using RealtimeVoiceTools.Testing;

namespace TaskManager;

/// <summary>The timeline of a conversation as measured at the caller's end of the emulated line, the same for any client at the other end.</summary>
internal static class HeardOnTheLine
{
    // What lies closer together is one speech.
    private static readonly TimeSpan _seam = TimeSpan.FromMilliseconds(100);

    /// <param name="line">The line, after the conversation.</param>
    /// <param name="spoken">When the caller spoke.</param>
    public static SessionTimeline Timeline(EmulatorConnection line, IReadOnlyList<TimelineSpan> spoken)
    {
        TimelineSpan[] heard =
        [
            .. line.Utterances.Select(utterance => new TimelineSpan(utterance.IsOutOfBand ? TimelineLane.Filler : TimelineLane.Agent, utterance.StartsAt, utterance.EndsAt)
            {
                IsCut = utterance.IsCutOff,
            }),
        ];
        return new SessionTimeline([.. spoken, .. heard, .. Tools(line.Frames), .. DeadAir(spoken, heard)]);
    }

    /// <summary>From the end of what the caller said to the first word of the agent, and between the agent's words until it has said all.</summary>
    internal static IEnumerable<TimelineSpan> DeadAir(IReadOnlyList<TimelineSpan> spoken, IReadOnlyList<TimelineSpan> heard)
    {
        for (int turn = 0; turn < spoken.Count; turn++)
        {
            TimeSpan next = turn + 1 < spoken.Count ? spoken[turn + 1].Start : TimeSpan.MaxValue;
            TimeSpan silentSince = spoken[turn].End;
            bool answered = false;
            foreach (TimelineSpan speech in heard.Where(speech => speech.End > silentSince && speech.Start < next).OrderBy(speech => speech.Start))
            {
                answered = true;
                if (speech.Start - silentSince > _seam)
                    yield return new TimelineSpan(TimelineLane.Silence, silentSince, speech.Start);
                silentSince = speech.End;
            }

            if (!answered && next != TimeSpan.MaxValue)
                yield return new TimelineSpan(TimelineLane.Silence, silentSince, next);
        }
    }

    /// <summary>From the complete call to its output.</summary>
    private static IEnumerable<TimelineSpan> Tools(IReadOnlyList<EmulatorFrame> frames)
    {
        var calls = new Dictionary<string, (string Name, TimeSpan At)>();
        foreach (EmulatorFrame frame in frames.Where(frame => frame.Type is "response.output_item.done" or "conversation.item.create"))
        {
            JsonElement item = frame.Parse().GetProperty("item");
            string type = item.GetProperty("type").GetString()!;
            if (frame.Direction == EmulatorFrameDirection.ToClient && type == "function_call")
                calls[item.GetProperty("call_id").GetString()!] = (item.GetProperty("name").GetString()!, frame.Time);
            else if (frame.Direction == EmulatorFrameDirection.FromClient && type == "function_call_output" && calls.Remove(item.GetProperty("call_id").GetString()!, out var call))
                yield return new TimelineSpan(TimelineLane.Tool, call.At, frame.Time) { Name = call.Name, ErrorType = ErrorOf(item.GetProperty("output").GetString()!) };
        }
    }

    private static ToolErrorType? ErrorOf(string output)
    {
        JsonObject result = Conversation.ReadObject(output);
        if (Conversation.Text(result, "error_type") is { } type)
            return Enum.TryParse(type.Replace("_", string.Empty, StringComparison.Ordinal), ignoreCase: true, out ToolErrorType known) ? known : ToolErrorType.Unknown;
        return Conversation.Text(result, "error") is null ? null : ToolErrorType.Unknown;
    }
}
