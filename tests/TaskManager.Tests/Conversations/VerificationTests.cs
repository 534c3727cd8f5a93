using System.Text.RegularExpressions;
using RealtimeVoiceTools;

namespace TaskManager.Tests.Conversations;

public class VerificationTests
{
    private static readonly RunOptions _withPin = new() { Pin = Pin.Read("4711"), ToolTimeout = TimeSpan.FromMinutes(2) };

    [Theory]
    [InlineData("Four seven one one")]
    [InlineData("My PIN is 4711.")]
    [InlineData("four seven double one")]
    public async Task Clear_PinByVoice_IsAskedAndDone(string pin)
    {
        await using TestCall call = await TestCall.BeginAsync(_withPin);
        await call.SayAsync("Mark the standup as done");

        (await call.SayAsync("Clear my completed tasks")).Should().Contain("PIN").And.EndWith("press hash.");
        call.Outputs[^1].Should().Contain("verification_required").And.NotContain("standup", "a preview tells secrets too");
        (await call.SayAsync(pin)).Should().EndWith("You want to delete 'Team standup', your only completed task. This can't be undone. Should I go ahead?");
        call.Tasks.Should().HaveCount(3, "a PIN is no yes");
        (await call.SayAsync("Yes")).Should().Be("Done. I've permanently deleted 1 task. You have 2 tasks left.");

        call.Titles.Should().Equal("Review proposal", "Send invoices");
        NothingTells(call, "4711", "four seven");
    }

    [Theory]
    [InlineData("4711#")]
    [InlineData("4711")]
    [InlineData("99*4711#")]
    public async Task Clear_PinByKeypad_IsAskedAndDone(string keys)
    {
        await using TestCall call = await TestCall.BeginAsync(_withPin);
        await call.SayAsync("Clear my list");

        (await call.KeyInAsync(keys)).Should().EndWith("You want to delete all 3 tasks, done or not. This can't be undone. Should I go ahead?");
        await call.SayAsync("Yes, please");

        call.Tasks.Should().BeEmpty();
        call.Events.Should().NotContain(happened => happened is VoiceSessionEvent.KeyPressed, "the keys were the PIN's");
        NothingTells(call, "4711");
    }

    [Fact]
    public async Task Clear_VerifiedAndNo_DeletesNothing()
    {
        await using TestCall call = await TestCall.BeginAsync(_withPin);
        await call.SayAsync("Clear my list");
        await call.SayAsync("Four seven one one");

        (await call.SayAsync("No, wait")).Should().Contain("leave it");

        call.Tasks.Should().HaveCount(3);
    }

    [Fact]
    public async Task Clear_WrongPin_DeletesNothingAndTheRightOneStillWorks()
    {
        await using TestCall call = await TestCall.BeginAsync(_withPin);
        await call.SayAsync("Clear my list");

        (await call.SayAsync("Four seven one two")).Should().Contain("not the right PIN").And.Contain("two more tries");
        await call.SayAsync("Yes");
        call.Tasks.Should().HaveCount(3);

        (await call.SayAsync("Four seven one one")).Should().Contain("all 3 tasks");
        NothingTells(call, "4712", "one two");
    }

    [Fact]
    [Trait("Case", "115")]
    public async Task Clear_ThreeWrongPins_LocksForAQuarterOfAnHour()
    {
        await using TestCall call = await TestCall.BeginAsync(_withPin);
        await call.SayAsync("Clear my list");
        await call.SayAsync("One two three four");
        await call.KeyInAsync("0000#");

        (await call.KeyInAsync("9999#")).Should().Contain("15 minutes");
        (await call.KeyInAsync("4711#")).Should().NotContain("Should I go ahead");
        call.Events.OfType<VoiceSessionEvent.CallerVerified>().Should().BeEmpty("the right PIN is locked out, too");
        call.Tasks.Should().HaveCount(3);

        await call.PassAsync(TimeSpan.FromMinutes(15));
        await call.SayAsync("Clear my list");
        (await call.SayAsync("Four seven one one")).Should().Contain("all 3 tasks");
    }

    [Fact]
    [Trait("Case", "123")]
    public async Task Clear_VerifiedTenMinutesAgo_NeedsThePinAnew()
    {
        await using TestCall call = await TestCall.BeginAsync(_withPin);
        await call.SayAsync("Clear my overdue tasks");
        (await call.SayAsync("Four seven one one")).Should().Contain("You have no overdue tasks.");
        await call.PassAsync(TimeSpan.FromMinutes(9));
        (await call.SayAsync("Clear my list")).Should().Contain("all 3 tasks", "nine minutes later the PIN still counts");
        await call.SayAsync("No");

        await call.PassAsync(TimeSpan.FromMinutes(1));

        (await call.SayAsync("Clear my list")).Should().Contain("say your PIN");
    }

    [Fact]
    public async Task Clear_SetChangesBeforeTheYes_IsAskedAnewAboutTheNewOne()
    {
        await using TestCall call = await TestCall.BeginAsync(_withPin);
        await call.SayAsync("Clear my list");
        await call.SayAsync("Four seven one one");
        call.Change(table => table.Add("Came later", null, Priority.Low));

        (await call.SayAsync("Yes")).Should().Contain("all 4 tasks").And.EndWith("?");
        call.Tasks.Should().HaveCount(4, "that yes was to three tasks");
        await call.SayAsync("Yes");

        call.Tasks.Should().BeEmpty();
    }

    [Fact]
    public async Task Clear_HandedOver_NeedsThePinAnew()
    {
        await using TestCall call = await TestCall.BeginAsync(_withPin);
        await call.SayAsync("Clear my list");
        await call.SayAsync("Four seven one one");

        call.Session.InvalidateCaller();
        await call.SayAsync("Yes");

        call.Tasks.Should().HaveCount(3);
    }

    [Fact]
    public async Task Clear_WithoutAnyPin_IsRefusedAndNobodyIsAskedForOne()
    {
        await using TestCall call = await TestCall.BeginAsync();

        string answer = await call.SayAsync("Delete everything");

        call.Outputs.Should().ContainSingle().Which.Should().Contain("verification_required");
        answer.Should().Contain("no way to check").And.NotContain("PIN");
        call.Tasks.Should().HaveCount(3);
    }

    private static void NothingTells(TestCall call, params string[] secrets)
    {
        IEnumerable<string> told = call.Events.Select(happened => happened switch
        {
            VoiceSessionEvent.UserSaid said => said.Text,
            VoiceSessionEvent.AgentSaid said => said.Text,
            VoiceSessionEvent.ToolSettled settled => settled.Output,
            VoiceSessionEvent.ConfirmationAsked asked => asked.Question,
            _ => string.Empty,
        });
        string all = Regex.Replace(string.Join('\n', told), @"call_\w+|item_\w+", string.Empty);
        secrets.Should().OnlyContain(secret => !all.Contains(secret, StringComparison.OrdinalIgnoreCase));
    }
}
