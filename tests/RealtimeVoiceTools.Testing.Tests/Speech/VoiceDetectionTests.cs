using System.Text.Json;

namespace RealtimeVoiceTools.Testing.Tests.Speech;

public class VoiceDetectionTests
{
    private const string WithTranscript = """{"type":"realtime","audio":{"input":{"transcription":{"model":"gpt-realtime-whisper"}}}}""";

    [Fact]
    public void UserTurn_SendsEventsInTheRecordedOrder()
    {
        Line line = Line.WithAudio(EmulatedTurn.Say("Hello.")).WithUpdate(WithTranscript);

        line.Connection.UserSays("Hello, my name is Marcelo.");
        line.UntilDone();

        line.Types.SkipWhile(type => type != "input_audio_buffer.speech_started").Take(6).Should().Equal(
            "input_audio_buffer.speech_started", "input_audio_buffer.speech_stopped", "input_audio_buffer.committed",
            "conversation.item.added", "conversation.item.done", "response.created");
        line.Types.Should().Contain("conversation.item.input_audio_transcription.delta").And.Contain("conversation.item.input_audio_transcription.completed");
    }

    [Fact]
    public void UserTurn_CarriesOneItemIdThroughout()
    {
        Line line = Line.WithAudio(EmulatedTurn.Say("Hello.")).WithUpdate(WithTranscript);

        line.Connection.UserSays("Hello.");
        line.UntilDone();

        string id = line.Last("input_audio_buffer.speech_started").GetProperty("item_id").GetString()!;
        line.Last("input_audio_buffer.speech_stopped").GetProperty("item_id").GetString().Should().Be(id);
        line.Last("input_audio_buffer.committed").GetProperty("item_id").GetString().Should().Be(id);
        line.All("conversation.item.added")[0].GetProperty("item").GetProperty("id").GetString().Should().Be(id);
        line.All("conversation.item.added")[0].GetProperty("item").GetProperty("content")[0].GetProperty("transcript").ValueKind.Should().Be(JsonValueKind.Null);
        line.Last("conversation.item.input_audio_transcription.completed").GetProperty("item_id").GetString().Should().Be(id);
    }

    [Fact]
    public void UserTurn_TakesItsTime()
    {
        Line line = Line.WithAudio(EmulatedTurn.Say("Hello."));
        line.After(1000);

        line.Connection.UserSays("Hello.", TimeSpan.FromMilliseconds(800));
        line.UntilDone();

        line.TimeOf("input_audio_buffer.speech_started").Should().Be(TimeSpan.FromMilliseconds(1100));
        line.TimeOf("input_audio_buffer.speech_stopped").Should().Be(TimeSpan.FromMilliseconds(2300), "1,000 ms, 800 ms of speech, 500 ms of silence");
        line.Last("input_audio_buffer.speech_started").GetProperty("audio_start_ms").GetInt32().Should().Be(700, "the prefix belongs to the turn");
        line.Last("input_audio_buffer.speech_stopped").GetProperty("audio_end_ms").GetInt32().Should().Be(2300);
    }

    [Fact]
    public void SpeechWithinThePause_BelongsToTheSameTurn()
    {
        Line line = Line.WithAudio(EmulatedTurn.Silent);

        line.Connection.UserSays("Delete", TimeSpan.FromMilliseconds(400));
        line.After(700);
        line.Connection.UserSays("the first one", TimeSpan.FromMilliseconds(400));
        line.UntilDone();

        line.All("input_audio_buffer.speech_started").Should().ContainSingle();
        line.Model.Prompts.Should().ContainSingle().Which.UserText.Should().Be("Delete the first one");
    }

    [Fact]
    public void SpeechWithinThePause_IsMeasuredOnce()
    {
        Line line = Line.WithAudio(EmulatedTurn.Silent).WithUpdate(WithTranscript);

        line.Connection.UserSays("Delete", TimeSpan.FromMilliseconds(1400));
        line.After(1700);
        line.Connection.UserSays("the first one", TimeSpan.FromMilliseconds(1400));
        line.After(5000);

        line.Last("conversation.item.input_audio_transcription.completed").GetProperty("usage").GetProperty("seconds").GetInt32().Should().Be(3);
    }

    [Theory]
    [InlineData(true, true, true, 2)]
    [InlineData(true, false, false, 1)]
    [InlineData(false, true, true, 1)]
    [InlineData(false, false, false, 1)]
    public void FourCombinations_DecideInterruptionAndAnswer(bool create, bool interrupt, bool isCancelled, int responses)
    {
        Line line = Line.WithAudio(EmulatedTurn.Say("A long answer that goes on for quite a while, because there is much to tell about this and that, and more besides."), EmulatedTurn.Silent);
        line.WithUpdate("""{"type":"realtime","audio":{"input":{"turn_detection":{"type":"server_vad","create_response":CREATE,"interrupt_response":INTERRUPT}}}}"""
            .Replace("CREATE", create ? "true" : "false", StringComparison.Ordinal).Replace("INTERRUPT", interrupt ? "true" : "false", StringComparison.Ordinal));
        line.Says("go").Asks().After(650);

        line.Connection.UserSays("Stop.", TimeSpan.FromMilliseconds(300));
        line.After(900);

        line.All("response.done")[0].GetProperty("response").GetProperty("status").GetString().Should().Be(isCancelled ? "cancelled" : "completed");
        line.Types.Should().Contain("input_audio_buffer.committed");
        line.All("response.created").Should().HaveCount(responses);
    }

    [Fact]
    public void BargeIn_CancelsAfterSpeechStarted_AndOnlyTheConversationsOwn()
    {
        Line line = Line.WithAudio(EmulatedTurn.Say("A long answer that goes on for quite a while, because there is much to tell about this and that."), EmulatedTurn.Silent);
        line.Says("go").Asks().After(600);
        line.Asks("""{"conversation":"none","input":[],"instructions":"Say exactly: \"One moment please, I am still looking for it.\""}""");

        line.Connection.UserSays("Stop.");
        line.After(101);

        List<string> types = [.. line.Types];
        types.IndexOf("input_audio_buffer.speech_started").Should().BeLessThan(types.IndexOf("response.done"));
        JsonElement cancelled = line.All("response.done").Should().ContainSingle().Subject.GetProperty("response");
        cancelled.GetProperty("status_details").GetProperty("reason").GetString().Should().Be("turn_detected");
        line.UntilDone(3);
        line.All("response.done").Select(e => e.GetProperty("response").GetProperty("status").GetString()).Should().Equal("cancelled", "completed", "completed");
    }

    [Fact]
    public void BargeIn_DuringPlayback_CutsWhatIsHeard()
    {
        Line line = Line.WithAudio(EmulatedTurn.Say("A long answer that goes on for quite a while, because there is much to tell."), EmulatedTurn.Silent);
        line.Says("go").Asks().UntilDone().After(1000);

        line.Connection.BeginSpeech();
        line.After(200);

        EmulatedUtterance heard = line.Connection.Utterances.Should().ContainSingle().Subject;
        heard.IsCutOff.Should().BeTrue();
        heard.EndsAt.Should().Be(line.TimeOf("input_audio_buffer.speech_started"));
        line.Connection.EndSpeech("stop");
        line.UntilDone(2);
    }

    [Fact]
    public void PushToTalk_NeedsACommit_AndHasNoVoiceEvents()
    {
        Line line = Line.WithAudio(EmulatedTurn.Say("Hello.")).WithUpdate("""{"type":"realtime","audio":{"input":{"turn_detection":null}}}""");
        line.Connection.UserSays("Good morning.", TimeSpan.FromMilliseconds(900));
        line.After(3000);
        line.Types.Should().NotContain(type => type.StartsWith("input_audio_buffer", StringComparison.Ordinal));

        line.Send("""{"type":"input_audio_buffer.commit"}""").Asks().UntilDone();

        line.Types.Should().ContainInOrder("input_audio_buffer.committed", "conversation.item.added", "conversation.item.done", "response.created");
        line.Model.Prompts[0].UserText.Should().Be("Good morning.");
    }

    [Fact]
    public void Commit_OfNothing_IsRefused()
    {
        Line line = Line.WithAudio();

        line.Send("""{"type":"input_audio_buffer.commit"}""");

        line.Error.GetProperty("code").GetString().Should().Be("input_audio_buffer_commit_empty");
        line.Error.GetProperty("message").GetString().Should().Contain("but buffer only has 0.00ms of audio");
    }

    [Fact]
    public void Commit_OfAppendedAudio_MakesAUserTurn()
    {
        Line line = Line.WithAudio().WithUpdate("""{"type":"realtime","audio":{"input":{"turn_detection":null}}}""");

        line.Send($$"""{"type":"input_audio_buffer.append","audio":"{{Convert.ToBase64String(new byte[4800])}}"}""").Send("""{"type":"input_audio_buffer.commit"}""");

        line.All("error").Should().BeEmpty();
        line.All("conversation.item.added").Should().ContainSingle();
    }

    [Fact]
    public void Clear_ForgetsTheSpeech()
    {
        Line line = Line.WithAudio();
        line.Connection.BeginSpeech();
        line.After(300).Send("""{"type":"input_audio_buffer.clear"}""");

        line.Connection.EndSpeech("never mind");
        line.After(2000);

        line.Types.Should().Contain("input_audio_buffer.cleared").And.NotContain("input_audio_buffer.committed");
    }

    [Fact]
    public void IdleTimeout_CommitsSilence_AndAnswers()
    {
        Line line = Line.WithAudio(EmulatedTurn.Say("Hello."), EmulatedTurn.Say("Are you there?"));
        line.WithUpdate("""{"type":"realtime","audio":{"input":{"turn_detection":{"type":"server_vad","idle_timeout_ms":6000}}}}""");

        line.Says("hi").Asks().UntilDone();
        TimeSpan playbackEnd = line.Connection.PlaybackEndsAt;
        line.UntilDone(2);

        line.TimeOf("input_audio_buffer.timeout_triggered").Should().Be(playbackEnd + TimeSpan.FromSeconds(6));
        line.Types.Should().ContainInOrder("input_audio_buffer.timeout_triggered", "input_audio_buffer.committed", "conversation.item.added", "response.created");
    }

    [Fact]
    public void Keypad_HasNoEventId()
    {
        Line line = Line.WithAudio();

        line.Connection.UserPresses('#');

        JsonElement key = line.Last("input_audio_buffer.dtmf_event_received");
        key.GetProperty("event").GetString().Should().Be("#");
        key.TryGetProperty("event_id", out _).Should().BeFalse();
        FluentActions.Invoking(() => line.Connection.UserPresses('x')).Should().Throw<ArgumentOutOfRangeException>();
    }
}
