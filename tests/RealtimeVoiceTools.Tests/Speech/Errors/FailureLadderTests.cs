using System.Text.RegularExpressions;
using static RealtimeVoiceTools.Tests.TestTools;

namespace RealtimeVoiceTools.Tests.Speech;

public sealed partial class FailureLadderTests
{
    private static readonly ErrorSpeechFormatter Formatter = new();

    public static TheoryData<ToolErrorType> Types => [.. Enum.GetValues<ToolErrorType>()];

    public static TheoryData<ToolErrorType> Failures =>
        [.. Enum.GetValues<ToolErrorType>().Where(t => t is not (ToolErrorType.Declined or ToolErrorType.Cancelled or ToolErrorType.Expired))];

    [Theory]
    [MemberData(nameof(Types))]
    public void Six_FailuresOfOneIntent_RepeatNoSentence(ToolErrorType type)
    {
        foreach (ToolFailure failure in Variants(type))
            Sentences(Enumerable.Range(1, 6).Select(repetition => Context(failure, repetition))).Should().OnlyHaveUniqueItems("{0}", failure);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Six_FailuresOfSixIntents_RepeatNoSentence(ToolErrorType type)
    {
        foreach (ToolFailure failure in Variants(type))
            Sentences(Enumerable.Repeat(Context(failure, 1), 6)).Should().OnlyHaveUniqueItems("{0}", failure);
    }

    [Theory]
    [InlineData(Escalation.None)]
    [InlineData(Escalation.HandOver)]
    [InlineData(Escalation.CallBack)]
    [InlineData(Escalation.App)]
    public void Six_FailuresWithAWayOut_RepeatNoSentence(Escalation escalation) =>
        Sentences(Enumerable.Repeat(Context(new(ToolErrorType.Temporary), 3) with { Escalation = escalation }, 6)).Should().OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Failures))]
    public void Second_Failure_IsWordedOtherwiseAndNotLonger(ToolErrorType type)
    {
        foreach (ToolFailure failure in Variants(type))
        {
            ErrorSpeech first = Formatter.Format(Context(failure, 1));
            ErrorSpeech second = Formatter.Format(Context(failure, 2));

            second.SpokenMessage.Should().NotBe(first.SpokenMessage);
            second.Suggestion.Should().NotBe(first.Suggestion);
            SpokenText.CountWords(second.SpokenMessage).Should().BeLessOrEqualTo(SpokenText.CountWords(first.SpokenMessage), "{0}", second.SpokenMessage);
        }
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public void Third_Failure_StopsRetryingAndOffersAWayOut(ToolErrorType type)
    {
        ErrorSpeech third = Formatter.Format(Context(new(type) { SpokenMessage = "Words of the tool." }, 3) with { Escalation = Escalation.HandOver });

        third.Retryable.Should().BeFalse();
        Phrases.Errors.HandOver.Should().Contain(third.Suggestion);
        third.SpokenMessage.Should().NotBe("Words of the tool.");
    }

    [Fact]
    public void Words_OfTheTool_AreNotHeardTwice()
    {
        ToolFailure failure = new(ToolErrorType.Permanent) { SpokenMessage = "The shop is closed." };

        Formatter.Format(Context(failure, 1)).SpokenMessage.Should().Be("The shop is closed.");
        Formatter.Format(Context(failure, 1) with { Said = ["The shop is closed."] }).SpokenMessage.Should().NotContain("closed");
        Formatter.Format(Context(failure, 2)).SpokenMessage.Should().NotContain("closed");
        Formatter.Format(Context(failure with { SpokenMessage = "It opens at 9 AM." }, 2) with { Said = ["The shop is closed."] }).SpokenMessage
            .Should().Be("It opens at 9 AM.", "new words are news");
    }

    [Fact]
    public void Everything_SaidBefore_TheOldestComesBackFirst()
    {
        List<string> said = [];
        ErrorSpeech first = Formatter.Format(Context(new(ToolErrorType.Unknown), 1));
        for (int i = 0; i < 6; i++)
            said.Add(Formatter.Format(Context(new(ToolErrorType.Unknown), 1) with { Said = said }).SpokenMessage);

        Formatter.Format(Context(new(ToolErrorType.Unknown), 1) with { Said = said }).SpokenMessage.Should().Be(first.SpokenMessage);
    }

    private static IEnumerable<ToolFailure> Variants(ToolErrorType type)
    {
        ToolFailure plain = new(type);
        yield return plain;
        yield return plain with { Subject = "meeting" };
        yield return plain with { Subject = "meeting", Candidates = ["team meeting"] };
        yield return plain with { SpokenMessage = "That name means nothing to me at all, I am sorry to say so.", Candidates = ["team meeting", "board meeting"] };
        yield return plain with { Parameter = "due_date", Subject = "2026-11-20" };
        yield return plain with { Parameter = "party_size", Subject = "40", Candidates = ["12"], RetryAfter = TimeSpan.FromSeconds(20), Alternative = "Use the app." };
        yield return plain with { Attempts = 3 };
    }

    private static ErrorSpeechContext Context(ToolFailure failure, int repetition) => new()
    {
        Failure = failure,
        Tool = Tool(),
        Phrases = Phrases,
        Now = Now,
        Repetition = repetition,
        RetriesExhausted = failure.Attempts > 1,
    };

    private static List<string> Sentences(IEnumerable<ErrorSpeechContext> contexts)
    {
        List<string> said = [];
        foreach (ErrorSpeechContext context in contexts)
        {
            ErrorSpeech speech = Formatter.Format(context with { Said = [.. said] });
            said.Add(speech.SpokenMessage);
            said.Add(speech.Suggestion);
        }

        return [.. said.SelectMany(text => SentenceEnd().Split(text))];
    }

    [GeneratedRegex(@"(?<=[.!?])\s+")]
    private static partial Regex SentenceEnd();
}
