namespace RealtimeVoiceTools.Testing.Tests.Responses;

public class ParallelCallTests
{
    private static readonly EmulatedTurn TwoCalls = EmulatedTurn.Call("a").ThenCall("b");

    [Fact]
    public void WithoutAWord_SeveralCallsShareAResponse()
    {
        Line line = Line.WithText(TwoCalls);

        Names(line.Asks().UntilDone()).Should().Equal("a", "b");
    }

    [Fact]
    public void SessionWithoutParallelCalls_GetsTheFirstOnly()
    {
        Line line = Line.WithText(TwoCalls).WithUpdate("""{"type":"realtime","parallel_tool_calls":false}""");

        Names(line.Asks().UntilDone()).Should().Equal("a");
        line.Last("session.updated").GetProperty("session").GetProperty("parallel_tool_calls").GetBoolean().Should().BeFalse();
        line.Model.Prompts[0].AllowsParallelCalls.Should().BeFalse();
    }

    [Fact]
    public void Response_OverridesTheSession()
    {
        Line line = Line.WithText(TwoCalls).WithUpdate("""{"type":"realtime","parallel_tool_calls":false}""");

        Names(line.Asks("""{"parallel_tool_calls":true}""").UntilDone()).Should().Equal("a", "b");
    }

    private static IEnumerable<string?> Names(Line line) =>
        line.Last("response.done").GetProperty("response").GetProperty("output").EnumerateArray().Select(item => item.GetProperty("name").GetString());
}
