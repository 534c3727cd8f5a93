using System.Text;
using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools.Tests.Protocol.Writing;

/// <summary>Commands of every kind, in every variation a session can send.</summary>
internal static class Samples
{
    public static readonly ToolDeclaration Tool = new(
        "create_task",
        "Create a new task. Use when the user says \"remind me to\".",
        Encoding.UTF8.GetBytes("""{"type":"object","properties":{"title":{"type":"string"}},"required":["title"],"additionalProperties":false}"""));

    public static readonly SessionConfiguration Plain = new() { Instructions = "You are a task assistant.", Tools = [Tool] };

    public static IEnumerable<RealtimeCommand> All() =>
    [
        .. Sessions().Select(session => new RealtimeCommand.UpdateSession("evt_1", session)),
        new RealtimeCommand.AddUserText("evt_2", "item_2", "Delete the first one"),
        new RealtimeCommand.AddContext("evt_3", "item_3", "The earlier call ended."),
        new RealtimeCommand.AddCallOutput("evt_4", "item_4", "call_1", """{"success":true}"""),
        new RealtimeCommand.CreateResponse("evt_5", "tag_5", null, OutOfBand: false, AllowTools: true, null),
        new RealtimeCommand.CreateResponse("evt_6", "tag_6", null, OutOfBand: false, AllowTools: false, 500),
        new RealtimeCommand.CreateResponse("evt_7", "tag_7", "One moment.", OutOfBand: true, AllowTools: false, 60),
        new RealtimeCommand.CreateResponse("evt_8", "tag_8", "Should I go ahead?", OutOfBand: false, AllowTools: false, 200),
        new RealtimeCommand.CancelResponse("evt_9", "resp_1"),
        new RealtimeCommand.CancelResponse("evt_10", null),
        new RealtimeCommand.TruncateItem("evt_11", "item_11", 1500),
        new RealtimeCommand.DeleteItem("evt_12", "item_12"),
        new RealtimeCommand.AppendAudio(new byte[] { 0, 1, 2, 250, 251, 252, 253 }),
        new RealtimeCommand.CommitAudio("evt_13"),
        new RealtimeCommand.ClearAudio("evt_14"),
        new RealtimeCommand.ClearPlayback("evt_15"),
    ];

    private static SessionConfiguration[] Sessions() =>
    [
        Plain,
        Plain with { Tools = [], TextOnly = true },
        Plain with { Voice = "coral", TranscriptionModel = "gpt-4o-transcribe", TranscriptionLanguage = "en", TranscriptionConfidence = true, NoiseReduction = "far_field", MaxOutputTokens = 4096 },
        Plain with { TurnDetection = TurnDetectionSettings.SemanticVad("low"), InputFormat = AudioFormat.G711Ulaw, OutputFormat = AudioFormat.G711Alaw },
        Plain with { TurnDetection = TurnDetectionSettings.ServerVad(0.3, TimeSpan.FromMilliseconds(700)) with { CreateResponse = false, InterruptResponse = false } },
    ];
}
