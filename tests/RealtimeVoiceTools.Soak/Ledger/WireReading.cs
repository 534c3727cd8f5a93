using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using RealtimeVoiceTools.Testing;

namespace RealtimeVoiceTools.Soak;

/// <summary>What passed over one connection, read from the server's own log.</summary>
internal sealed partial class WireReading
{
    private readonly Dictionary<string, TimeSpan> _completed = [];
    private readonly List<WireOutput> _outputs = [];
    private readonly List<string> _errors = [];
    private readonly StringBuilder _items = new();
    private readonly EmulatorConnection _connection;

    /// <param name="connection">The connection.</param>
    /// <param name="openedAt">When it was opened: all times count from where this does.</param>
    public WireReading(EmulatorConnection connection, TimeSpan openedAt)
    {
        _connection = connection;
        foreach (EmulatorFrame frame in connection.Frames)
        {
            LastFrame = openedAt + frame.Time;
            if (frame.Direction == EmulatorFrameDirection.FromClient && frame.Type == "conversation.item.create")
                Created(frame);
            else if (frame.Direction == EmulatorFrameDirection.ToClient)
                Told(frame);
        }
    }

    /// <summary>Until then the connection lived for certain: the caller's sound passes ten times a second.</summary>
    public TimeSpan LastFrame { get; private set; }

    /// <summary>Calls that were shown complete, and when first.</summary>
    public IReadOnlyDictionary<string, TimeSpan> Completed => _completed;

    public IReadOnlyList<WireOutput> Outputs => _outputs;

    /// <summary>The provider's errors, each beginning with its code.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>A line for each frame but sound: when, which way, what, and of whom.</summary>
    public IEnumerable<string> Lines => _connection.Frames.Where(frame => !frame.Type.Contains("audio.delta", StringComparison.Ordinal) && frame.Type != "input_audio_buffer.append").Select(Line);

    /// <summary>Everything the client put into the conversation.</summary>
    public string Items => _items.ToString();

    public bool IsOwed => _completed.Keys.Except(_outputs.Select(output => output.CallId)).Any();

    private static string Line(EmulatorFrame frame)
    {
        string text = frame.ToString();
        string ids = string.Join(' ', Ids().Matches(Encoding.UTF8.GetString(frame.Json.Span)).Select(match => match.Value).Distinct());
        return $"{text} {ids}";
    }

    [GeneratedRegex("(resp|item|call|rvt|event)_[A-Za-z0-9_]+|\"(status|code)\":\"[a-z_]+\"")]
    private static partial Regex Ids();

    private void Created(EmulatorFrame frame)
    {
        JsonElement item = frame.Parse().GetProperty("item");
        _items.Append(item.GetRawText());
        if (item.GetProperty("type").ValueEquals("function_call_output"))
            _outputs.Add(WireOutput.Of(item));
    }

    private void Told(EmulatorFrame frame)
    {
        switch (frame.Type)
        {
            case "response.output_item.done" or "conversation.item.done":
                Complete(frame.Parse().GetProperty("item"));
                break;
            case "response.done" when frame.Parse().GetProperty("response").GetProperty("output") is { ValueKind: JsonValueKind.Array } output:
                foreach (JsonElement item in output.EnumerateArray())
                    Complete(item);
                break;
            case "error":
                JsonElement error = frame.Parse().GetProperty("error");
                _errors.Add(string.Join(' ', error.EnumerateObject().Where(field => field.Name is "code" or "param" or "message").Select(field => field.Value.ToString())));
                break;
        }
    }

    private void Complete(JsonElement item)
    {
        if (item.GetProperty("type").ValueEquals("function_call") && item.GetProperty("status").ValueEquals("completed"))
            _completed.TryAdd(item.GetProperty("call_id").GetString()!, LastFrame);
    }
}
