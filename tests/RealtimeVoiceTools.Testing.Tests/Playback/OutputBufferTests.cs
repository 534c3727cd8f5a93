using System.Text.Json;

namespace RealtimeVoiceTools.Testing.Tests.Playback;

/// <summary>In a call the provider plays the audio, tells when it sounds, and truncates by itself.</summary>
public class OutputBufferTests
{
    private const string Words = "A long answer that goes on for quite a while, because there is much to tell.";

    [Fact]
    public void Sound_BeginsAfterItsPart_AndEndsLongAfterTheResponse()
    {
        Line line = Line.OfCall(EmulatedTurn.Say(Words));

        line.Asks().UntilDone().After(10_000);

        line.Order().Should().ContainInOrder("response.content_part.added", "output_audio_buffer.started", "response.done", "output_audio_buffer.stopped");
        line.TimeOf("output_audio_buffer.stopped").Should().Be(line.Connection.Utterances.Single().EndsAt).And.BeGreaterThan(line.TimeOf("response.done") + TimeSpan.FromSeconds(3));
        line.Last("output_audio_buffer.stopped").GetProperty("response_id").GetString()
            .Should().Be(line.Last("response.done").GetProperty("response").GetProperty("id").GetString());
        line.Types.Should().NotContain("response.output_audio.delta");
    }

    [Fact]
    public void NextResponse_SoundsWhenTheOneBeforeHasBeenHeard()
    {
        Line line = Line.OfCall(EmulatedTurn.Say(Words), EmulatedTurn.Say("Two."));

        line.Asks().UntilDone().Asks().UntilDone(2).After(20_000);

        line.Types.Where(type => type.StartsWith("output_audio_buffer", StringComparison.Ordinal)).Should()
            .Equal("output_audio_buffer.started", "output_audio_buffer.stopped", "output_audio_buffer.started", "output_audio_buffer.stopped");
    }

    [Fact]
    public void BargeIn_ClearsTheBuffer_AndTruncatesToWhatWasHeard()
    {
        Line line = Line.OfCall(EmulatedTurn.Say(Words), EmulatedTurn.Silent);
        line.Asks().UntilDone().After(900);

        line.Connection.UserSays("Stop.");
        line.After(200);

        line.Order().Should().ContainInOrder("input_audio_buffer.speech_started", "output_audio_buffer.cleared", "conversation.item.truncated");
        EmulatedUtterance heard = line.Connection.Utterances.Single();
        JsonElement truncated = line.Last("conversation.item.truncated");
        truncated.GetProperty("item_id").GetString().Should().Be(heard.ItemId);
        truncated.GetProperty("audio_end_ms").GetInt64().Should().Be((long)(heard.EndsAt - heard.StartsAt).TotalMilliseconds);
        line.After(20_000).Types.Should().NotContain("output_audio_buffer.stopped", "what was cleared does not drain");
        line.Model.Prompts[^1].Items[0].Text.Length.Should().BeInRange(1, Words.Length - 1, "the model knows what was heard of its words");
    }

    [Fact]
    public void BargeIn_WhileGenerating_CancelsBetweenClearingAndTruncating()
    {
        Line line = Line.OfCall(EmulatedTurn.Say(Words), EmulatedTurn.Silent);
        line.Asks().After(900);

        line.Connection.UserSays("Stop.");
        line.After(200);

        line.Order().Should().ContainInOrder("input_audio_buffer.speech_started", "output_audio_buffer.cleared", "response.done", "conversation.item.truncated");
    }

    [Fact]
    public void Client_ClearsTheBuffer()
    {
        Line line = Line.OfCall(EmulatedTurn.Say(Words));
        line.Asks().UntilDone().After(500);

        line.Send("""{"type":"output_audio_buffer.clear"}""");

        line.Types.Should().Contain("output_audio_buffer.cleared");
        line.Connection.PlaybackEndsAt.Should().Be(line.Connection.Elapsed);
    }

    [Fact]
    public void OverAWebSocket_ThereIsNoSuchBuffer()
    {
        Line line = Line.WithAudio(EmulatedTurn.Say(Words));

        line.Asks().UntilDone().Send("""{"type":"output_audio_buffer.clear"}""").After(20_000);

        line.Error.GetProperty("param").GetString().Should().Be("type");
        line.Types.Should().NotContain(type => type.StartsWith("output_audio_buffer", StringComparison.Ordinal));
    }
}
