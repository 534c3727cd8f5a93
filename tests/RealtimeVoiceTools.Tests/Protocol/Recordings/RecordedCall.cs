using System.Text.Json;
using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools.Tests.Protocol.Recordings;

/// <summary>A call as one frame shows it: found once in the plain JSON, and once in what the dialect made of it.</summary>
internal sealed record RecordedCall(string? CallId, string? Name, string? Arguments)
{
    public static List<RecordedCall> In(JsonElement frame)
    {
        List<RecordedCall> calls = [];
        if (frame.GetProperty("type").GetString() == "response.function_call_arguments.done")
            calls.Add(Of(frame));
        if (frame.TryGetProperty("item", out JsonElement item))
            AddIfCall(item, calls);
        if (frame.TryGetProperty("response", out JsonElement response) && frame.GetProperty("type").GetString() == "response.done")
        {
            foreach (JsonElement output in response.GetProperty("output").EnumerateArray())
                AddIfCall(output, calls);
        }
        return calls;
    }

    public static IEnumerable<RecordedCall> In(RealtimeEvent read) => read switch
    {
        RealtimeEvent.ArgumentsDone done => [new(done.CallId, done.Name, done.Arguments)],
        RealtimeEvent.ItemAdded added => InItems([added.Item]),
        RealtimeEvent.ItemDone done => InItems([done.Item]),
        RealtimeEvent.OutputItemAdded added => InItems([added.Item]),
        RealtimeEvent.OutputItemDone done => InItems([done.Item]),
        RealtimeEvent.ResponseDone done => InItems(done.Output),
        _ => [],
    };

    private static IEnumerable<RecordedCall> InItems(IEnumerable<RealtimeItem> items) =>
        items.Where(item => item.Kind == RealtimeItemKind.FunctionCall).Select(item => new RecordedCall(item.CallId, item.Name, item.Arguments));

    private static void AddIfCall(JsonElement item, List<RecordedCall> calls)
    {
        if (item.GetProperty("type").GetString() == "function_call")
            calls.Add(Of(item));
    }

    private static RecordedCall Of(JsonElement source) => new(Text(source, "call_id"), Text(source, "name"), Text(source, "arguments"));

    private static string? Text(JsonElement source, string name) => source.TryGetProperty(name, out JsonElement text) ? text.GetString() : null;
}
