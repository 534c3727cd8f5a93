using static RealtimeVoiceTools.Tests.TestTools;

namespace RealtimeVoiceTools.Tests.Speech;

public sealed class EasternSentencesTests
{
    [Theory]
    [InlineData("ja")]
    [InlineData("zh")]
    public void Sentence_OfUnspacedText_IsShortAndWrittenWithItsOwnMarks(string language)
    {
        foreach ((string path, string text) in AllPhrases.Of(In(language)))
        {
            if (path is "Language" or "Words.Space" || path.StartsWith("Guidance", StringComparison.Ordinal))
                continue;
            PhraseTemplate.TryFill(text, _ => "会", out string spoken).Should().BeTrue();
            spoken.Should().NotMatchRegex("[A-Za-z ,.?!']", "{0}: {1}", path, text);
            spoken.EnumerateRunes().Count().Should().BeLessOrEqualTo(60, "{0}: {1}", path, text);
        }
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("pl")]
    [InlineData("ja")]
    [InlineData("zh")]
    public void Sentence_ThatAsks_HoldsNoYes(string language)
    {
        foreach ((string path, string text) in AllPhrases.Of(In(language)).Where(p => p.Path != "Questions.Affirmatives" && !p.Path.StartsWith("Words", StringComparison.Ordinal)))
        {
            if (path.StartsWith("Questions", StringComparison.Ordinal) || text.EndsWith('?') || text.EndsWith('？') || text.EndsWith("か。", StringComparison.Ordinal))
                In(language).Questions.Affirmatives.Should().NotContain(word => EveryLanguage.Holds(text, word), "{0}: {1}", path, text);
        }
    }

    [Theory]
    [InlineData("nl", "Ik kon niets vinden met de naam 'meeting'. Bedoelde u 'teammeeting' of 'board'?")]
    [InlineData("pl", "Nie udało się znaleźć nic o nazwie 'meeting'. Czy chodzi o 'teammeeting' lub 'board'?")]
    [InlineData("ja", "「meeting」という会議は見つかりませんでした。「teammeeting」または「board」のことでしょうか。")]
    [InlineData("zh", "没有找到叫“meeting”的会議。您说的是“teammeeting”或者“board”吗？")]
    public void Failure_WithCandidates_AsksForThem(string language, string said) =>
        Format(language, new(ToolErrorType.NotFound) { Subject = "meeting", Candidates = ["teammeeting", "board"] }).Should().Be(said);

    [Theory]
    [InlineData("nl", "Dat was veel in een keer. Ik moet ongeveer 20 seconden wachten.")]
    [InlineData("pl", "Było tego dużo naraz. Czas oczekiwania to mniej więcej 20 sekund.")]
    [InlineData("ja", "一度に多くのご依頼がありました。約20秒お待ちいただけますか。")]
    [InlineData("zh", "一下子请求太多了，我得等大约20秒。")]
    public void Failure_WithAWait_SaysHowLong(string language, string said) =>
        Format(language, new(ToolErrorType.RateLimited) { RetryAfter = TimeSpan.FromSeconds(20) }).Should().Be(said);

    [Theory]
    [InlineData("ja", "その会議はありません。", "その会議はありません。「board」のことでしょうか。")]
    [InlineData("zh", "没有这个会。", "没有这个会。您说的是“board”吗？")]
    public void Failure_InTheToolsOwnWords_IsFollowedByTheQuestionWithoutASpace(string language, string own, string said) =>
        Format(language, new(ToolErrorType.NotFound) { SpokenMessage = own, Candidates = ["board"] }).Should().Be(said);

    private static string Format(string language, ToolFailure failure) =>
        new ErrorSpeechFormatter().Format(new() { Failure = failure, Tool = Tool(new() { Noun = "会議" }), Phrases = In(language), Now = Now }).SpokenMessage;
}
