using RealtimeVoiceTools.Testing;

namespace RealtimeVoiceTools.Tests.Ending.Transfers;

/// <summary>What a person is told who takes a call over.</summary>
public class SummaryTests
{
    private const string Tool = "transfer_to_human";

    [Fact]
    public async Task Summary_TellsWhatWasDoneWhatFailedAndWhatIsOpen()
    {
        var desk = new Desk { Configure = options => options.Filler.Enabled = false };
        await using ScriptedConversation call = await desk.CallAsync();
        await call.UserSaysAsync("Note that I was here");
        await call.ModelCallsAsync("add_note", """{"text":"I was here"}""");
        await call.UserSaysAsync("Where is my order?");
        await call.ModelCallsAsync("find_order", """{"name":"A"}""");
        await call.UserSaysAsync("Pay me back to my card");
        await call.ModelCallsAsync("pay_back", """{"order":"A","card":"canary-card"}""");
        await call.UserSaysAsync("Try again");
        await call.ModelCallsAsync("pay_back", """{"order":"A","card":"canary-card"}""");
        await call.UserSaysAsync("Cancel it");
        await call.ModelCallsAsync("cancel_order", """{"name":"A","confirmed":false}""");
        await call.UserSaysAsync("Hmm. Send it, and give me a person");
        await call.ModelDoesAsync(EmulatedTurn.Call("ship").ThenCall(Tool, Desk.Reason));

        TransferSummary summary = desk.Requests.Should().ContainSingle().Subject.Summary;
        summary.Items.Select(item => (item.Tool, item.State)).Should().Equal(
            ("add_note", TransferItemState.Done),
            ("find_order", TransferItemState.Done),
            ("pay_back", TransferItemState.Failed),
            ("ship", TransferItemState.Running),
            ("cancel_order", TransferItemState.Asked));
        summary.Items[0].Should().BeEquivalentTo(new { Noun = "note", Action = "add note 'I was here'", Message = "I've noted I was here.", IsReadOnly = false });
        summary.Items[2].ErrorType.Should().Be(ToolErrorType.Permanent);
        summary.Items[4].Action.Should().Be("cancel order 'A'");
        summary.Items.Take(3).Should().BeInAscendingOrder(item => item.Time);
        summary.Spoken.Should().Be(
            "The caller's concern: Wants a refund for order A. The caller is not verified. Done: add note 'I was here'. Not done: pay back 'A'. Still open: cancel order 'A' and ship.");
        summary.Items.Select(item => item.Action + item.Message).Append(summary.Spoken).Should().NotContain(text => text.Contains("canary"));
    }

    [Fact]
    public async Task Write_ThatMayHaveBeenDone_IsToldAsUnknown()
    {
        var desk = new Desk { Configure = options => options.Filler.Enabled = false };
        await using ScriptedConversation call = await desk.CallAsync();
        await call.UserSaysAsync("Renew it");
        call.ModelWill(EmulatedTurn.Call("renew"), EmulatedTurn.Say("I am not sure."), EmulatedTurn.Call(Tool, Desk.Reason), EmulatedTurn.Say("One moment."), EmulatedTurn.Say("Done."));
        await call.AfterAsync(TimeSpan.FromSeconds(3));
        await call.UserSaysAsync("Give me a person");
        await call.UntilAsync("the transfer", () => desk.Requests.Count > 0);

        desk.Requests[0].Summary.Items.Should().ContainSingle().Which.State.Should().Be(TransferItemState.Unknown);
        desk.Requests[0].Summary.Spoken.Should().Contain("Not known whether it was done: renew.").And.NotContain("Nothing was changed");
    }

    [Fact]
    public async Task Write_ThatWasDoneAfterAll_IsToldAsDone()
    {
        var desk = new Desk { Configure = options => options.Filler.Enabled = false };
        await using ScriptedConversation call = await desk.CallAsync();
        await call.UserSaysAsync("Renew it");
        call.ModelWill(EmulatedTurn.Call("renew"), EmulatedTurn.Say("I am not sure."), EmulatedTurn.Say("It went through."));
        await call.AfterAsync(TimeSpan.FromSeconds(14));
        await call.UserSaysAsync("Give me a person");
        await call.ModelCallsAsync(Tool, Desk.Reason);

        desk.Requests[0].Summary.Items.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new { State = TransferItemState.Done, ErrorType = (ToolErrorType?)null, Message = "Done." });
    }

    [Fact]
    public async Task Reason_ThatHoldsAPin_IsGivenWithoutIt()
    {
        var desk = new Desk();
        await using ScriptedConversation call = await desk.CallAsync();
        await call.UserSaysAsync("I want a person");
        await call.ModelCallsAsync(Tool, """{"reason":"The PIN 4711 is refused."}""");

        desk.Requests[0].Summary.Reason.Should().Be("The PIN … is refused.");
        desk.Requests[0].Summary.Spoken.Should().NotContain("4711");
    }

    [Fact]
    public async Task Reason_ThatSpellsAPin_IsNotGivenAtAll()
    {
        var desk = new Desk();
        await using ScriptedConversation call = await desk.CallAsync();
        await call.UserSaysAsync("I want a person");
        await call.ModelCallsAsync(Tool, """{"reason":"Says four seven one one."}""");

        desk.Requests[0].Summary.Reason.Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Spoken_InEveryLanguage_HasAtMostSixtyWords(string language)
    {
        VoicePhrases phrases = TestTools.In(language);
        TransferItem[] items = [.. Enum.GetValues<TransferItemState>().SelectMany(state => Enumerable.Range(1, 9).Select(n => new TransferItem
        {
            Tool = "reschedule",
            State = state,
            Action = $"reschedule task 'number {n} with a very long name', due date Friday, November 27, at half past nine in the morning",
            Time = TestTools.Now,
        }))];

        string full = SpokenSummary.Render(phrases.Transfer, phrases.Words, string.Join(' ', Enumerable.Repeat("reason", 60)), 1, items);
        string empty = SpokenSummary.Render(phrases.Transfer, phrases.Words, null, 0, []);

        SpokenText.CountWords(full).Should().BeInRange(20, SpokenSummary.MaxWords);
        full.Should().NotContain("{").And.Contain("9", "the latest is named first");
        foreach (string section in new[] { phrases.Transfer.Unclear, phrases.Transfer.Done, phrases.Transfer.NotDone, phrases.Transfer.Open })
            full.Should().Contain(section[..section.IndexOf('{')], "nothing is left out");
        empty.Should().Be(SpokenText.Join([phrases.Transfer.NotVerified, phrases.Transfer.NothingChanged]));
    }

    public static TheoryData<string> Languages => [.. VoicePhrases.Languages];
}
