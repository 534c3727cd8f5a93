using RealtimeVoiceTools.Protocol;
using static RealtimeVoiceTools.Tests.Protocol.Wire;

namespace RealtimeVoiceTools.Tests.Protocol.Reading;

/// <summary>What the agent says: audio, words, playback.</summary>
public sealed class AgentOutputTests
{
    [Theory]
    [InlineData("response.output_audio.delta")]
    [InlineData("response.audio.delta")]
    public void AudioDelta_UnderEitherName_IsDecoded(string type)
    {
        var delta = ReadOne<RealtimeEvent.AudioDelta>($$$"""{"type":"{{{type}}}","response_id":"r","item_id":"i","output_index":0,"content_index":0,"delta":"AAEC/w=="}""");

        (delta.ResponseId, delta.ItemId).Should().Be(("r", "i"));
        delta.Audio.ToArray().Should().Equal(0, 1, 2, 255);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("AA==", 1)]
    [InlineData("AAA=", 2)]
    [InlineData("AAAA", 3)]
    [InlineData("AA\\/A", 3)]
    public void AudioDelta_AnyLength_DecodesToItsBytes(string base64, int length) =>
        ReadOne<RealtimeEvent.AudioDelta>($$$"""{"type":"response.output_audio.delta","delta":"{{{base64}}}"}""").Audio.Length.Should().Be(length);

    [Theory]
    [InlineData("\"***\"")]
    [InlineData("\"A\"")]
    [InlineData("\"AAA\"")]
    [InlineData("\"=\"")]
    [InlineData("\"====\"")]
    [InlineData("null")]
    [InlineData("17")]
    public void AudioDelta_ThatIsNoBase64_IsUnreadable(string delta) =>
        Read($$$"""{"type":"response.output_audio.delta","delta":{{{delta}}}}""").Should().Equal(new RealtimeEvent.Unreadable("response.output_audio.delta"));

    [Theory]
    [InlineData("response.output_audio.done")]
    [InlineData("response.audio.done")]
    public void AudioDone_UnderEitherName_IsRead(string type) =>
        Read($$$"""{"type":"{{{type}}}","response_id":"r","item_id":"i"}""").Should().Equal(new RealtimeEvent.AudioDone("r", "i"));

    [Theory]
    [InlineData("response.output_audio_transcript")]
    [InlineData("response.audio_transcript")]
    [InlineData("response.output_text")]
    [InlineData("response.text")]
    public void Words_UnderAnyName_AreRead(string type)
    {
        string field = type.EndsWith("transcript", StringComparison.Ordinal) ? "transcript" : "text";

        Read($$$"""{"type":"{{{type}}}.delta","response_id":"r","item_id":"i","delta":" né\u00e9"}""").Should().Equal(new RealtimeEvent.AgentTextDelta("r", "i", " néé"));
        Read($$$"""{"type":"{{{type}}}.done","response_id":"r","item_id":"i","{{{field}}}":"Hello there!"}""").Should().Equal(new RealtimeEvent.AgentTextDone("r", "i", "Hello there!"));
        Read($$$"""{"type":"{{{type}}}.done","response_id":"r"}""").Should().Equal(new RealtimeEvent.Unreadable(type + ".done"));
    }

    [Theory]
    [InlineData("started", PlaybackChange.Started)]
    [InlineData("stopped", PlaybackChange.Stopped)]
    [InlineData("cleared", PlaybackChange.Cleared)]
    internal void Playback_OfTheServer_IsRead(string change, PlaybackChange expected) =>
        Read($$$"""{"event_id":"e","type":"output_audio_buffer.{{{change}}}","response_id":"r"}""").Should().Equal(new RealtimeEvent.PlaybackChanged("r", expected));
}
