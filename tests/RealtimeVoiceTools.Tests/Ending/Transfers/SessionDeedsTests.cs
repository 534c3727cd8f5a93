namespace RealtimeVoiceTools.Tests.Ending.Transfers;

/// <summary>What a session keeps of what was done in it.</summary>
public class SessionDeedsTests
{
    private readonly SessionDeeds _deeds = new(new SpokenActions(TestTools.Phrases, TimeZoneInfo.Utc));
    private readonly Step _step = new();
    private int _count;

    public SessionDeedsTests() => _step.Begin(TimeSpan.Zero, TestTools.Now);

    [Fact]
    public void Success_AfterFailures_IsOneItem()
    {
        Settle("pay", ToolErrorType.Temporary);
        Settle("pay", ToolErrorType.Temporary);
        _deeds.Items.Should().ContainSingle();
        Settle("pay");

        _deeds.Items.Should().ContainSingle().Which.State.Should().Be(TransferItemState.Done);
    }

    [Fact]
    public void Same_ThingDoneTwice_IsTwoItems()
    {
        Settle("pay");
        Settle("pay");

        _deeds.Items.Should().HaveCount(2);
    }

    [Theory]
    [InlineData(ToolErrorType.Declined)]
    [InlineData(ToolErrorType.Cancelled)]
    [InlineData(ToolErrorType.Expired)]
    public void What_TheCallerDidNotWant_IsNoDeed(ToolErrorType type)
    {
        Settle("pay", type);

        _deeds.Items.Should().BeEmpty();
    }

    [Fact]
    public void More_ThanFit_LetTheOldestLookingUpGoFirst()
    {
        Settle("pay");
        Settle("look", readOnly: true);
        for (int i = 0; i < 31; i++)
            Settle("save");
        _deeds.Items.Should().HaveCount(32);
        _deeds.Items.Select(item => item.Tool).Should().Contain("pay").And.NotContain("look");
        Settle("save");

        _deeds.Items.Should().HaveCount(32).And.NotContain(item => item.Tool == "pay");
    }

    [Fact]
    public void Unknown_ThatWasDoneAfterAll_IsDone()
    {
        Settle("pay", ToolErrorType.OutcomeUnknown);
        _deeds.Items.Single().State.Should().Be(TransferItemState.Unknown);
        _deeds.DoneLate(_step, 1, """{"success":true,"message":"Paid."}""");

        _deeds.Items.Single().Should().BeEquivalentTo(new { State = TransferItemState.Done, Message = "Paid.", ErrorType = (ToolErrorType?)null });
    }

    [Theory]
    [InlineData("no JSON")]
    [InlineData("[1]")]
    [InlineData("""{"message":7}""")]
    public void Output_OfTheApplicationsOwnForm_HasNoMessage(string output)
    {
        Settle("pay", output: output);

        _deeds.Items.Single().Message.Should().BeNull();
    }

    [Fact]
    public void Message_ThatIsLong_IsCut()
    {
        Settle("pay", output: $$"""{"message":"{{new string('x', 5000)}}"}""");

        _deeds.Items.Single().Message!.Length.Should().BeLessThanOrEqualTo(201);
    }

    private void Settle(string tool, ToolErrorType? errorType = null, bool readOnly = false, string output = """{"success":true,"message":"Done."}""")
    {
        var call = new CallEntry(++_count, $"c{_count}", tool, "r1", TimeSpan.Zero)
        {
            Tool = TestTools.Tool(new VoiceToolTraits { ReadOnly = readOnly }, name: tool),
            HasStarted = true,
            Canonical = "{}",
        };
        _deeds.Settled(_step, call, new CallOutcome(output, errorType, Speak: true));
    }
}
