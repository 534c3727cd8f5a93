using System.Text.RegularExpressions;
using static RealtimeVoiceTools.Tests.TestTools;

namespace RealtimeVoiceTools.Tests.Speech;

public sealed partial class FailureLadderTests
{
    private static readonly ErrorSpeechFormatter Formatter = new();

    public static TheoryData<string, ToolErrorType> Types => EveryLanguage.With(Enum.GetValues<ToolErrorType>());

    public static TheoryData<string, ToolErrorType> Failures => EveryLanguage.With(
        Enum.GetValues<ToolErrorType>().Where(t => t is not (ToolErrorType.Declined or ToolErrorType.Cancelled or ToolErrorType.Expired)));

    public static TheoryData<string, Escalation> WaysOut => EveryLanguage.With(Enum.GetValues<Escalation>());

    [Theory]
    [MemberData(nameof(Types))]
    public void Six_FailuresOfOneIntent_RepeatNoSentence(string language, ToolErrorType type)
    {
        foreach (ToolFailure failure in Variants(type))
            Sentences(Enumerable.Range(1, 6).Select(repetition => Context(failure, repetition, language))).Should().OnlyHaveUniqueItems("{0}", failure);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Six_FailuresOfSixIntents_RepeatNoSentence(string language, ToolErrorType type)
    {
        foreach (ToolFailure failure in Variants(type))
            Sentences(Enumerable.Repeat(Context(failure, 1, language), 6)).Should().OnlyHaveUniqueItems("{0}", failure);
    }

    [Theory]
    [MemberData(nameof(WaysOut))]
    public void Six_FailuresWithAWayOut_RepeatNoSentence(string language, Escalation escalation) =>
        Sentences(Enumerable.Repeat(Context(new(ToolErrorType.Temporary), 3, language) with { Escalation = escalation }, 6)).Should().OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Failures))]
    public void Second_Failure_IsWordedOtherwiseAndNotLonger(string language, ToolErrorType type)
    {
        foreach (ToolFailure failure in Variants(type))
        {
            ErrorSpeech first = Formatter.Format(Context(failure, 1, language));
            ErrorSpeech second = Formatter.Format(Context(failure, 2, language));

            second.SpokenMessage.Should().NotBe(first.SpokenMessage);
            second.Suggestion.Should().NotBe(first.Suggestion);
            SpokenText.CountWords(second.SpokenMessage).Should().BeLessOrEqualTo(SpokenText.CountWords(first.SpokenMessage), "{0}", second.SpokenMessage);
        }
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public void Third_Failure_StopsRetryingAndOffersAWayOut(string language, ToolErrorType type)
    {
        ErrorSpeech third = Formatter.Format(Context(new(type) { SpokenMessage = "Words of the tool." }, 3, language) with { Escalation = Escalation.HandOver });

        third.Retryable.Should().BeFalse();
        In(language).Errors.HandOver.Should().Contain(third.Suggestion);
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

    private static ErrorSpeechContext Context(ToolFailure failure, int repetition, string language = "en") => new()
    {
        Failure = failure,
        Tool = Tool(),
        Phrases = In(language),
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

    [GeneratedRegex(@"(?<=[.!?])\s+|(?<=[。！？])\s*(?!$)")]
    private static partial Regex SentenceEnd();
}
