using System.ComponentModel;
using RealtimeVoiceTools.Tests.Tools;

namespace RealtimeVoiceTools.Tests.Privacy;

/// <summary>What is wrong with a sensitive argument is told without what came: neither values nor names that only the model gave.</summary>
public class SensitiveBindingTests
{
    public sealed record Held([Sensitive] Dictionary<string, int> Codes, Address Place);

    private static readonly VoiceTool Tool = SampleTools.Make(Take);

    [Theory]
    [InlineData("""{"home":{"city":"Ulm","canary7":1}}""", "home.…: expected only city, zip, floor, got something else")]
    [InlineData("""{"home":{"city":"Ulm","floor":"canary7"}}""", "home.floor: expected a whole number, got something else")]
    [InlineData("""{"home":{}}""", "home.city: expected text, but it is missing")]
    [InlineData("""{"held":{"codes":{"canary7":"x"},"place":{"city":"Ulm","floor":"plain"}}}""", "held.codes.…: expected a whole number, got something else; held.place.floor: expected a whole number, got text 'plain'")]
    [InlineData("""{"born":"canary7","due":"plain"}""", "born: expected a date as YYYY-MM-DD, got something else; due: expected a date as YYYY-MM-DD, got text 'plain'")]
    public void Refusal_InASensitiveArgument_RepeatsNothing(string arguments, string detail) => Arguments.Refused(Tool, arguments).Detail.Should().Be(detail);

    private static void Take(
        [Description("A."), Sensitive] Address? home = null,
        [Description("B.")] Held? held = null,
        [Description("C."), Sensitive] DateOnly? born = null,
        [Description("D.")] DateOnly? due = null)
    {
    }
}
