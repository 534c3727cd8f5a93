namespace RealtimeVoiceTools.Testing.Tests.Faults;

/// <summary>Faults by chance: every one can be seen on the wire, and the same seed gives the same ones.</summary>
public class FaultRatesTests
{
    private static readonly Func<string, bool> Deltas = type => type == "response.output_text.delta";

    [Fact]
    public void Drop_LosesEvents() =>
        Answer(new EmulatorFaultRates { Drop = 1, Affects = Deltas }).Types.Should().Contain("response.done").And.NotContain("response.output_text.delta");

    [Fact]
    public void Duplicate_SendsThemTwice()
    {
        int plain = Answer(new EmulatorFaultRates()).All("response.output_text.delta").Count;

        Answer(new EmulatorFaultRates { Duplicate = 1, Affects = Deltas }).All("response.output_text.delta").Should().HaveCount(2 * plain);
    }

    [Fact]
    public void Delay_MakesTheAnswerLate() =>
        Answer(new EmulatorFaultRates { Delay = 1, DelayUpTo = TimeSpan.FromSeconds(20), Affects = type => type == "response.created" })
            .TimeOf("response.created").Should().BeGreaterThan(TimeSpan.FromMilliseconds(100));

    [Fact]
    public void Reorder_MovesTheCarriersToTheEnd() =>
        Answer(new EmulatorFaultRates { Reorder = 1 }).Types.TakeLast(2).Should().BeEquivalentTo("response.output_item.done", "response.done");

    [Fact]
    public void Garbage_ComesBeforeEveryEvent()
    {
        Line line = Answer(new EmulatorFaultRates { Garbage = 1 });

        line.Types.Count(type => type.Length == 0).Should().BeGreaterThan(5);
    }

    [Fact]
    public void Lose_HearsNoClient()
    {
        Line line = Open(new EmulatorFaultRates { Lose = 1 });

        line.Says("hi").Asks().After(5000).Types.Should().Equal("session.created");
    }

    [Fact]
    public void Stall_HearsLate() =>
        Answer(new EmulatorFaultRates { Stall = 1, StallUpTo = TimeSpan.FromSeconds(5) }).TimeOf("conversation.item.create").Should().BeGreaterThan(TimeSpan.Zero);

    [Fact]
    public void Refuse_RefusesEveryResponse()
    {
        Line line = Open(new EmulatorFaultRates { Refuse = 1 });

        line.Says("hi").Asks().Error.GetProperty("code").GetString().Should().Be("conversation_already_has_active_response");
    }

    [Fact]
    public void Close_EndsTheConnectionWithOneOfTheCodes()
    {
        Line line = Open(new EmulatorFaultRates { Close = 1, CloseCodes = [1008] });

        line.Says("hi");

        line.Closed!.Value.Code.Should().Be(1008);
    }

    [Fact]
    public async Task RefuseConnection_RefusesWith503()
    {
        Line line = Open(new EmulatorFaultRates { RefuseConnection = 1 });

        (await FluentActions.Awaiting(() => line.Emulator.CreateConnector().ConnectAsync(new(), default).AsTask())
            .Should().ThrowAsync<RealtimeVoiceTools.Transports.RealtimeConnectException>()).Which.StatusCode.Should().Be(503);
    }

    [Fact]
    public void Endings_AreSharedOutAsAsked()
    {
        Line line = new(new RealtimeEmulatorOptions(), [.. Enumerable.Repeat(EmulatedTurn.Say("A sentence of some words."), 200)]);
        line.WithUpdate("""{"type":"realtime","output_modalities":["text"]}""");
        line.Emulator.Faults.Rates = new EmulatorFaultRates { Fail = 0.2, RateLimit = 0.2, Incomplete = 0.2, Cancel = 0.2 };
        for (int i = 1; i <= 200; i++)
        {
            line.Says("go").Asks().UntilDone(i);
        }

        Dictionary<string, int> counts = line.All("response.done").GroupBy(done => done.GetProperty("response").GetProperty("status").GetString()!).ToDictionary(group => group.Key, group => group.Count());
        counts["failed"].Should().BeInRange(55, 105);
        counts["incomplete"].Should().BeInRange(20, 60);
        counts["cancelled"].Should().BeInRange(20, 60);
        counts["completed"].Should().BeInRange(20, 60);
    }

    [Fact]
    public void SameSeed_SameFaults()
    {
        EmulatorFaultRates rates = new() { Drop = 0.1, Duplicate = 0.1, Delay = 0.1, Garbage = 0.1, Affects = Deltas };

        Answer(rates).Sent.Select(message => Convert.ToHexString(message.Span)).Should().Equal(Answer(rates).Sent.Select(message => Convert.ToHexString(message.Span)));
    }

    [Fact]
    public void Rates_DoNotChangeTheIds()
    {
        static string Id(Line line) => line.Last("response.done").GetProperty("response").GetProperty("id").GetString()!;

        Id(Answer(new EmulatorFaultRates { Delay = 0.5 })).Should().Be(Id(Answer(new EmulatorFaultRates())));
    }

    [Theory]
    [InlineData(-0.1, 0)]
    [InlineData(1.1, 0)]
    [InlineData(double.NaN, 0)]
    [InlineData(0.6, 0.6)]
    public void Rates_OutOfRange_AreRefused(double fail, double cancel) =>
        FluentActions.Invoking(() => new EmulatorFaults().Rates = new EmulatorFaultRates { Fail = fail, Cancel = cancel }).Should().Throw<ArgumentOutOfRangeException>();

    private static Line Open(EmulatorFaultRates rates)
    {
        Line line = new(new RealtimeEmulatorOptions { Provider = EmulatedProvider.AzureOpenAI }, EmulatedTurn.Say("Hello there, how are you?"));
        line.Emulator.Faults.Rates = rates;
        return line;
    }

    private static Line Answer(EmulatorFaultRates rates)
    {
        Line line = Open(rates).WithUpdate("""{"type":"realtime","output_modalities":["text"]}""");
        return line.Says("hi").Asks().UntilDone().After(0);
    }
}
