using System.Text.Json;

namespace RealtimeVoiceTools.Testing;

/// <summary>Every call that went over the line, and its output: read from the frames, so that it is what model and session really said to each other.</summary>
internal sealed class CallBook
{
    private readonly List<Entry> entries = [];

    private CallBook()
    {
    }

    /// <summary>In the order in which the calls were made.</summary>
    public IReadOnlyList<Entry> Entries => entries;

    public static CallBook Read(IEnumerable<(TimeSpan OpenedAt, EmulatorConnection Connection)> connections)
    {
        CallBook book = new();
        foreach ((TimeSpan openedAt, EmulatorConnection connection) in connections)
        {
            foreach (EmulatorFrame frame in connection.Frames)
            {
                book.Add(openedAt + frame.Time, frame);
            }
        }

        return book;
    }

    private void Add(TimeSpan at, EmulatorFrame frame)
    {
        bool isCall = frame is { Direction: EmulatorFrameDirection.ToClient, Type: "response.output_item.done" };
        bool isOutput = frame is { Direction: EmulatorFrameDirection.FromClient, Type: "conversation.item.create" };
        if (!(isCall || isOutput) || !frame.Parse().TryGetProperty("item", out JsonElement item) || !item.TryGetProperty("call_id", out JsonElement callId))
        {
            return;
        }

        string id = callId.GetString()!;
        Entry? known = entries.Find(entry => entry.CallId == id);
        if (isCall && known is null)
        {
            entries.Add(new Entry(id, item.GetProperty("name").GetString()!, item.GetProperty("arguments").GetString()!, at));
        }
        else if (isOutput && known is not null && item.TryGetProperty("output", out JsonElement output))
        {
            known.Output = output.GetString();
            known.AnsweredAt = at;
        }
    }

    internal sealed class Entry(string callId, string tool, string arguments, TimeSpan madeAt)
    {
        public string CallId => callId;

        public string Tool => tool;

        public string Arguments => arguments;

        public TimeSpan MadeAt => madeAt;

        public string? Output { get; set; }

        public TimeSpan AnsweredAt { get; set; }
    }
}
