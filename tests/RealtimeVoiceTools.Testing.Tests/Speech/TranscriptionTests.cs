namespace RealtimeVoiceTools.Testing.Tests.Speech;

public class TranscriptionTests
{
    private const string Completed = "conversation.item.input_audio_transcription.completed";
    private const string Failed = "conversation.item.input_audio_transcription.failed";

    [Fact]
    public void Early_ComesBeforeTheAnswerIsCreated()
    {
        Line line = Start(new() { TranscriptionDelay = TimeSpan.Zero });

        line.Connection.UserSays("Yes.");
        line.UntilDone();

        line.Types.Should().ContainInOrder("conversation.item.done", Completed, "response.created");
    }

    [Fact]
    public void Late_ComesAfterTheResponseIsDone()
    {
        Line line = Start(new() { TranscriptionDelay = TimeSpan.FromSeconds(5) });

        line.Connection.UserSays("Yes.");
        line.UntilDone().After(5000);

        line.Types.Should().ContainInOrder("response.done", Completed);
    }

    [Fact]
    public void Fails_SendsTheFailure()
    {
        Line line = Start(new() { Transcription = EmulatedTranscription.Fails });

        line.Connection.UserSays("Yes.");
        line.UntilDone().After(1000);

        line.Types.Should().Contain(Failed).And.NotContain(Completed);
    }

    [Fact]
    public void Missing_SendsNothing()
    {
        Line line = Start(new() { Transcription = EmulatedTranscription.Missing });

        line.Connection.UserSays("Yes.");
        line.UntilDone().After(60_000);

        line.Types.Should().NotContain(type => type.Contains("transcription", StringComparison.Ordinal));
    }

    [Fact]
    public void Off_SendsNothing_YetTheModelHears()
    {
        Line line = Line.WithAudio(EmulatedTurn.Say("Fine."));

        line.Connection.UserSays("Yes.");
        line.UntilDone().After(5000);

        line.Types.Should().NotContain(type => type.Contains("transcription", StringComparison.Ordinal));
        line.Model.Prompts[0].UserText.Should().Be("Yes.");
    }

    [Fact]
    public void Misheard_TranscriptDiffersFromWhatTheModelHears()
    {
        Line line = Start(new());

        line.Connection.UserSays(new UserSpeech("No, don't.") { Transcript = "Note on." });
        line.UntilDone().After(1000);

        line.Last(Completed).GetProperty("transcript").GetString().Should().Be("Note on.");
        line.Model.Prompts[0].UserText.Should().Be("No, don't.");
    }

    [Fact]
    public void TwoTurns_TranscriptsMayOvertakeEachOther()
    {
        Line line = Start(new());

        line.Connection.UserSays(new UserSpeech("First.") { TranscriptionDelay = TimeSpan.FromSeconds(9) });
        line.UntilDone().After(500);
        line.Connection.UserSays(new UserSpeech("Second.") { TranscriptionDelay = TimeSpan.FromMilliseconds(100) });
        line.UntilDone(2).After(9000);

        line.All(Completed).Select(e => e.GetProperty("transcript").GetString()).Should().Equal("Second.", "First.");
    }

    [Fact]
    public void Deltas_JoinedAreTheTranscript()
    {
        Line line = Start(new());

        line.Connection.UserSays("Remind me to call mom.");
        line.UntilDone().After(1000);

        string.Concat(line.All("conversation.item.input_audio_transcription.delta").Select(e => e.GetProperty("delta").GetString())).Should().Be("Remind me to call mom.");
    }

    private static Line Start(RealtimeEmulatorOptions options)
    {
        Line line = new(options, EmulatedTurn.Say("Fine."), EmulatedTurn.Say("Good."));
        return line.WithUpdate("""{"type":"realtime","audio":{"input":{"transcription":{"model":"gpt-realtime-whisper"}}}}""");
    }
}
