using System.Text.Json;

namespace RealtimeVoiceTools.Testing.Tests.Responses;

public class RateLimitTests
{
    private const string LongText = "One two three four five six seven eight nine ten, and then once more from the beginning, with all the numbers that there are.";

    [Fact]
    public void SpentBudget_FailsTheNextResponse_UntilItFillsUpAgain()
    {
        Line line = Open(tokensPerMinute: 45, EmulatedTurn.Say(LongText), EmulatedTurn.Say("Never said."), EmulatedTurn.Say("Again."));
        line.Says("go").Asks().UntilDone();

        line.Says("go").Asks().UntilDone(2);

        JsonElement failed = line.Last("response.done").GetProperty("response");
        failed.GetProperty("status").GetString().Should().Be("failed");
        JsonElement error = failed.GetProperty("status_details").GetProperty("error");
        error.GetProperty("code").GetString().Should().Be("rate_limit_exceeded");
        error.GetProperty("message").GetString().Should().MatchRegex(@"Please try again in \d+(\.\d+)?s\.$");
        line.After(60_000).Asks().UntilDone(3).Last("response.done").GetProperty("response").GetProperty("status").GetString().Should().Be("completed");
    }

    [Fact]
    public void RateLimitsUpdated_TellWhatIsLeft_AndWhenItIsFullAgain()
    {
        Line line = Open(tokensPerMinute: 6000, [.. Enumerable.Repeat(EmulatedTurn.Say(LongText), 12)]);
        for (int i = 1; i <= 12; i++)
        {
            line.Says("go").Asks().UntilDone(i);
        }

        JsonElement[] limits = [.. line.All("rate_limits.updated").Select(e => e.GetProperty("rate_limits")[0])];
        limits.Should().NotBeEmpty("about every third response is followed by one");
        limits.Should().OnlyContain(limit => limit.GetProperty("name").GetString() == "tokens" && limit.GetProperty("limit").GetInt32() == 6000);
        limits.Should().OnlyContain(limit => Math.Abs((6000 - limit.GetProperty("remaining").GetInt64()) / 100.0 - limit.GetProperty("reset_seconds").GetDouble()) < 0.02);
        limits.Should().OnlyContain(limit => limit.GetProperty("remaining").GetInt64() < 6000);
    }

    private static Line Open(int tokensPerMinute, params EmulatedTurn[] turns) =>
        new Line(new RealtimeEmulatorOptions { TokensPerMinute = tokensPerMinute, TimeToFirstAudio = TimeSpan.Zero, TextPace = TimeSpan.Zero }, turns)
            .WithUpdate("""{"type":"realtime","output_modalities":["text"],"instructions":""}""");
}
