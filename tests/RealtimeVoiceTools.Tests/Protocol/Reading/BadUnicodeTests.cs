using System.Text;
using System.Text.Json;
using RealtimeVoiceTools.Protocol;
using static RealtimeVoiceTools.Tests.Protocol.Wire;

namespace RealtimeVoiceTools.Tests.Protocol.Reading;

public sealed class BadUnicodeTests
{
    [Theory]
    [InlineData("\\ud83d\\ude00", "😀")]
    [InlineData("\\uD83D\\uDE00!", "😀!")]
    [InlineData("a\\ud83d", "a\uFFFD")]
    [InlineData("\\ude00b", "\uFFFDb")]
    [InlineData("\\ude00\\ud83d", "\uFFFD\uFFFD")]
    [InlineData("\\ud83d\\ud83d\\ude00", "\uFFFD😀")]
    [InlineData("\\ud83d\\n", "\uFFFD\n")]
    [InlineData("\\ud83dx", "\uFFFDx")]
    [InlineData("\\u0000\\u2028\\\"\\\\\\/\\b\\f\\n\\r\\t", "\0\u2028\"\\/\b\f\n\r\t")]
    [Trait("Case", "69")]
    public void Text_HalfASurrogatePair_BecomesAReplacementCharacter(string escaped, string expected) =>
        ReadOne<RealtimeEvent.ArgumentsDelta>($$$"""{"type":"response.function_call_arguments.delta","delta":"{{{escaped}}}"}""").Delta.Should().Be(expected);

    [Fact]
    [Trait("Case", "69")]
    public void Text_BytesThatAreNoUtf8_BecomeReplacementCharacters()
    {
        byte[] message = [.. "{\"type\":\"response.output_text.delta\",\"delta\":\"a"u8, 0xFF, 0xC3, .. "z\"}"u8];

        Wire.Read(message).Should().Equal(new RealtimeEvent.AgentTextDelta(null, null, "a\uFFFD\uFFFDz"));
    }

    [Fact]
    [Trait("Case", "69")]
    public void Id_WithBadUnicode_IsReadAndNeverConfusedWithAnother()
    {
        Read("""{"type":"output_audio_buffer.started","response_id":"r\ud800"}""").Should().Equal(new RealtimeEvent.PlaybackChanged("r\uFFFD", PlaybackChange.Started));
        Read("""{"type":"output_audio_buffer.started","response_id":"é"}""").Should().Equal(new RealtimeEvent.PlaybackChanged("é", PlaybackChange.Started));
    }

    [Fact]
    public void Text_EveryPlainCharacterEscaped_IsReadAsTheFrameworkReadsIt()
    {
        var text = new StringBuilder();
        for (int unit = 0; unit < 0xD800; unit += 37)
            text.Append((char)unit);
        string expected = text.ToString();

        ReadOne<RealtimeEvent.AgentTextDelta>($$$"""{"type":"response.text.delta","delta":{{{JsonSerializer.Serialize(expected)}}}}""").Delta.Should().Be(expected);
    }
}
