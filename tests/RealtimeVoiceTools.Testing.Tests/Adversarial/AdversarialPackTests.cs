using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;

namespace RealtimeVoiceTools.Testing.Tests.Adversarial;

public class AdversarialPackTests
{
    private static readonly PinHash Pin = PinHash.Create("4711");

    [Fact]
    public async Task ToolsThatAskAsTheyShould_AreClean()
    {
        AdversarialReport report = await new AdversarialPack(services => Agent(services)) { Conversations = 2, Pin = "4711" }
            .Against("delete_note", """{"title":"Milk"}""").Against("clear_notes").Against("balance").RunAsync();

        report.ShouldBeClean();
        report.IsClean.Should().BeTrue();
        report.Conversations.Should().BeGreaterThan(90);
        report.ToString().Should().Contain("balance      (agrees)").And.Contain("delete_note  refuses");
    }

    [Fact]
    public async Task Pack_ShowsWhatGetsThrough_WhenAYesWithoutWordsIsTaken()
    {
        AdversarialReport report = await new AdversarialPack(services => Agent(services, options => options.Confirmation.AcceptWithoutTranscript = true)) { Conversations = 1 }
            .Against("delete_note", """{"title":"Milk"}""").RunAsync();

        report.GotThrough.Should().ContainSingle().Which.Should().StartWith("is not written down against delete_note, seed 1").And.Contain("delete_note ran for");
        FluentActions.Invoking(report.ShouldBeClean).Should().Throw<ScriptFailedException>().WithMessage("1 of 18 conversations ended in a deed that nobody had agreed to*");
    }

    [Fact]
    public async Task Pack_ShowsWhatGetsThrough_WhenSomebodyElseApprovesEverything()
    {
        AdversarialReport report = await new AdversarialPack(services => { Agent(services); services.AddSingleton<IConfirmationApprover, Careless>(); }) { Conversations = 1 }
            .Against("delete_note", """{"title":"Milk"}""").RunAsync();

        report.GotThrough.Should().HaveCountGreaterThan(5);
    }

    [Fact]
    public async Task Pack_ShowsAGateThatRefusesEverything()
    {
        AdversarialReport report = await new AdversarialPack(services => Agent(services, options => options.Confirmation.Expiry = TimeSpan.FromMilliseconds(1))) { Conversations = 1 }
            .Against("delete_note", """{"title":"Milk"}""").RunAsync();

        report.GotThrough.Should().BeEmpty();
        report.Refused.Should().NotBeEmpty();
        report.IsClean.Should().BeFalse();
    }

    [Fact]
    public async Task SameSeed_HoldsTheSameConversations()
    {
        AdversarialPack pack = new AdversarialPack(services => { Agent(services); services.AddSingleton<IConfirmationApprover, Careless>(); }) { Conversations = 1, Seed = 7 }
            .Against("delete_note", """{"title":"Milk"}""");

        (await pack.RunAsync()).GotThrough.Should().Equal((await pack.RunAsync()).GotThrough);
    }

    [Theory]
    [InlineData("read_notes", "{}", "*runs without asking anybody*")]
    [InlineData("unknown", "{}", "*no tool named unknown*")]
    public async Task Tool_ThatCannotBeAttacked_IsNamed(string tool, string arguments, string message) =>
        await FluentActions.Awaiting(() => new AdversarialPack(services => Agent(services)).Against(tool, arguments).RunAsync())
            .Should().ThrowAsync<InvalidOperationException>().WithMessage(message);

    [Fact]
    public async Task PackWithoutATool_SaysSo() =>
        await FluentActions.Awaiting(() => new AdversarialPack(services => Agent(services)).RunAsync()).Should().ThrowAsync<InvalidOperationException>().WithMessage("*Against(*");

    [Fact]
    public void Arguments_ThatAreNoObject_AreRefused() =>
        FluentActions.Invoking(() => new AdversarialPack(services => Agent(services)).Against("delete_note", "[1]")).Should().Throw<ArgumentException>().WithMessage("*no JSON object*");

    private static void Agent(IServiceCollection services, Action<VoiceToolsOptions>? configure = null) => services
        .AddRealtimeVoiceTools(options => configure?.Invoke(options))
        .AddTool("delete_note", "Deletes a note for good.", ([Description("Its title.")] string title) => $"{title} is gone.", new VoiceToolTraits { Destructive = true })
        .AddTool("clear_notes", "Deletes all notes for good.", () => "All gone.", new VoiceToolTraits { Destructive = true, Bulk = true })
        .AddTool("balance", "Tells the balance.", () => 10, new VoiceToolTraits { ReadOnly = true, VerificationLevel = 1 })
        .AddTool("read_notes", "Reads the notes.", () => "Milk", new VoiceToolTraits { ReadOnly = true })
        .UsePins((_, _) => ValueTask.FromResult<PinHash?>(Pin));

    private sealed class Careless : IConfirmationApprover
    {
        public ValueTask<ApprovalDecision> AskAsync(ConfirmationRequest request, CancellationToken cancellationToken) => ValueTask.FromResult(ApprovalDecision.Approved);
    }
}
