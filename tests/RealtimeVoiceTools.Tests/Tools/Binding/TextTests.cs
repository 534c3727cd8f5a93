using System.Text.Json;
using RealtimeVoiceTools;

namespace RealtimeVoiceTools.Tests.Tools.Binding;

[Trait("Case", "69")]
public sealed class TextTests
{
    private static readonly VoiceTool Text = SampleTools.Taking<string>();

    [Theory]
    [InlineData("\"\\ud83d\\ude00\"", "😀")]
    [InlineData("\"\\ud83d\"", "\uFFFD")]
    [InlineData("\"\\ude00\"", "\uFFFD")]
    [InlineData("\"\\ude00\\ud83d\"", "\uFFFD\uFFFD")]
    [InlineData("\"\\ud83dx\\ude00\"", "\uFFFDx\uFFFD")]
    [InlineData("\"\\ud83d\\ud83d\\ude00\"", "\uFFFD😀")]
    [InlineData("\"a\\ud800\"", "a\uFFFD")]
    [InlineData("\"a\\u0000b\"", "a\uFFFDb")]
    [InlineData("\"a\\u2028b\"", "a\u2028b")]
    [InlineData("\"a\u2028b\"", "a\u2028b")]
    [InlineData("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t")]
    [InlineData("\"Z\\u00FCrich\"", "Zürich")]
    public void Binder_EscapedText_IsReadAndMadeWhole(string json, string expected) =>
        Arguments.Value(Text, json).Should().Be(expected);

    [Fact]
    public void Binder_HalfAPairInTheArgumentsThemselves_IsReplaced()
    {
        Arguments.Value(Text, "\"a\ud83db\"").Should().Be("a\uFFFDb");
        Arguments.Value(Text, "\"a\ude00\"").Should().Be("a\uFFFD");
    }

    [Fact]
    public void Binder_HalfAPairInAName_IsAnUnknownName() =>
        Arguments.Refused(Text, """{"value\ud83d":"x","value":"y"}""").Errors.Should().ContainSingle().Which.Path.Should().Be("value\uFFFD");

    [Fact]
    public void Binder_KeysThatBecomeTheSame_AreDuplicates() =>
        Arguments.Refused(SampleTools.Taking<Dictionary<string, int>>(), """{"value":{"\ud83d":1,"\ude00":2}}""").Detail.Should().Contain("more than one");

    [Fact]
    public void Canonical_HalfAPairFromATool_IsReplaced()
    {
        string json = ArgumentBinder.Canonical(Text, ["a\ud83d\0"]);

        JsonDocument.Parse(json).RootElement.GetProperty("value").GetString().Should().Be("a\uFFFD\uFFFD");
    }

    [Fact]
    public void Binder_ControlCharactersInAWrongValue_DoNotReachTheError() =>
        Arguments.Error(SampleTools.Taking<DueFilter>(), "\"a\\n\\u001bb\"").Problem.Should().Be("got text 'a  b'");
}
