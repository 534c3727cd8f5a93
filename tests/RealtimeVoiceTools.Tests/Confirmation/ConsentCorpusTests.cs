using System.Globalization;

namespace RealtimeVoiceTools.Tests.Confirmation;

public class ConsentCorpusTests
{
    public static TheoryData<string> Languages => [.. ConsentCorpus.Languages];

    public static TheoryData<string, string> Halves
    {
        get
        {
            var halves = new TheoryData<string, string>();
            foreach (string language in ConsentCorpus.Languages)
            {
                foreach (string half in ConsentCorpus.Halves)
                    halves.Add(language, half);
            }

            return halves;
        }
    }

    [Theory]
    [Trait("Case", "102")]
    [Trait("Case", "103")]
    [Trait("Case", "104")]
    [Trait("Case", "110")]
    [MemberData(nameof(Halves))]
    public void Answer_ThatIsNoPlainYes_ConfirmsNothing(string language, string half)
    {
        IEnumerable<string> accepted =
            from answer in ConsentCorpus.Answers(language, half)
            where answer.Label != "yes"
            from action in ConsentCorpus.Actions(language)
            where Classifier(language).Classify(answer.Words, action) == Consent.Yes
            select answer.Label;

        // The label only: whoever reads a failure must not learn the words of the half that is not to be looked at.
        accepted.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Halves))]
    public void PlainYes_IsRefusedSeldom(string language, string half)
    {
        string[] yes = [.. ConsentCorpus.Answers(language, half).Where(answer => answer.Label == "yes").Select(answer => answer.Words)];
        string[] refused = [.. yes.Where(words => !ConsentCorpus.Actions(language).Any(action => Classifier(language).Classify(words, action) == Consent.Yes))];

        // Those of the other half stay unread.
        string shown = half == "dev" ? string.Join(" | ", refused) : string.Empty;
        (refused.Length / (double)yes.Length).Should().BeLessThanOrEqualTo(0.05, $"{refused.Length} of {yes.Length} were refused: {shown}");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void HonestCaller_IsUnderstoodAtOnce(string language)
    {
        IReadOnlyList<(string Question, string Words)> honest = ConsentCorpus.Honest(language);
        int accepted = honest.Count(caller => Classifier(language).Classify(caller.Words, caller.Question) == Consent.Yes);

        (accepted / (double)honest.Count).Should().BeGreaterThanOrEqualTo(0.98, $"{accepted} of {honest.Count} were understood");
    }

    [Theory]
    [MemberData(nameof(Halves))]
    public void Corpus_HoldsEnoughOfEverythingAndNothingTwice(string language, string half)
    {
        IReadOnlyList<(string Label, string Words)> answers = ConsentCorpus.Answers(language, half);

        answers.Select(answer => answer.Label).Distinct().Should().BeEquivalentTo(ConsentCorpus.Labels);
        answers.Count(answer => answer.Label == "yes").Should().BeGreaterThanOrEqualTo(40);
        answers.Should().HaveCountGreaterThan(150);
        string[] all = [.. ConsentCorpus.Halves.SelectMany(each => ConsentCorpus.Answers(language, each)).Select(answer => answer.Words)];
        all.Should().OnlyHaveUniqueItems();
        ConsentCorpus.Honest(language).Should().HaveCountGreaterThanOrEqualTo(50);
    }

    private static ConsentClassifier Classifier(string language) => ConsentLanguages.For(CultureInfo.GetCultureInfo(language))!;
}
