using System.Text.Json;

namespace RealtimeVoiceTools.Testing.Tests.Responses;

public class CallTurnTests
{
    private const string Arguments = """{"city":"London"}""";

    [Fact]
    public void Call_SendsEventsInTheRecordedOrder()
    {
        Line line = Line.WithText(EmulatedTurn.Call("get_weather", Arguments));

        line.Says("weather?").Asks().UntilDone();

        line.Order().SkipWhile(type => type != "response.created").Should().Equal(
            "response.created", "response.output_item.added", "conversation.item.added",
            "response.function_call_arguments.delta", "response.function_call_arguments.done",
            "conversation.item.done", "response.output_item.done", "response.done");
    }

    [Fact]
    public void Call_NameStandsInItemAndDone_NeverInADelta()
    {
        Line line = Line.WithText(EmulatedTurn.Call("get_weather", Arguments));

        line.Says("weather?").Asks().UntilDone();

        line.All("response.function_call_arguments.delta").Should().NotBeEmpty().And.OnlyContain(e => !HasName(e));
        line.Last("response.function_call_arguments.done").GetProperty("name").GetString().Should().Be("get_weather");
        line.Last("response.output_item.added").GetProperty("item").GetProperty("arguments").GetString().Should().BeEmpty();
    }

    [Fact]
    public void Call_IsCompleteAfterItsGeneration()
    {
        Line line = Line.WithText(EmulatedTurn.Call("get_weather", Arguments));

        line.Says("weather?").Asks().UntilDone();

        line.TimeOf("response.function_call_arguments.done").Should().BeCloseTo(TimeSpan.FromMilliseconds(400), TimeSpan.FromMilliseconds(1));
    }

    [Fact]
    public void PreambleAndCall_InterleaveAsRecorded()
    {
        Line line = Line.WithText(EmulatedTurn.Say("I'll check that.").ThenCall("get_weather", Arguments));

        line.Says("weather?").Asks().UntilDone();

        line.Order().SkipWhile(type => type != "response.created").Should().Equal(
            "response.created", "response.output_item.added", "conversation.item.added", "response.content_part.added", "response.output_text.delta",
            "response.output_item.added", "conversation.item.added", "response.function_call_arguments.delta",
            "response.output_text.done", "response.content_part.done", "conversation.item.done", "response.output_item.done",
            "response.function_call_arguments.done", "conversation.item.done", "response.output_item.done", "response.done");
        line.All("response.output_item.done").Select(e => e.GetProperty("output_index").GetInt32()).Should().Equal(0, 1);
    }

    [Fact]
    public void ReasoningModel_MarksPreambleAndAnswer()
    {
        Line line = Line.WithText(EmulatedTurn.Say("I'll check.").ThenCall("get_weather", Arguments), EmulatedTurn.Say("Foggy."));

        line.Says("weather?").Asks().UntilDone();
        line.Answers(CallId(line)).Asks().UntilDone(2);

        line.All("response.done")[0].GetProperty("response").GetProperty("output")[0].GetProperty("phase").GetString().Should().Be("commentary");
        line.All("response.done")[1].GetProperty("response").GetProperty("output")[0].GetProperty("phase").GetString().Should().Be("final_answer");
    }

    [Fact]
    public void OlderModel_SpacesItsArguments_AndSendsNoPhase()
    {
        Line line = new(new RealtimeEmulatorOptions { Provider = EmulatedProvider.OpenAIWithoutReasoning }, EmulatedTurn.Say("I'll check.").ThenCall("get_weather", Arguments));

        line.Says("weather?").Asks().UntilDone();

        JsonElement done = line.Last("response.function_call_arguments.done");
        done.GetProperty("arguments").GetString().Should().Be("{  \n  \"city\": \"London\" \n} \n");
        line.Types.ToList().IndexOf("response.output_audio.done").Should().BeLessThan(line.Types.ToList().LastIndexOf("response.output_item.added"));
        line.Connection.Frames.Select(frame => frame.Parse().GetRawText()).Should().NotContain(json => json.Contains("\"phase\"", StringComparison.Ordinal));
    }

    [Fact]
    public void ParallelCalls_HaveIdsAndIndexesOfTheirOwn()
    {
        Line line = Line.WithText(EmulatedTurn.Call("a", """{"n":1}""").ThenCall("b", """{"n":2}""").ThenCall("c", """{"n":3}"""));

        line.Says("go").Asks().UntilDone();

        JsonElement[] output = [.. line.Last("response.done").GetProperty("response").GetProperty("output").EnumerateArray()];
        output.Select(item => item.GetProperty("name").GetString()).Should().Equal("a", "b", "c");
        output.Select(item => item.GetProperty("call_id").GetString()).Should().OnlyHaveUniqueItems();
        line.All("response.function_call_arguments.done").Select(e => e.GetProperty("output_index").GetInt32()).Should().Equal(0, 1, 2);
    }

    [Fact]
    public void GivenChunks_AreSentAsTheyAre()
    {
        Line line = Line.WithText(new EmulatedTurn(new EmulatedAction.Call("a", Arguments) { Chunks = ["{\"ci", "ty\":\"Lon", "don\"}"] }));

        line.Says("go").Asks().UntilDone();

        line.All("response.function_call_arguments.delta").Select(e => e.GetProperty("delta").GetString()).Should().Equal("{\"ci", "ty\":\"Lon", "don\"}");
        line.Last("response.function_call_arguments.done").GetProperty("arguments").GetString().Should().Be(Arguments);
    }

    [Fact]
    public void NoChunks_SendsTheArgumentsInDoneOnly()
    {
        Line line = Line.WithText(new EmulatedTurn(new EmulatedAction.Call("a", Arguments) { Chunks = [] }));

        line.Says("go").Asks().UntilDone();

        line.All("response.function_call_arguments.delta").Should().BeEmpty();
        line.Last("response.function_call_arguments.done").GetProperty("arguments").GetString().Should().Be(Arguments);
    }

    [Fact]
    public void OutputDuringTheResponse_IsAnnouncedAfterItIsDone()
    {
        Line line = Line.WithText(EmulatedTurn.Call("a").ThenSay("And one thing more."), EmulatedTurn.Say("Done."));
        line.Says("go").Asks();
        line.Time.AdvanceUntil(() => line.All("response.output_item.done").Count == 0 && line.All("response.function_call_arguments.delta").Count > 0, TimeSpan.FromSeconds(5));
        string call = line.Last("response.output_item.added").GetProperty("item").GetProperty("call_id").GetString()!;

        line.Answers(call, "42");
        line.All("conversation.item.added").Select(TypeOf).Should().NotContain("function_call_output");
        line.UntilDone();

        line.Types.Where(type => type != "rate_limits.updated").Should().EndWith(["response.done", "conversation.item.added", "conversation.item.done"]);
        line.Last("conversation.item.added").GetProperty("item").GetProperty("output").GetString().Should().Be("42");
        line.Last("conversation.item.added").GetProperty("item").TryGetProperty("status", out _).Should().BeFalse("outputs carry no status on the wire");
    }

    [Fact]
    public void ToolChoiceNone_KeepsTheModelFromCalling()
    {
        Line line = Line.WithText(EmulatedTurn.Say("I would call.").ThenCall("a"));

        line.Says("go").Asks("""{"tool_choice":"none"}""").UntilDone();

        line.Last("response.done").GetProperty("response").GetProperty("output").GetArrayLength().Should().Be(1);
        line.Model.Prompts[0].ToolChoice.Should().Be("none");
    }

    private static bool HasName(JsonElement e) => e.TryGetProperty("name", out _);

    private static string? TypeOf(JsonElement e) => e.GetProperty("item").GetProperty("type").GetString();

    private static string CallId(Line line) => line.Last("response.function_call_arguments.done").GetProperty("call_id").GetString()!;
}
