using static RealtimeVoiceTools.Tests.TestTools;

namespace RealtimeVoiceTools.Tests.Speech;

public sealed class ErrorSpeechFormatterTests
{
    [Fact]
    public void NotFound_WithANearMatch_AsksForIt() =>
        Say(new(ToolErrorType.NotFound) { Subject = "meeting", Candidates = ["team meeting"] }).SpokenMessage
            .Should().Be("I couldn't find a task called 'meeting'. Did you mean 'team meeting'?");

    [Fact]
    public void NotFound_NoneNear_OffersADescriptionOrTheList()
    {
        ErrorSpeech speech = Say(new(ToolErrorType.NotFound) { Subject = "meeting" });

        speech.SpokenMessage.Should().Be("I couldn't find a task called 'meeting'.");
        speech.Suggestion.Should().Be("You can describe it differently, or I can read you the list.");
    }

    [Fact]
    public void NotFound_NothingKnown_StillSpeaks() =>
        Say(new(ToolErrorType.NotFound), Tool(new())).SpokenMessage.Should().Be("I couldn't find that.");

    [Fact]
    public void Ambiguous_WithCandidates_AsksWhichOfThem() =>
        Say(new(ToolErrorType.Ambiguous) { Candidates = ["Call Ann", "Call Bob", "Call Carla", "Call Dan"] }).SpokenMessage
            .Should().Be("I found several: 'Call Ann', 'Call Bob' or 'Call Carla'. Which one?");

    [Fact]
    public void Validation_PastDate_SaysNameValueAndOneThatIsAllowed()
    {
        ErrorSpeech speech = Say(new(ToolErrorType.Validation) { Parameter = "due_date", Subject = "2026-11-20" });

        speech.SpokenMessage.Should().Be("The due date Friday, November 20 has already passed. Would today work?");
    }

    [Fact]
    public void Validation_OtherValue_SaysNameValueAndOneThatIsAllowed() =>
        Say(new(ToolErrorType.Validation) { Parameter = "order.partySize", Subject = "40", Candidates = ["12"], Detail = "order.partySize: got 40, expected at most 12" }).SpokenMessage
            .Should().Be("The party size can't be 40. Would 12 work?");

    [Fact]
    public void Temporary_First_OffersToTryAgain()
    {
        ErrorSpeech speech = Say(new(ToolErrorType.Temporary));

        speech.Should().Be(new ErrorSpeech("I'm having trouble reaching the task system.", "Want me to try again?", true));
    }

    [Fact]
    public void Temporary_AfterTheLastRetry_SaysSoAndNotToTryNow()
    {
        ErrorSpeech speech = Format(new() { Failure = new(ToolErrorType.Temporary) { Attempts = 3 }, Tool = Tool(), Phrases = Phrases, Now = Now, RetriesExhausted = true });

        speech.Should().Be(new ErrorSpeech("I tried three times but couldn't reach the task system.", "Please try again later.", false));
    }

    [Fact, Trait("Case", "36")]
    public void OutcomeUnknown_Ever_OffersACheckAndNeverASecondWrite()
    {
        foreach (int repetition in Enumerable.Range(1, 8))
        {
            ErrorSpeech speech = Say(new(ToolErrorType.OutcomeUnknown), repetition: repetition);

            speech.Retryable.Should().BeFalse();
            (speech.SpokenMessage + speech.Suggestion).Should().NotContainAny("again?", "retry", "failed", "didn't work", "couldn't");
        }

        Say(new(ToolErrorType.OutcomeUnknown)).Should().Be(new ErrorSpeech("I'm not sure that went through.", "Shall I check first?", false));
    }

    [Fact]
    public void RateLimited_KnownWait_IsRoundedAndSaid()
    {
        Say(new(ToolErrorType.RateLimited) { RetryAfter = TimeSpan.FromSeconds(17) }).SpokenMessage.Should().Be("That was a lot at once. I have to wait about 20 seconds.");
        Say(new(ToolErrorType.RateLimited)).SpokenMessage.Should().Be("I have to slow down for a moment.");
    }

    [Fact]
    public void Permission_Refused_SaysWhereToLook()
    {
        Say(new(ToolErrorType.Permission)).Should().Be(new ErrorSpeech("You don't have permission to do that.", "You may need to check your account settings.", false));
        Say(new(ToolErrorType.Permission) { Alternative = "Ask your team lead." }).Suggestion.Should().Be("Ask your team lead.");
    }

    [Fact]
    public void Permanent_WithAnAlternative_OffersIt() =>
        Say(new(ToolErrorType.Permanent) { SpokenMessage = "I can't delete tasks right now.", Alternative = "You can use the app." })
            .Should().Be(new ErrorSpeech("I can't delete tasks right now.", "You can use the app.", false));

    [Fact]
    public void UnknownTool_HasNoToolAndStillSpeaks() =>
        Format(new() { Failure = new(ToolErrorType.UnknownTool) { Detail = "Tools: create_task" }, Phrases = Phrases, Now = Now }).SpokenMessage
            .Should().Be("That isn't something I can do.");

    [Fact]
    public void Unknown_Failure_OffersToRephrase()
    {
        Say(new(ToolErrorType.Unknown)).Should().Be(new ErrorSpeech("Something went wrong with that.", "Can you try rephrasing that?", false));
        Say(new(ToolErrorType.Unknown), Tool(ReadTasks)).Retryable.Should().BeTrue();
    }

    [Fact]
    public void Words_OfTheTool_AreShapedAndGetTheCandidates() =>
        Say(new(ToolErrorType.NotFound) { SpokenMessage = "No **task** with that name.", Candidates = ["Team \"meeting\""] }).SpokenMessage
            .Should().Be("No task with that name. Did you mean 'Team 'meeting'?");

    [Fact]
    public void Words_TooLong_AreCutAtASentence()
    {
        string rambling = "That did not work. " + string.Join(' ', Enumerable.Repeat("word", 60)) + ".";

        Say(new(ToolErrorType.Permanent) { SpokenMessage = rambling }).SpokenMessage.Should().Be("That did not work.");
    }

    [Fact]
    public void Names_OfAnyLength_KeepTheSentenceShort()
    {
        string name = string.Join(' ', Enumerable.Repeat("endless", 50));

        foreach (ToolErrorType type in Enum.GetValues<ToolErrorType>())
        {
            ErrorSpeech speech = Say(new(type) { Subject = name, Candidates = [name, name, name], Parameter = name, Alternative = name });

            SpokenText.CountWords(speech.SpokenMessage).Should().BeInRange(1, 30, "{0} is spoken", type);
            SpokenText.CountWords(speech.Suggestion).Should().BeInRange(1, 30);
        }
    }

    [Fact, Trait("Case", "55")]
    public void Detail_ForTheModel_IsNeverSpoken()
    {
        foreach (ToolErrorType type in Enum.GetValues<ToolErrorType>())
        {
            ErrorSpeech speech = Say(new(type) { Detail = "canary", Parameter = "due_date", Subject = "task_id **x** https://example.com" });

            (speech.SpokenMessage + speech.Suggestion).Should().NotContainAny("canary", "_", "*", "http");
        }
    }

    private static ErrorSpeech Say(ToolFailure failure, VoiceTool? tool = null, int repetition = 1) =>
        Format(new() { Failure = failure, Tool = tool ?? Tool(), Phrases = Phrases, Now = Now, Repetition = repetition });

    private static ErrorSpeech Format(ErrorSpeechContext context) => new ErrorSpeechFormatter().Format(context);
}
