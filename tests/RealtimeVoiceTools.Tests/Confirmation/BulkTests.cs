using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Confirmation;

public class BulkTests
{
    private static readonly VoiceToolTraits Bulk = new() { Destructive = true, Bulk = true };
    private static readonly ConfirmationPreview Seven = new() { Key = "tasks:1-7", Action = "delete all 7 tasks", Facts = ["7 tasks"], Count = 7 };

    [Theory]
    [Trait("Case", "111")]
    [InlineData("Yes", false)]
    [InlineData("Yes, delete all of them", false)]
    [InlineData("Yes, all seven", true)]
    [InlineData("Yes, 7", true)]
    [InlineData("Yes, eight", false)]
    public void Bulk_ThatCannotBeUndone_NeedsTheNumber(string answer, bool runs)
    {
        var asked = new AskedCall(Bulk, preview: () => Seven);
        asked.Call.Hears("u1", answer);
        asked.Confirms();

        asked.Ran.Should().Be(runs);
    }

    [Theory]
    [InlineData("Seven", true)]
    [InlineData("7.", true)]
    [InlineData("Yes", false)]
    [InlineData("No, not seven", false)]
    [InlineData("Seven?", false)]
    public void Bulk_AfterAPlainYes_AsksForTheNumber(string answer, bool runs)
    {
        var asked = new AskedCall(Bulk, preview: () => Seven);
        asked.Call.Hears("u1", "Yes");
        asked.Confirms(0.5);
        asked.Call.Requests.Last().ExactWords.Should().Contain("delete all 7 tasks").And.Contain("how many: 7");
        asked.HearsQuestion();
        asked.Call.Hears("u2", answer);
        asked.Confirms();

        asked.Ran.Should().Be(runs);
    }

    [Fact]
    public void Bulk_ThatCanBeUndone_TakesAPlainYes()
    {
        var asked = new AskedCall(new VoiceToolTraits { Bulk = true, Undo = "restore" }, preview: () => Seven);
        asked.Call.Hears("u1", "Yes");
        asked.Confirms();

        asked.Ran.Should().BeTrue();
    }

    [Fact]
    public void Bulk_OfWhichThereIsOne_TakesAPlainYes()
    {
        var asked = new AskedCall(Bulk, preview: () => Seven with { Action = "delete 1 task", Count = 1, Facts = ["1 task"] });
        asked.Call.Hears("u1", "Yes");
        asked.Confirms();

        asked.Ran.Should().BeTrue();
    }

    [Fact]
    public void Bulk_ByKeyOrTypedWords_NeedsNoNumber()
    {
        var byKey = new AskedCall(Bulk, preview: () => Seven);
        byKey.Call.Do(() => byKey.Call.Signal(new Signal.KeyPressed('1')));
        byKey.Confirms();
        byKey.Ran.Should().BeTrue();

        var typed = new AskedCall(Bulk, preview: () => Seven);
        typed.Call.Do(() => typed.Call.Signal(new Signal.UserTyped("yes")));
        typed.Call.Begin("r5");
        typed.Call.Receive(Frames.Done("r5"));
        typed.Confirms();
        typed.Ran.Should().BeTrue();
    }

    [Fact]
    [Trait("Case", "111")]
    public void Bulk_WhoseSetGrewSinceTheQuestion_IsAskedAboutAnew()
    {
        ConfirmationPreview preview = Seven;
        var asked = new AskedCall(Bulk, preview: () => preview);
        asked.Call.Hears("u1", "Yes, all seven");
        preview = Seven with { Key = "tasks:1-8", Action = "delete all 8 tasks", Facts = ["8 tasks"], Count = 8 };
        asked.Confirms(0.5);

        asked.Ran.Should().BeFalse();
        asked.Call.Requests.Last().ExactWords.Should().Contain("8 tasks");
    }
}
