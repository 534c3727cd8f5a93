using System.Text.RegularExpressions;

namespace RealtimeVoiceTools.Tests.Speech;

public sealed partial class VoicePhrasesTests
{
    public static TheoryData<string, string> All
    {
        get
        {
            TheoryData<string, string> all = [];
            foreach ((string path, string text) in AllPhrases.Of(TestTools.Phrases))
                all.Add(path, text);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Phrase_EverySentence_HasAtMostThirtyWords(string path, string text)
    {
        foreach (string sentence in SentenceEnd().Split(text))
            SpokenText.CountWords(sentence).Should().BeLessOrEqualTo(30, "{0} is spoken", path);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Phrase_ThatIsSpoken_HasNoWordsOfMachines(string path, string text)
    {
        if (path.StartsWith("Guidance", StringComparison.Ordinal))
            return;
        PhraseTemplate.TryFill(text, _ => "x", out string spoken).Should().BeTrue();
        spoken.Should().NotMatchRegex(@"(?i)\b(error|exception|null|json|function|tool|parameter|argument|api|server|timeout|database|almost|invalid|request id|http)\b", path);
        spoken.Should().NotMatchRegex(@"[_*`#<>{}\[\]""\\]", path);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Phrase_Slots_AreOnesThatGetFilled(string path, string text)
    {
        PhraseTemplate.Slots(text).Should().BeSubsetOf(KnownSlots.Of(path), path);
        text.Count(c => c == '{').Should().Be(PhraseTemplate.Slots(text).Count, path);
    }

    [Fact]
    public void Phrase_WithinOneList_IsNotRepeated() =>
        AllPhrases.Of(TestTools.Phrases).Where(p => p.Path.StartsWith("Errors", StringComparison.Ordinal) || p.Path.StartsWith("Waiting", StringComparison.Ordinal))
            .Should().OnlyHaveUniqueItems(p => p.Path + p.Text);

    [Theory]
    [InlineData("task", "a task", "tasks")]
    [InlineData("invoice", "an invoice", "invoices")]
    [InlineData("delivery", "a delivery", "deliveries")]
    [InlineData("day", "a day", "days")]
    [InlineData("address", "an address", "addresses")]
    [InlineData("branch", "a branch", "branches")]
    public void Noun_InEnglish_HasArticleAndPlural(string noun, string withArticle, string plural)
    {
        TestTools.Phrases.Words.WithArticle(noun).Should().Be(withArticle);
        TestTools.Phrases.Words.Plural(noun).Should().Be(plural);
    }

    [GeneratedRegex(@"(?<=[.!?])\s+")]
    private static partial Regex SentenceEnd();
}
