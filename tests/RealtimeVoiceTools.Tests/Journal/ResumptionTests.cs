using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Journal;

/// <summary>What a process that was started again does with what an earlier one left open.</summary>
public class ResumptionTests
{
    private static readonly JournalDigest Digest = new(new byte[32]);

    [Theory]
    [InlineData(CallJournalStep.Proposed, null, "cancelled")]
    [InlineData(CallJournalStep.Started, null, "outcome_unknown")]
    [InlineData(CallJournalStep.Committed, ToolErrorType.NotFound, "not_found")]
    public void OpenCall_ThatIsNotKnownToBeDone_IsNotRunAgain_AndTheCallerIsTold(CallJournalStep step, ToolErrorType? error, string type)
    {
        ToolScript tools = new ToolScript().Add("save", 0.1);
        VirtualCall call = Open(tools, Journaled("c1", step) with { ErrorType = error });
        call.RunFor(5);

        tools.Ledger.Should().BeEmpty();
        call.Requests.Select(request => request.ExactWords).Distinct().Should().ContainSingle().Which.Should().StartWith("Sorry, the line dropped");
        Data(call).Should().ContainSingle().Which.Should().Contain(type);
    }

    [Fact]
    public void OpenCalls_BeyondTheLastThree_AreNotSaid_AndTheModelKnowsIt()
    {
        VirtualCall call = Open(new ToolScript().Add("save", 0.1), [.. Enumerable.Range(1, 5).Select(number => Journaled($"c{number}", CallJournalStep.Started))]);
        call.RunFor(0.5);

        Data(call).Count(text => text.Contains("has been told what", StringComparison.Ordinal)).Should().Be(3);
        Data(call).Take(2).Should().OnlyContain(text => text.Contains("has not been told yet", StringComparison.Ordinal));
    }

    [Fact]
    public void CommittedCall_IsToldWithItsResult_AndDeliveredWhenTheProviderHasIt()
    {
        VirtualCall call = Open(new ToolScript().Add("save", 0.1), Journaled("c1", CallJournalStep.Committed) with { Output = """{"success":true,"message":"I saved the report."}""" });
        call.RunFor(0.5);

        call.Requests.First().ExactWords.Should().EndWith("I saved the report.");
        Journal(call).Should().Equal((CallJournalStep.Delivered, "c1"));
    }

    [Fact]
    public void Conversation_ThatTheProviderStillHas_GetsTheOutputsItWaitsFor()
    {
        VirtualCall call = Open(
            new ToolScript().Add("save", 0.1), inPlace: true,
            Journaled("c1", CallJournalStep.Committed) with { Output = """{"success":true,"message":"Saved."}""" }, Journaled("c2", CallJournalStep.Started));
        call.RunFor(0.5);

        call.OutputOf("c1").GetProperty("message").GetString().Should().Be("Saved.");
        call.OutputOf("c2").GetProperty("error_type").GetString().Should().Be("outcome_unknown");
        call.Requests.Should().ContainSingle().Which.ExactWords.Should().BeNull();
        call.Outputs.Select(output => output.ItemId).Should().OnlyHaveUniqueItems().And.OnlyContain(id => id.Length <= 32);
    }

    [Fact]
    public void Call_ThatWasAnsweredForTheEarlierProcess_IsNotMadeByItsResponse()
    {
        ToolScript tools = new ToolScript().Add("save", 0.1);
        VirtualCall call = Open(tools, inPlace: true, Journaled("c1", CallJournalStep.Proposed));
        call.RunFor(0.5);
        call.Calls("r1", ("c1", "save", """{"subject":"a"}"""));
        call.RunFor(5);

        tools.Ledger.Should().BeEmpty();
        call.Outputs.Should().ContainSingle();
    }

    [Fact]
    public void Call_OfTheEarlierProcess_ThatIsShownAgain_IsNone()
    {
        ToolScript tools = new ToolScript().Add("save", 0.1);
        VirtualCall call = Open(tools, Journaled("c1", CallJournalStep.Started));
        call.RunFor(0.5);
        call.Receive(Frames.ConversationItemDone("c1", "save", """{"subject":"a"}"""));
        call.RunFor(5);

        tools.Ledger.Should().BeEmpty();
    }

    [Fact]
    public void Wish_ThatWasDoneAndMadeAgain_IsNotDoneAgain_WhicheverOfTheTwoIsFoundOpen()
    {
        ToolScript tools = new ToolScript().Add("save", 0.1);
        string digest = Digest.Of(tools.Tools[0], ["a"])!;
        VirtualCall call = Open(
            tools, Journaled("c1", CallJournalStep.Committed) with { Output = """{"success":true,"message":"Saved."}""", ArgumentsDigest = digest },
            Journaled("c2", CallJournalStep.Proposed) with { ArgumentsDigest = digest });
        call.Calls("r1", ("c3", "save", """{"subject":"a"}"""));
        call.RunFor(1);

        tools.Ledger.Should().BeEmpty();
        call.OutputOf("c3").GetProperty("message").GetString().Should().Be("Saved.");
    }

    [Fact]
    public void Call_ThatIsAnsweredByAnotherAfterADrop_IsNotFoundOpenLater()
    {
        VirtualCall call = Open(new ToolScript().Add("save", 5));
        call.Hears("u1", "save it");
        call.Calls("r1", ("c1", "save", """{"subject":"a"}"""));
        call.RunFor(0.2);
        call.Drop();
        call.RunFor(1);
        call.Calls("r2", ("c2", "save", """{"subject":"a"}"""));
        call.RunFor(0.2);

        Journal(call).Should().Equal((CallJournalStep.Proposed, "c1"));
    }

    [Fact]
    public void Wish_ThatIsRepeatedAfterARestart_HasTheKeyItHad()
    {
        ToolScript tools = new ToolScript().Add("save", 0.1);
        VirtualCall call = Open(tools, Journaled("c1", CallJournalStep.Started) with { ArgumentsDigest = Digest.Of(tools.Tools[0], ["a"]) });
        call.Hears("u1", "try it again");
        call.Calls("r1", ("c2", "save", """{"subject":"a"}"""));
        call.Calls("r2", ("c3", "save", """{"subject":"b"}"""));
        call.RunFor(1);

        tools.Ledger.Select(run => run.IdempotencyKey == "KEY").Should().Equal(true, false);
    }

    [Fact]
    public void Wish_ThatWasDone_IsAnsweredFromTheJournal_UntilTheCallerAsksAnew()
    {
        ToolScript tools = new ToolScript().Add("save", 0.1);
        VirtualCall call = Open(
            tools,
            Journaled("c1", CallJournalStep.Committed) with { Output = """{"success":true,"message":"Saved."}""", ArgumentsDigest = Digest.Of(tools.Tools[0], ["a"]) });
        call.Calls("r1", ("c2", "save", """{"subject":"a"}"""));
        call.RunFor(1);
        tools.Ledger.Should().BeEmpty();
        call.OutputOf("c2").GetProperty("message").GetString().Should().Be("Saved.");

        call.Hears("u1", "and another one");
        call.Calls("r2", ("c3", "save", """{"subject":"a"}"""));
        call.RunFor(1);

        tools.Ledger.Should().ContainSingle().Which.IdempotencyKey.Should().NotBe("KEY");
    }

    [Fact]
    public void Wish_ThatWasDoneWithoutDetails_IsNotDoneAgain()
    {
        ToolScript tools = new ToolScript().Add("save", 0.1);
        VirtualCall call = Open(tools, Journaled("c1", CallJournalStep.Committed) with { ArgumentsDigest = Digest.Of(tools.Tools[0], ["a"]) });
        call.Calls("r1", ("c2", "save", """{"subject":"a"}"""));
        call.RunFor(1);

        tools.Ledger.Should().BeEmpty();
        call.OutputOf("c2").GetProperty("success").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public void Wish_ThatWasDone_AndIsFirstRepeatedInALaterTurn_IsANewOne()
    {
        ToolScript tools = new ToolScript().Add("save", 0.1);
        VirtualCall call = Open(
            tools,
            Journaled("c1", CallJournalStep.Committed) with { Output = """{"success":true,"message":"Saved."}""", ArgumentsDigest = Digest.Of(tools.Tools[0], ["a"]) });
        call.Hears("u1", "and another one");
        call.Calls("r1", ("c2", "save", """{"subject":"a"}"""));
        call.RunFor(1);

        tools.Ledger.Should().ContainSingle().Which.IdempotencyKey.Should().NotBe("KEY");
    }

    [Fact]
    public void Outcome_ThatTheLostConnectionMayNotHaveHad_IsDeliveredWithTheConversation()
    {
        VirtualCall call = Open(new ToolScript().Add("save", 0.1));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(0.5);
        call.Drop();
        call.RunFor(1);
        foreach (RealtimeCommand.AddContext context in call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.AddContext>().ToArray())
            call.Receive(Frames.Acknowledged(context.ItemId));

        Journal(call).Should().Equal((CallJournalStep.Proposed, "c1"), (CallJournalStep.Delivered, "c1"));
    }

    [Fact]
    public void Call_IsProposedWhenItIsMade_AndDeliveredWhenItsOutputIsThere()
    {
        VirtualCall call = Open(new ToolScript().Add("save", 0.1).Add("look", 0.1, new VoiceToolTraits { ReadOnly = true }));
        call.Calls("r1", ("c1", "save", "{}"), ("c2", "look", "{}"), ("c3", "nonsense", "{}"));
        call.RunFor(1);
        Journal(call).Should().Equal((CallJournalStep.Proposed, "c1"));
        foreach (RealtimeCommand.AddCallOutput output in call.Outputs.ToArray())
            call.Receive(Frames.Acknowledged(output.ItemId));

        Journal(call).Should().Equal((CallJournalStep.Proposed, "c1"), (CallJournalStep.Delivered, "c1"));
    }

    [Fact]
    public void Outcome_ThatIsToldAsDataAfterADrop_IsDeliveredWhenTheNewConnectionHasIt()
    {
        VirtualCall call = Open(new ToolScript().Add("save", 2));
        call.Calls("r1", ("c1", "save", "{}"));
        call.RunFor(0.1);
        call.Drop();
        call.RunFor(5);
        Journal(call).Should().Equal((CallJournalStep.Proposed, "c1"));
        foreach (RealtimeCommand.AddContext context in call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.AddContext>().ToArray())
            call.Receive(Frames.Acknowledged(context.ItemId));

        Journal(call).Should().Equal((CallJournalStep.Proposed, "c1"), (CallJournalStep.Delivered, "c1"));
    }

    private static JournaledCall Journaled(string callId, CallJournalStep step) => new() { CallId = callId, Tool = "save", IdempotencyKey = "KEY", Step = step };

    private static IEnumerable<string> Data(VirtualCall call) => call.Sent.Select(sent => sent.Command).OfType<RealtimeCommand.AddContext>().Select(context => context.Text);

    private static IEnumerable<(CallJournalStep, string)> Journal(VirtualCall call) =>
        call.Trace.Select(entry => entry.What).OfType<Effect.Journal>().Select(effect => (effect.Entry.Step, effect.Entry.CallId));

    private static VirtualCall Open(ToolScript tools, params JournaledCall[] calls) => Open(tools, inPlace: false, calls);

    private static VirtualCall Open(ToolScript tools, bool inPlace, params JournaledCall[] calls) => Wire.Open(
        tools, journaled: calls, capabilities: new() { CallId = inPlace ? "rtc_1" : null, ServerManagedPlayback = inPlace });
}
