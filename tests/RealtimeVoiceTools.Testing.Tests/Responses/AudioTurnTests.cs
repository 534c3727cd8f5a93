using System.Text.Json;

namespace RealtimeVoiceTools.Testing.Tests.Responses;

public class AudioTurnTests
{
    private const string Sentence = "You have three tasks today: review the proposal, send the invoices, and the team standup.";

    [Fact]
    public void AudioTurn_SendsEventsInTheRecordedOrder()
    {
        Line line = Line.WithAudio(EmulatedTurn.Say("Hello. How can I help you?"));

        line.Says("hi").Asks().UntilDone();

        line.Order().SkipWhile(type => type != "response.created").Should().Equal(
            "response.created", "response.output_item.added", "conversation.item.added", "response.content_part.added",
            "response.output_audio_transcript.delta", "response.output_audio.delta",
            "response.output_audio.done", "response.output_audio_transcript.done", "response.content_part.done",
            "conversation.item.done", "response.output_item.done", "response.done");
    }

    [Fact]
    public void Audio_LastsAsLongAsTheWordsTake()
    {
        Line line = Line.WithAudio(EmulatedTurn.Say(Sentence));

        line.Says("hi").Asks().UntilDone();

        int bytes = line.All("response.output_audio.delta").Sum(e => e.GetProperty("delta").GetBytesFromBase64().Length);
        (bytes / 48.0).Should().BeApproximately(Sentence.Length * 1000 / 15.0, 1);
    }

    [Fact]
    public void Audio_IsGeneratedAtTheSetSpeed_SoDoneComesBeforePlaybackEnds()
    {
        Line line = Line.WithAudio(EmulatedTurn.Say(Sentence));

        line.Says("hi").Asks().UntilDone();

        TimeSpan spoken = TimeSpan.FromMilliseconds(Math.Ceiling(Sentence.Length * 1000 / 15.0));
        TimeSpan generated = line.TimeOf("response.done") - line.TimeOf("response.output_audio.delta");
        (generated / spoken).Should().BeApproximately(1 / 8.0, 0.01);
        line.Connection.PlaybackEndsAt.Should().Be(TimeSpan.FromMilliseconds(600) + spoken);
    }

    [Fact]
    public void Transcript_RunsAheadOfTheAudio()
    {
        Line line = Line.WithAudio(EmulatedTurn.Say(Sentence));

        line.Says("hi").Asks().UntilDone();

        IReadOnlyList<string> types = line.Types;
        int lastWord = types.ToList().LastIndexOf("response.output_audio_transcript.delta");
        types.Skip(lastWord).Count(type => type == "response.output_audio.delta").Should().BeGreaterThan(10);
    }

    [Fact]
    public void Deltas_HoldTwoHundredMillisecondsAtMost()
    {
        Line line = Line.WithAudio(EmulatedTurn.Say(Sentence));

        line.Says("hi").Asks().UntilDone();

        line.All("response.output_audio.delta").SkipLast(1).Should().OnlyContain(e => e.GetProperty("delta").GetBytesFromBase64().Length == 9600);
    }

    [Theory]
    [InlineData("audio/pcmu", 8)]
    [InlineData("audio/pcma", 8)]
    [InlineData("audio/pcm", 48)]
    public void Audio_FollowsTheFormatOfTheSession(string format, int bytesPerMillisecond)
    {
        Line line = Line.WithAudio(EmulatedTurn.Say("Hello there, my friend."));
        line.WithUpdate("""{"type":"realtime","audio":{"output":{"format":{"type":"FORMAT"}}}}""".Replace("FORMAT", format, StringComparison.Ordinal));

        line.Says("hi").Asks().UntilDone();

        line.All("response.output_audio.delta")[0].GetProperty("delta").GetBytesFromBase64().Length.Should().Be(200 * bytesPerMillisecond);
        line.Last("response.done").GetProperty("response").GetProperty("audio").GetProperty("output").GetProperty("format").GetProperty("type").GetString().Should().Be(format);
    }

    [Fact]
    public void Silence_IsSilent()
    {
        Line line = new(new RealtimeEmulatorOptions { Audio = EmulatedAudio.Silence }, EmulatedTurn.Say("Hello."));

        line.Says("hi").Asks().UntilDone();

        line.All("response.output_audio.delta").SelectMany(e => e.GetProperty("delta").GetBytesFromBase64()).Should().OnlyContain(b => b == 0);
    }

    [Fact]
    public void Tone_IsContinuousAcrossChunks()
    {
        // 130 ms is no whole number of the tone's periods.
        Line line = new(new RealtimeEmulatorOptions { AudioChunk = TimeSpan.FromMilliseconds(130) }, EmulatedTurn.Say(Sentence));

        line.Says("hi").Asks().UntilDone();

        byte[] audio = [.. line.All("response.output_audio.delta").SelectMany(e => e.GetProperty("delta").GetBytesFromBase64())];
        int[] samples = [.. Enumerable.Range(0, audio.Length / 2).Select(i => (int)BitConverter.ToInt16(audio, 2 * i))];
        samples.Max().Should().BeInRange(500, 3000);
        samples.Zip(samples.Skip(1), (a, b) => Math.Abs(a - b)).Max().Should().BeLessThan(100, "a click would be a jump between two samples");
    }

    [Fact]
    public void MaxOutputTokens_CutsTheAnswerShort()
    {
        Line line = Line.WithAudio(EmulatedTurn.Say(Sentence));

        line.Says("hi").Asks("""{"max_output_tokens":40}""").UntilDone();

        JsonElement response = line.Last("response.done").GetProperty("response");
        response.GetProperty("status").GetString().Should().Be("incomplete");
        response.GetProperty("status_details").GetProperty("reason").GetString().Should().Be("max_output_tokens");
        response.GetProperty("output")[0].GetProperty("status").GetString().Should().Be("incomplete");
    }

    [Fact]
    public void ExactWords_AreFoundInTheInstructions()
    {
        Line line = Line.WithAudio();

        line.Asks("""{"conversation":"none","input":[],"instructions":"Say exactly these words and nothing else: \"One moment, I'm looking.\"","tool_choice":"none"}""").UntilDone();

        line.Last("response.output_audio_transcript.done").GetProperty("transcript").GetString().Should().Be("One moment, I'm looking.");
    }
}
