using System.Text;
using System.Text.Json;

namespace RealtimeVoiceTools.Testing.Tests;

/// <summary>A client on a line to an emulator, in virtual time and on one thread.</summary>
internal sealed class Line
{
    public Line(RealtimeEmulatorOptions? options = null, params EmulatedTurn[] turns)
        : this(options, isCall: false, turns)
    {
    }

    private Line(RealtimeEmulatorOptions? options, bool isCall, EmulatedTurn[] turns)
    {
        Model = new ScriptedModel(turns);
        Emulator = new RealtimeEmulator(options ?? new RealtimeEmulatorOptions(), Model, Time);
        Connection = isCall
            ? Emulator.StartCall(message => Sent.Add(message), (code, reason) => Closed = (code, reason))
            : Emulator.Open(message => Sent.Add(message), (code, reason) => Closed = (code, reason));
    }

    public VirtualTimeProvider Time { get; } = new();

    public ScriptedModel Model { get; }

    public RealtimeEmulator Emulator { get; }

    public EmulatorConnection Connection { get; }

    public List<ReadOnlyMemory<byte>> Sent { get; } = [];

    public (int Code, string? Reason)? Closed { get; private set; }

    public IReadOnlyList<string> Types => [.. Connection.Frames.Where(f => f.Direction == EmulatorFrameDirection.ToClient).Select(f => f.Type)];

    public JsonElement Error => Last("error").GetProperty("error");

    public static Line WithText(params EmulatedTurn[] turns) => new Line(null, turns).WithUpdate("""{"type":"realtime","output_modalities":["text"]}""");

    public static Line WithAudio(params EmulatedTurn[] turns) => new(null, turns);

    /// <summary>A call whose audio the provider plays itself.</summary>
    public static Line OfCall(params EmulatedTurn[] turns) => OfCall(null, turns);

    public static Line OfCall(RealtimeEmulatorOptions? options, params EmulatedTurn[] turns) => new(options, isCall: true, turns);

    public Line WithUpdate(string session) => Send($$$"""{"type":"session.update","session":{{{session}}}}""");

    public Line Send(string json)
    {
        Connection.Receive(Encoding.UTF8.GetBytes(json));
        return this;
    }

    public Line Says(string text) =>
        Send($$$"""{"type":"conversation.item.create","item":{"type":"message","role":"user","content":[{"type":"input_text","text":{{{JsonSerializer.Serialize(text)}}}}]}}""");

    public Line Asks(string response = "{}") => Send($$$"""{"type":"response.create","response":{{{response}}}}""");

    public Line Answers(string callId, string output = "{}") =>
        Send($$$"""{"type":"conversation.item.create","item":{"type":"function_call_output","call_id":"{{{callId}}}","output":{{{JsonSerializer.Serialize(output)}}}}}""");

    public Line After(double milliseconds)
    {
        Time.Advance(TimeSpan.FromMilliseconds(milliseconds));
        return this;
    }

    public Line UntilDone(int responses = 1)
    {
        Time.AdvanceUntil(() => All("response.done").Count >= responses, TimeSpan.FromMinutes(2)).Should().BeTrue("the response should end");
        return this;
    }

    public IReadOnlyList<JsonElement> All(string type) => [.. Connection.Frames
        .Where(f => f.Direction == EmulatorFrameDirection.ToClient && f.Type == type).Select(f => f.Parse())];

    public JsonElement Last(string type) => All(type)[^1];

    public TimeSpan TimeOf(string type) => Connection.Frames.First(f => f.Type == type).Time;

    /// <summary>Types as sent, without the error-prone parts: deltas folded into one, and rate limits, which come by chance, left out.</summary>
    public IReadOnlyList<string> Order() => Fold(Types);

    public static IReadOnlyList<string> Fold(IEnumerable<string> types)
    {
        List<string> order = [];
        foreach (string type in types.Where(type => type != "rate_limits.updated"))
        {
            if (!(type.EndsWith(".delta", StringComparison.Ordinal) && order.Contains(type) && order.LastIndexOf(type) > order.FindLastIndex(IsBoundary)))
            {
                order.Add(type);
            }
        }

        return order;
    }

    private static bool IsBoundary(string type) => type is "response.output_item.added" or "response.created";
}
