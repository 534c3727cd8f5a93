using System.Globalization;

namespace RealtimeVoiceTools.Tests.Confirmation;

public class ConsentCorpusTests
{
    public static TheoryData<string> Languages => [.. ConsentCorpus.Languages];

    [Theory]
    [Trait("Case", "102")]
    [Trait("Case", "103")]
    [Trait("Case", "104")]
    [Trait("Case", "110")]
    [MemberData(nameof(Languages))]
    public void Answer_ThatIsNoPlainYes_ConfirmsNothing(string language)
    {
        IEnumerable<string> accepted =
            from answer in Of(language)
            where answer.Label is not ("yes" or "story") && Read(language, answer.Words, answer.Question) == Consent.Yes
            select $"{answer.Label}: {answer.Words} / {answer.Question}";

        accepted.Should().BeEmpty();
    }

    [Theory]
    [Trait("Case", "109")]
    [MemberData(nameof(Languages))]
    public void Answer_ThatIsAClearYes_IsRefusedInAtMostOneOfTwenty(string language)
    {
        (string Label, string Words, string Question)[] clear = [.. Of(language).Where(answer => answer.Label == "yes")];
        // One who was asked one of several things is understood if any of them is what was meant.
        string[] refused =
        [
            .. clear.GroupBy(answer => answer.Words)
                .Where(group => group.All(answer => Read(language, answer.Words, answer.Question) != Consent.Yes)).Select(group => group.Key),
        ];

        double share = (double)refused.Length / clear.Select(answer => answer.Words).Distinct().Count();
        share.Should().BeLessThanOrEqualTo(0.05, string.Join(" | ", refused));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Corpus_HoldsEnoughOfEverything(string language)
    {
        (string Label, string Words, string Question)[] all = [.. Of(language).DistinctBy(answer => (answer.Label, answer.Words))];

        all.Select(answer => answer.Label).Distinct().Should().BeEquivalentTo(ConsentCorpus.Labels);
        all.Count(answer => answer.Label == "yes").Should().BeGreaterThanOrEqualTo(100);
        all.Should().HaveCountGreaterThan(400);
    }

    private static IEnumerable<(string Label, string Words, string Question)> Of(string language) =>
        ConsentCorpus.Halves.SelectMany(half => ConsentCorpus.Answers(language, half))
            .SelectMany(answer => ConsentCorpus.Questions[language], (answer, question) => (answer.Label, answer.Words, question))
            .Concat(ConsentCorpus.Sets.SelectMany(set => ConsentCorpus.AnswersWithQuestions(language, set)));

    private static Consent Read(string language, string words, string question) =>
        ConsentLanguages.For(CultureInfo.GetCultureInfo(language))!.Classify(words, question, ConsentCorpus.ActionOf(question));
}
