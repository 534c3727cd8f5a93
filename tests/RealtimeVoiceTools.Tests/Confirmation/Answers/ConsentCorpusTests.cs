using System.Globalization;

namespace RealtimeVoiceTools.Tests.Confirmation;

public class ConsentCorpusTests
{
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
            from question in ConsentCorpus.Questions
            where ConsentLanguages.For(CultureInfo.GetCultureInfo(language))!.Classify(answer.Words, question, ConsentCorpus.ActionOf(question)) == Consent.Yes
            select answer.Label;

        // The label only: whoever reads a failure must not learn the words of the half that is not to be looked at.
        accepted.Should().BeEmpty();
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
}
