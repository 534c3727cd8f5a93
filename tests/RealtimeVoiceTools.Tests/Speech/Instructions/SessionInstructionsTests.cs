using static RealtimeVoiceTools.Tests.TestTools;

namespace RealtimeVoiceTools.Tests.Speech;

public sealed class SessionInstructionsTests
{
    private static readonly TimeZoneInfo Tokyo = TimeZoneInfo.CreateCustomTimeZone("Asia/Tokyo", TimeSpan.FromHours(9), "Tokyo", "Tokyo");

    [Fact]
    public void Instructions_Begin_WithTheAppsOwn() => Build("You work for a bakery. ").Should().StartWith("You work for a bakery.\n\nHow to speak:\n- ");

    [Theory]
    [InlineData("under 30 words")]
    [InlineData("top three")]
    [InlineData("one next step")]
    [InlineData("vary your wording")]
    [InlineData("explain it simply")]
    [InlineData("Never read out ids, field names, markdown or addresses")]
    public void Instructions_Guidance_CoversTheRulesOfSpeaking(string rule) => Build(null).Should().Contain(rule);

    [Fact, Trait("Case", "70")]
    public void Instructions_Date_IsTheCallers() =>
        Build(null, zone: Tokyo).Should().EndWith("Today is Monday, 2026-11-23. For the caller it is 07:15 in Asia/Tokyo (UTC+09:00).");

    [Fact]
    public void Instructions_Tools_SayHowEachBegins()
    {
        string text = Build(
            null,
            null,
            Named("quick", PreamblePolicy.Auto, 300),
            Named("edge", PreamblePolicy.Auto, 700),
            Named("unknown", PreamblePolicy.Auto, null),
            Named("quick_but_told", PreamblePolicy.Always, 100),
            Named("slow_but_silent", PreamblePolicy.Never, 9000));

        text.Should().Contain("saying nothing before: quick, slow_but_silent.").And.Contain("then call: edge, unknown, quick_but_told.");
    }

    [Fact]
    public void Instructions_WithoutTools_SayNothingOfThem() => Build(null).Should().NotContain("tool call");

    private static VoiceTool Named(string name, PreamblePolicy preamble, double? expected) =>
        Tool(new() { Preamble = preamble, Expected = expected is { } ms ? TimeSpan.FromMilliseconds(ms) : null }, name: name);

    private static string Build(string? app, TimeZoneInfo? zone = null, params VoiceTool[] tools) =>
        SessionInstructions.Build(app, tools, Phrases, Now, zone ?? TimeZoneInfo.Utc);
}
