using System.Text.Json;

namespace RealtimeVoiceTools.Testing.Tests.Session;

public class SessionUpdateTests
{
    [Fact]
    public void Created_ComesFirst_WithTheDefaultsAndAnExpiry()
    {
        Line line = Line.WithAudio();

        line.Types[0].Should().Be("session.created");
        JsonElement session = line.Last("session.created").GetProperty("session");
        session.GetProperty("expires_at").GetInt64().Should().Be(line.Time.GetUtcNow().AddHours(1).ToUnixTimeSeconds());
        JsonElement input = session.GetProperty("audio").GetProperty("input");
        input.GetProperty("transcription").ValueKind.Should().Be(JsonValueKind.Null);
        input.GetProperty("noise_reduction").ValueKind.Should().Be(JsonValueKind.Null);
        input.GetProperty("turn_detection").GetProperty("silence_duration_ms").GetInt32().Should().Be(500);
        session.GetProperty("include").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void Update_KeepsWhatItDoesNotName_AndFillsInDefaults()
    {
        Line line = Line.WithAudio();
        line.WithUpdate("""{"type":"realtime","instructions":"Be brief.","tools":[{"type":"function","name":"a","description":"A.","parameters":{"type":"object","properties":{}}}]}""");

        line.WithUpdate("""{"type":"realtime","audio":{"input":{"transcription":{"model":"gpt-realtime-whisper"},"turn_detection":{"type":"server_vad","silence_duration_ms":700}}}}""");

        JsonElement session = line.Last("session.updated").GetProperty("session");
        session.GetProperty("instructions").GetString().Should().Be("Be brief.");
        session.GetProperty("tools")[0].GetProperty("name").GetString().Should().Be("a");
        JsonElement input = session.GetProperty("audio").GetProperty("input");
        input.GetProperty("transcription").GetProperty("language").ValueKind.Should().Be(JsonValueKind.Null);
        input.GetProperty("turn_detection").GetProperty("silence_duration_ms").GetInt32().Should().Be(700);
        input.GetProperty("turn_detection").GetProperty("threshold").GetDouble().Should().Be(0.5);
    }

    [Theory]
    [InlineData("""{"type":"realtime","turn_detection":null}""", "unknown_parameter", "session.turn_detection")]
    [InlineData("""{"type":"realtime","modalities":["text"]}""", "unknown_parameter", "session.modalities")]
    [InlineData("""{"type":"realtime","temperature":0.8}""", "unknown_parameter", "session.temperature")]
    [InlineData("""{"type":"realtime","audio":{"input":{"formaat":{}}}}""", "unknown_parameter", "session.audio.input.formaat")]
    [InlineData("""{"type":"realtime","tools":[{"type":"function","name":"a","strict":true}]}""", "unknown_parameter", "session.tools[0].strict")]
    [InlineData("""{"type":"realtime","tools":[{"type":"function","name":"a b"}]}""", "invalid_value", "session.tools[0].name")]
    [InlineData("""{"type":"realtime","audio":{"input":{"turn_detection":{"type":"server_vad","threshold":"high"}}}}""", "invalid_type", "session.audio.input.turn_detection.threshold")]
    [InlineData("""{"type":"realtime","audio":{"input":{"turn_detection":{"type":"server_vad","eagerness":"low"}}}}""", "unknown_parameter", "session.audio.input.turn_detection.eagerness")]
    [InlineData("""{"instructions":"x"}""", "missing_required_parameter", "session.type")]
    public void Update_WithAnythingWrong_IsRefusedAsAWhole(string session, string code, string param)
    {
        Line line = Line.WithAudio();

        line.Send("""{"type":"session.update","event_id":"u1","session":SESSION}""".Replace("SESSION", session.Replace("{\"type\":\"realtime\"", "{\"type\":\"realtime\",\"instructions\":\"new\"", StringComparison.Ordinal), StringComparison.Ordinal));

        line.Error.GetProperty("code").GetString().Should().Be(code);
        line.Error.GetProperty("param").GetString().Should().Be(param);
        line.Error.GetProperty("event_id").GetString().Should().Be("u1");
        line.Types.Should().NotContain("session.updated");
        line.WithUpdate("""{"type":"realtime"}""");
        line.Last("session.updated").GetProperty("session").GetProperty("instructions").GetString().Should().NotBe("new");
    }

    [Fact]
    public void Voice_IsFixedOnceTheAgentHasSpoken()
    {
        Line line = Line.WithAudio(EmulatedTurn.Say("Hello."));
        line.WithUpdate("""{"type":"realtime","audio":{"output":{"voice":"cedar"}}}""");
        line.All("error").Should().BeEmpty();
        line.Says("hi").Asks().UntilDone();

        line.WithUpdate("""{"type":"realtime","audio":{"output":{"voice":"marin"}}}""");

        line.Error.GetProperty("code").GetString().Should().Be("cannot_update_voice");
    }

    [Fact]
    public void Beta_IsFlat_AndRefusesTheNestedShape()
    {
        Line line = new(new RealtimeEmulatorOptions { Provider = EmulatedProvider.Beta });

        line.Types.Should().Equal("session.created", "conversation.created");
        line.WithUpdate("""{"type":"realtime","audio":{}}""");
        line.Error.GetProperty("param").GetString().Should().Be("session.type");
        line.WithUpdate("""{"modalities":["text"],"turn_detection":null,"input_audio_transcription":{"model":"whisper-1"}}""");
        line.Last("session.updated").GetProperty("session").GetProperty("modalities").GetArrayLength().Should().Be(1);
    }

    [Fact]
    public void Expiry_SendsTheErrorAndCloses1001()
    {
        Line line = new(new RealtimeEmulatorOptions { IdleTimeout = TimeSpan.FromHours(2) });

        line.Time.Advance(TimeSpan.FromMinutes(60));

        line.Error.GetProperty("code").GetString().Should().Be("session_expired");
        line.Closed.Should().Be((1001, "Your session hit the maximum duration of 60 minutes."));
    }

    [Fact]
    public void IdleConnection_IsClosed_ALivingOneIsNot()
    {
        Line line = Line.WithAudio();
        line.Time.Advance(TimeSpan.FromMinutes(14));
        line.Says("still here");

        line.Time.Advance(TimeSpan.FromMinutes(14));
        line.Closed.Should().BeNull();
        line.Time.Advance(TimeSpan.FromMinutes(1));

        line.Closed!.Value.Code.Should().Be(1001);
    }
}
