using System.Text;

namespace RealtimeVoiceTools.Testing.Tests.Session;

public class MalformedEventTests
{
    [Theory]
    [InlineData("not json", "invalid_event")]
    [InlineData("[]", "invalid_event")]
    [InlineData("{}", "invalid_event")]
    [InlineData("""{"type":7}""", "invalid_event")]
    [InlineData("""{"type":"response.jump"}""", "invalid_value")]
    [InlineData("""{"type":"response.cancel","event_id":"\ud800"}""", "invalid_event")]
    [InlineData("""{"type":"response.create","response":{"temperature":1}}""", "unknown_parameter")]
    [InlineData("""{"type":"response.create","extra":1}""", "unknown_parameter")]
    [InlineData("""{"type":"input_audio_buffer.append","audio":"%%%"}""", "invalid_value")]
    [InlineData("""{"type":"input_audio_buffer.append"}""", "missing_required_parameter")]
    [InlineData("""{"type":"output_audio_buffer.clear"}""", "invalid_value")]
    [InlineData("""{"type":"response.create","response":{"max_output_tokens":0}}""", "integer_below_min_value")]
    public void MalformedEvent_IsAnsweredByAnError_AndTheSessionLives(string message, string code)
    {
        Line line = Line.WithText(EmulatedTurn.Say("Hi."));

        line.Send(message);

        line.Error.GetProperty("code").GetString().Should().Be(code);
        line.Says("hi").Asks().UntilDone();
    }

    [Fact]
    public void Metadata_BeyondItsLimits_IsRefused()
    {
        Line line = Line.WithText();

        line.Asks($$$"""{"metadata":{"key":"{{{new string('x', 513)}}}"}}""");

        line.Error.GetProperty("code").GetString().Should().Be("string_above_max_length");
        line.Error.GetProperty("param").GetString().Should().Be("response.metadata.key");
    }

    [Fact]
    public void Append_IsNotAcknowledged()
    {
        Line line = Line.WithAudio();
        int sent = line.Sent.Count;

        line.Send($$"""{"type":"input_audio_buffer.append","audio":"{{Convert.ToBase64String(new byte[4800])}}"}""");

        line.Sent.Count.Should().Be(sent);
    }

    [Fact]
    public void BrokenUtf8_IsAnsweredByAnError()
    {
        Line line = Line.WithAudio();

        line.Connection.Receive([.. Encoding.UTF8.GetBytes("{\"type\":\""), 0xFF, 0xFE, (byte)'"', (byte)'}']);

        line.All("error").Should().ContainSingle();
    }
}
