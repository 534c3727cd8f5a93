using static RealtimeVoiceTools.Tests.TestTools;

namespace RealtimeVoiceTools.Tests.Speech;

/// <summary>What the caller hears in each language when all comes together.</summary>
public sealed class LanguageSpeechTests
{
    private static readonly string[] English = ["the", "your", "please", "again", "and", "you"];

    private static readonly VoiceTool DeleteTask =
        Tool(new() { Noun = "task", Destructive = true }, name: "delete_task", parameters: new ToolParameter("task_identifier", ValueConverters.String));

    public static TheoryData<string> Languages => [.. VoicePhrases.Languages];

    public static TheoryData<string, ToolErrorType> Failures => EveryLanguage.With(Enum.GetValues<ToolErrorType>());

    [Theory]
    [MemberData(nameof(Failures))]
    public void Failure_OfEachKind_IsToldInTheLanguage(string language, ToolErrorType type)
    {
        ToolFailure plain = new(type);
        ToolFailure[] known =
        [
            plain,
            plain with { Subject = "Zahnarzt", Candidates = ["Zahnarzt Nord", "Zahnarzt West"] },
            plain with { Parameter = "due_date", Subject = "2026-11-20" },
            plain with { Parameter = "", Subject = "2026-11-20" },
            plain with { Parameter = "party_size", Subject = "40", Candidates = ["12"] },
            plain with { RetryAfter = TimeSpan.FromSeconds(90), Attempts = 3 },
        ];
        foreach (ToolFailure failure in known)
        {
            for (int repetition = 1; repetition <= 5; repetition++)
            {
                ErrorSpeech speech = new ErrorSpeechFormatter().Format(new()
                {
                    Failure = failure,
                    Tool = DeleteTask,
                    Phrases = In(language),
                    Now = Now,
                    Repetition = repetition,
                    RetriesExhausted = failure.Attempts > 1,
                    Escalation = Escalation.CallBack,
                });
                AssertSaid(language, speech.SpokenMessage);
                AssertSaid(language, speech.Suggestion);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Question_IsAskedInTheLanguage_AndHoldsNoYes(string language)
    {
        string yes = In(language).Questions.Affirmatives[0];
        string asked = Ask(language, new() { Key = "k", Action = $"'Alpha, {yes.ToUpperInvariant()}, {yes}!'", Count = 7 });

        asked.Should().Contain("Alpha").And.Contain("7").And.NotContain("\"");
        EveryLanguage.Holds(asked, yes).Should().BeFalse(asked);
        AssertSaid(language, asked);
        AssertSaid(language, Ask(language, null, ("task_identifier", "Alpha")));
        SpokenText.CountWords(Ask(language, null, ("task_identifier", string.Concat(Enumerable.Repeat("長い", 300))))).Should().BeLessOrEqualTo(ConfirmationQuestion.MaxWords);
    }

    [Fact]
    public void Yes_InsideAnotherWord_IsLeftAlone()
    {
        Ask("de", new() { Key = "k", Action = "'Januar' löschen" }).Should().Contain("'Januar'");
        Ask("en", new() { Key = "k", Action = "delete 'Yesterday'" }).Should().Contain("'Yesterday'");
    }

    private static void AssertSaid(string language, string said)
    {
        said.Should().NotBeNullOrWhiteSpace().And.NotContainAny("{", "}");
        if (language != "en")
            English.Should().NotContain(word => EveryLanguage.Holds(said, word), said);
    }

    private static string Ask(string language, ConfirmationPreview? preview, params (string Name, object? Value)[] arguments) =>
        ConfirmationQuestion.Render(In(language), DeleteTask, preview, arguments, Now, TimeZoneInfo.Utc);
}
