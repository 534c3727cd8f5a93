using RealtimeVoiceTools.Protocol;
using static RealtimeVoiceTools.Tests.Protocol.Wire;

namespace RealtimeVoiceTools.Tests.Protocol.Reading;

/// <summary>What the caller does: speech, transcripts, keys.</summary>
public sealed class CallerEventTests
{
    [Fact]
    public void Speech_StartStopAndCommit_CarryTheItemToCome()
    {
        Read("""{"event_id":"e","type":"input_audio_buffer.speech_started","audio_start_ms":1456,"item_id":"item_1"}""")
            .Should().Equal(new RealtimeEvent.SpeechStarted("item_1", 1456));
        Read("""{"event_id":"e","type":"input_audio_buffer.speech_stopped","audio_end_ms":4512,"item_id":"item_1"}""")
            .Should().Equal(new RealtimeEvent.SpeechStopped("item_1", 4512));
        Read("""{"event_id":"e","type":"input_audio_buffer.committed","previous_item_id":null,"item_id":"item_1"}""")
            .Should().Equal(new RealtimeEvent.InputCommitted("item_1"));
    }

    [Fact]
    public void Speech_FieldsMissingOrOfAnotherKind_AreAbsent()
    {
        Read("""{"type":"input_audio_buffer.speech_started"}""").Should().Equal(new RealtimeEvent.SpeechStarted(null, null));
        Read("""{"type":"input_audio_buffer.speech_started","audio_start_ms":"1","item_id":{"id":"x"}}""").Should().Equal(new RealtimeEvent.SpeechStarted(null, null));
        Read("""{"type":"input_audio_buffer.speech_stopped","audio_end_ms":12.75,"item_id":null}""").Should().Equal(new RealtimeEvent.SpeechStopped(null, 12));
        Read("""{"type":"input_audio_buffer.speech_stopped","audio_end_ms":1e40}""").Should().Equal(new RealtimeEvent.SpeechStopped(null, null));
    }

    [Fact]
    public void Transcript_Completed_IsReadWithoutConfidenceWhereNoneIsTold() =>
        Read("""{"type":"conversation.item.input_audio_transcription.completed","item_id":"item_1","content_index":0,"transcript":"Cześć \"Ana\"","usage":{"type":"tokens"}}""")
            .Should().Equal(new RealtimeEvent.InputTranscribed("item_1", "Cześć \"Ana\"", null));

    [Fact]
    public void Transcript_LogProbabilities_GiveTheGeometricMeanOfTheProbabilities()
    {
        // ln 0.5 and ln 0.125: the mean is ln 0.25.
        var said = ReadOne<RealtimeEvent.InputTranscribed>(
            """{"type":"conversation.item.input_audio_transcription.completed","item_id":"i","transcript":"yes","logprobs":[{"token":"y","logprob":-0.6931471805599453,"bytes":[121]},{"token":"es","logprob":-2.0794415416798357}]}""");

        said.Confidence.Should().BeApproximately(0.25, 1e-9);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("[{\"token\":\"a\"}]")]
    [InlineData("[{\"logprob\":\"-1\"},3]")]
    public void Transcript_NoUsableLogProbability_HasNoConfidence(string logprobs) =>
        ReadOne<RealtimeEvent.InputTranscribed>($$$"""{"type":"conversation.item.input_audio_transcription.completed","item_id":"i","transcript":"a","logprobs":{{{logprobs}}}}""")
            .Confidence.Should().BeNull();

    [Theory]
    [InlineData("5", 1.0)]
    [InlineData("-9999", 0.0)]
    public void Transcript_ImpossibleLogProbability_StaysAProbability(string logprob, double expected) =>
        ReadOne<RealtimeEvent.InputTranscribed>($$$"""{"type":"conversation.item.input_audio_transcription.completed","item_id":"i","logprobs":[{"logprob":{{{logprob}}}}]}""")
            .Confidence.Should().Be(expected);

    [Fact]
    public void Transcript_CompletedWithoutWords_IsEmpty() =>
        Read("""{"type":"conversation.item.input_audio_transcription.completed","item_id":"i","transcript":null}""")
            .Should().Equal(new RealtimeEvent.InputTranscribed("i", "", null));

    [Theory]
    [InlineData("in_progress", false)]
    [InlineData("completed", true)]
    public void Transcript_CompletedWhileTheCallerStillSpeaks_IsNotYetWhatTheySaid(string status, bool isRead)
    {
        Read($$"""{"type":"conversation.item.input_audio_transcription.completed","item_id":"i","status":"{{status}}","transcript":"Yes"}""")
            .Should().Equal(isRead ? [new RealtimeEvent.InputTranscribed("i", "Yes", null)] : []);
    }

    [Fact]
    public void Transcript_Failed_TellsTheCode()
    {
        Read("""{"type":"conversation.item.input_audio_transcription.failed","item_id":"i","error":{"type":"transcription_error","code":"audio_unintelligible","message":"m","param":null}}""")
            .Should().Equal(new RealtimeEvent.InputTranscriptionFailed("i", "audio_unintelligible"));
        Read("""{"type":"conversation.item.input_audio_transcription.failed","item_id":"i","error":{"type":"server_error","code":null}}""")
            .Should().Equal(new RealtimeEvent.InputTranscriptionFailed("i", "server_error"));
        Read("""{"type":"conversation.item.input_audio_transcription.failed","item_id":"i"}""")
            .Should().Equal(new RealtimeEvent.InputTranscriptionFailed("i", null));
    }

    [Theory]
    [InlineData("""{"type":"input_audio_buffer.dtmf_event_received","event":"9","received_at":1763605109}""", '9')]
    [InlineData("""{"type":" input_audio_buffer.dtmf_event_received","event":"#"}""", '#')]
    public void Key_Pressed_IsRead(string json, char key) => Read(json).Should().Equal(new RealtimeEvent.KeyPressed(key));

    [Theory]
    [InlineData("\"12\"")]
    [InlineData("\"x\"")]
    [InlineData("\"\"")]
    [InlineData("9")]
    public void Key_ThatNoKeypadHas_IsUnreadable(string key) =>
        Read($$$"""{"type":"input_audio_buffer.dtmf_event_received","event":{{{key}}}}""")
            .Should().Equal(new RealtimeEvent.Unreadable("input_audio_buffer.dtmf_event_received"));
}
