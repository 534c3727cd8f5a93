using Snippets;

namespace RealtimeVoiceTools.Testing.Tests.Scripted;

/// <summary>What the page on testing shows, run.</summary>
public class SnippetTests
{
    public static TheoryData<string, Func<Task>> Shown => new()
    {
        { "conversation", TestingSnippets.Cancel_OnTheCallersYes_CancelsTheAppointment },
        { "harness", TestingSnippets.Book_AsTheModelWouldCallIt_Works },
        { "slow", TestingSnippets.List_WhenTheBookIsSlow_IsBridged },
        { "steps", TestingSnippets.Interruptions },
        { "faults", TestingSnippets.Faults },
        { "adversarial", TestingAttackSnippets.Appointments_AreCancelledOnTheCallersWordAlone },
    };

    [Theory]
    [MemberData(nameof(Shown), DisableDiscoveryEnumeration = true)]
    public async Task Snippet_OfThePage_Passes(string name, Func<Task> run)
    {
        name.Should().NotBeEmpty();
        await run();
    }

    [Fact]
    public async Task Snippet_WithAModelOfItsOwn_Answers()
    {
        ScriptedModel model = new(EmulatedTurn.Call("list_appointments", """{"date":"2026-11-03"}"""), EmulatedTurn.Say("Anna Berg at nine."));

        (await TestingSnippets.OwnModel(model)).Should().Contain("agent    Anna Berg at nine.");
    }
}
