using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools.Testing;

namespace RealtimeVoiceTools.Testing.Tests.Evaluation;

public class ToolTriggerEvalTests
{
    private static readonly TriggerCase[] Cases =
    [
        new("open it", "open"),
        new("shut it", "close"),
        new("either way", "close", "open"),
        new("both", "open"),
        new("hello"),
        new("what now"),
        new("break", "open"),
    ];

    [Fact]
    public async Task Eval_ComparesWhatTheModelCallsWithTheTable()
    {
        TriggerReport report = await RunAsync();

        report.Outcomes.Select(outcome => outcome.IsRight).Should().Equal(true, false, true, false, true, false, false);
        report.Accuracy.Should().BeApproximately(3.0 / 7, 1e-9);
        report.Count("close", "open").Should().Be(1);
        report.Count("none", "open").Should().Be(1);
        report.Count("none", "none").Should().Be(1);
    }

    [Fact]
    public async Task Report_ShowsTheMatrix_AndWhatWentWrong() => (await RunAsync()).ToString().Should().Be("""
        expected \ called  (no answer)  (several)  close  none  open
        close                        .          .      .     .     1
        none                         .          .      .     1     1
        open                         1          1      .     .     2
        3 of 7 right (42.9 %).
          "shut it": expected close, got open
          "both": expected open, got open and close
          "what now": expected none, got open
          "break": expected open, got the response ended failed

        """.ReplaceLineEndings("\n"));

    [Fact]
    public async Task Eval_RunsNothingThatHasSideEffects()
    {
        int opened = 0;
        await RunAsync(() => opened++);

        opened.Should().Be(0);
    }

    [Fact]
    public async Task Eval_WhereNobodyAnswers_SaysSo()
    {
        var emulator = new RealtimeEmulator(new RealtimeEmulatorOptions { ResponseLatency = TimeSpan.FromHours(1) }, Model(), new VirtualTimeProvider());
        await using ServiceProvider services = Services(emulator, () => { });
        TriggerReport report = await new ToolTriggerEval([new TriggerCase("open it", "open")]) { Timeout = TimeSpan.FromMilliseconds(200) }
            .RunAsync(services.GetRequiredService<VoiceSessionFactory>());

        report.Wrong.Should().ContainSingle().Which.Problem.Should().Be("no answer in time");
    }

    [Fact]
    public void Table_IsRead_LineByLine()
    {
        IReadOnlyList<TriggerCase> cases = TriggerCase.Parse("# callers\nopen|close\tDo something.\r\n\nnone\tHello, you.\n");

        cases.Should().HaveCount(2);
        cases[0].Utterance.Should().Be("Do something.");
        cases[0].Tools.Should().Equal("open", "close");
        cases[1].Tools.Should().BeEmpty();
    }

    [Theory]
    [InlineData("open")]
    [InlineData("\n\nopen\t")]
    [InlineData("open\tone\ttwo")]
    public void Table_WithALineThatIsNoCase_IsRefused(string table) =>
        FluentActions.Invoking(() => TriggerCase.Parse(table)).Should().Throw<FormatException>().WithMessage($"Line {table.Count(letter => letter == '\n') + 1} is no case*");

    private static async Task<TriggerReport> RunAsync(Action? opens = null)
    {
        var emulator = new RealtimeEmulator(
            new RealtimeEmulatorOptions { TimeToFirstAudio = TimeSpan.Zero, CallGeneration = TimeSpan.Zero, CharactersPerSecond = 1000, AudioSpeed = 1000 }, Model());
        await using ServiceProvider services = Services(emulator, opens ?? (() => { }));
        return await new ToolTriggerEval(Cases).RunAsync(services.GetRequiredService<VoiceSessionFactory>());
    }

    private static ScriptedModel Model() => new ScriptedModel()
        .When("open", EmulatedTurn.Call("open"))
        .When("shut", EmulatedTurn.Call("open"))
        .When("either", EmulatedTurn.Call("open"))
        .When("now", EmulatedTurn.Call("open"))
        .When("both", EmulatedTurn.Call("open").ThenCall("close"))
        .When("break", EmulatedTurn.Fail("server_error"))
        .When("hello", EmulatedTurn.Say("Hello."));

    private static ServiceProvider Services(RealtimeEmulator emulator, Action opens)
    {
        var services = new ServiceCollection();
        services.AddRealtimeVoiceTools()
            .AddTool("open", "Use when the caller wants it open.", opens)
            .AddTool("close", "Use when the caller wants it shut.", () => { })
            .UseConnector(emulator.CreateConnector());
        return services.BuildServiceProvider();
    }
}
