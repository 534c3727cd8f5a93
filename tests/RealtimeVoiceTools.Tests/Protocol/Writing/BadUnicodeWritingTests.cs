using System.Text.Json;
using System.Text.RegularExpressions;
using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools.Tests.Protocol.Writing;

public sealed class BadUnicodeWritingTests
{
    [Theory]
    [InlineData("a\\uD83D", "a\uFFFD")]
    [InlineData("\\uDE00b", "\uFFFDb")]
    [InlineData("\\uDE00\\uD83D", "\uFFFD\uFFFD")]
    [InlineData("\\uD83D\\uD83D\\uDE00", "\uFFFD😀")]
    [InlineData("😀é\u2028\0\u001F\"\\\\/", "😀é\u2028\0\u001F\"\\/")]
    [Trait("Case", "69")]
    public void Text_HalfASurrogatePair_IsReplacedInEveryCommand(string escaped, string expected)
    {
        // Attributes cannot hold half a pair.
        string text = Regex.Unescape(escaped);
        Item(new RealtimeCommand.AddUserText("e", "i", text)).GetProperty("content")[0].GetProperty("text").GetString().Should().Be(expected);
        Item(new RealtimeCommand.AddContext("e", "i", text)).GetProperty("content")[0].GetProperty("text").GetString().Should().Be(expected);
        Item(new RealtimeCommand.AddCallOutput("e", "i", text, text)).GetProperty("output").GetString().Should().Be(expected);
        Item(new RealtimeCommand.AddCallOutput("e", "i", text, text)).GetProperty("call_id").GetString().Should().Be(expected);
        Wire.Write(new RealtimeCommand.CreateResponse("e", text, text, OutOfBand: true, AllowTools: false, null))
            .GetProperty("response").GetProperty("instructions").GetString().Should().Contain(expected.Replace('"', '\''));
        JsonElement session = Wire.Write(new RealtimeCommand.UpdateSession("e", Samples.Plain with { Instructions = text, Tools = [Samples.Tool with { Description = text }] })).GetProperty("session");
        session.GetProperty("instructions").GetString().Should().Be(expected);
        session.GetProperty("tools")[0].GetProperty("description").GetString().Should().Be(expected);
    }

    private static JsonElement Item(RealtimeCommand command) => Wire.Write(command).GetProperty("item");
}
