using System.Text.Json;

namespace RealtimeVoiceTools.Testing.Tests.Session;

/// <summary>What sets xAI's wire apart.</summary>
public class XAISessionTests
{
    [Fact]
    public void Session_IsFlatWithNestedFormats_AndFollowedByItsConversation()
    {
        Line line = Open();

        line.Types.Should().Equal("session.created", "conversation.created", "ping");
        JsonElement session = line.Last("session.created").GetProperty("session");
        session.TryGetProperty("type", out _).Should().BeFalse();
        session.GetProperty("voice").GetString().Should().Be("ara");
        session.GetProperty("turn_detection").GetProperty("type").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void Update_InItsOwnForm_IsTaken()
    {
        Line line = Open().WithUpdate(
            """{"voice":"eve","turn_detection":{"type":"server_vad","silence_duration_ms":400},"audio":{"input":{"format":{"type":"audio/pcm","rate":24000},"transcription":{"model":"grok-transcribe","language_hint":"en"}}}}""");

        JsonElement session = line.Last("session.updated").GetProperty("session");
        session.GetProperty("voice").GetString().Should().Be("eve");
        session.GetProperty("turn_detection").GetProperty("silence_duration_ms").GetInt32().Should().Be(400);
        session.GetProperty("audio").GetProperty("input").GetProperty("transcription").GetProperty("model").GetString().Should().Be("grok-transcribe");
    }

    [Theory]
    [InlineData("""{"type":"realtime"}""", "session.type")]
    [InlineData("""{"audio":{"input":{"turn_detection":null}}}""", "session.audio.input.turn_detection")]
    [InlineData("""{"audio":{"output":{"voice":"eve"}}}""", "session.audio.output.voice")]
    [InlineData("""{"modalities":["text"]}""", "session.modalities")]
    public void Update_InAnotherForm_IsRefused(string session, string param) =>
        Open().WithUpdate(session).Error.GetProperty("param").GetString().Should().Be(param);

    [Fact]
    public void TurnDetection_WithoutAType_IsNone()
    {
        Line line = Open().WithUpdate("""{"turn_detection":{"type":"server_vad"}}""").WithUpdate("""{"turn_detection":{"type":null}}""");

        line.Connection.UserSays("Hello?");
        line.After(5000).Types.Should().NotContain("input_audio_buffer.speech_started");
    }

    [Fact]
    public void Truncate_IsNoEventThere()
    {
        Line line = Open(EmulatedTurn.Say("A sentence to be cut."));
        line.Says("go").Asks().UntilDone();
        string item = line.Last("response.output_item.done").GetProperty("item").GetProperty("id").GetString()!;

        line.Send($$"""{"type":"conversation.item.truncate","item_id":"{{item}}","content_index":0,"audio_end_ms":100}""");

        line.Error.GetProperty("param").GetString().Should().Be("type");
    }

    [Fact]
    public void Call_ComesInOnePiece_WithoutAnOutputIndexInItsDelta()
    {
        Line line = Open(EmulatedTurn.Say("I'll check.").ThenCall("a", """{"x":1,"y":2}"""));

        line.Says("go").Asks().UntilDone();

        JsonElement delta = line.All("response.function_call_arguments.delta").Should().ContainSingle().Subject;
        delta.GetProperty("delta").GetString().Should().Be("""{"x":1,"y":2}""");
        delta.TryGetProperty("output_index", out _).Should().BeFalse();
        delta.GetProperty("call_id").GetString().Should().MatchRegex("^call-[0-9a-f-]{36}-0$");
        line.All("response.output_item.added").Select(e => e.GetProperty("output_index").GetInt32()).Should().Equal(0, 0);
        line.Types.Should().NotContain("conversation.item.done");
    }

    [Fact]
    public void Transcript_ComesInSnapshotsOfAllThatWasHeard()
    {
        Line line = Open(EmulatedTurn.Silent).WithUpdate("""{"turn_detection":{"type":"server_vad"},"audio":{"input":{"transcription":{"model":"grok-transcribe"}}}}""");

        line.Connection.UserSays("What time is it?");
        line.After(9000);

        string[] snapshots = [.. line.All("conversation.item.input_audio_transcription.updated").Select(e => e.GetProperty("transcript").GetString()!)];
        snapshots.Should().HaveCountGreaterThan(1);
        snapshots[^1].Should().Be("What time is it?").And.StartWith(snapshots[0]);
        line.Last("conversation.item.input_audio_transcription.completed").TryGetProperty("usage", out _).Should().BeFalse();
    }

    private static Line Open(params EmulatedTurn[] turns) => new(new RealtimeEmulatorOptions { Provider = EmulatedProvider.XAI }, turns);
}
