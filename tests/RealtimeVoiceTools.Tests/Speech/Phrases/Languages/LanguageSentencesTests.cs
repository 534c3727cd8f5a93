namespace RealtimeVoiceTools.Tests.Speech;

public sealed class LanguageSentencesTests
{
    private static readonly Dictionary<string, string[]> Yes = new()
    {
        ["en"] = ["yes", "yeah", "okay", "sure"],
        ["de"] = ["ja", "okay", "klar", "genau", "gerne"],
        ["es"] = ["sí", "vale", "claro", "correcto", "de acuerdo"],
        ["fr"] = ["oui", "ouais", "d'accord", "ok", "bien sûr"],
        ["it"] = ["sì", "certo", "va bene", "d'accordo", "ok"],
        ["pt"] = ["sim", "claro", "está bem", "certo", "ok"],
        ["nl"] = ["ja", "jawel", "oké", "akkoord", "prima"],
        ["pl"] = ["tak", "dobrze", "oczywiście", "jasne"],
        ["ja"] = ["はい", "ええ", "うん", "オーケー"],
        ["zh"] = ["是的", "好的", "对的", "可以的"],
    };

    public static TheoryData<string> Languages => [.. VoicePhrases.Languages];

    public static TheoryData<string> Foreign => [.. VoicePhrases.Languages.Where(language => language != "en")];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Lists_AreVariedAndRepeatNothing(string language)
    {
        VoicePhrases phrases = TestTools.In(language);

        phrases.Waiting.Looking.Count.Should().BeGreaterThanOrEqualTo(5);
        phrases.Waiting.Doing.Count.Should().BeGreaterThanOrEqualTo(5);
        phrases.Waiting.Progress.Count.Should().BeGreaterThanOrEqualTo(6);
        phrases.Waiting.PastWorst.Count.Should().BeGreaterThanOrEqualTo(2);
        phrases.Words.Backchannels.Count.Should().BeGreaterThanOrEqualTo(10);
        new[] { phrases.Apologies, phrases.Reconnected, phrases.Goodbyes, phrases.Questions.Again, phrases.Questions.GivenUp }
            .Should().OnlyContain(list => list.Count >= 2);
        new[] { phrases.Errors.GiveUp, phrases.Errors.SomethingElse, phrases.Errors.HandOver, phrases.Errors.CallBack, phrases.Errors.UseApp }
            .Should().OnlyContain(list => list.Count >= 6);
        // The forms of a unit may be the same word ("uur", "uur").
        AllPhrases.Of(phrases).Where(p => p.Path is not ("Words.Seconds" or "Words.Minutes" or "Words.Hours" or "Words.Days"))
            .GroupBy(p => p.Path).Should().OnlyContain(list => list.Select(p => p.Text).Distinct().Count() == list.Count());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Wordings_SufficeForSixFailures_AndSpeakWhenNothingIsKnown(string language)
    {
        foreach ((string name, ErrorWording wording) in EveryLanguage.Wordings(TestTools.In(language)))
        {
            (wording.First.Count + wording.Again.Count).Should().BeGreaterThanOrEqualTo(6, name);
            wording.First.Count.Should().BeGreaterThanOrEqualTo(3, name);
            wording.Again.Count.Should().BeGreaterThanOrEqualTo(3, name);
            wording.Offers.Count.Should().BeGreaterThanOrEqualTo(6, name);
            wording.First.Should().Contain(sentence => PhraseTemplate.Slots(sentence).Count == 0, name);
        }

        TestTools.In(language).Errors.OutcomeUnknown.Last.Count.Should().BeGreaterThanOrEqualTo(6, "it may have been done: the agent may not give up on it");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Sentences_AreShort_AndHoldNoMarks(string language)
    {
        foreach ((string path, string text) in AllPhrases.Of(TestTools.In(language)))
        {
            text.Split(' ').Length.Should().BeLessOrEqualTo(30, "{0}: {1}", path, text);
            text.Count(SpokenText.IsUnspaced).Should().BeLessOrEqualTo(60, "{0}: {1}", path, text);
            if (path.StartsWith("Guidance", StringComparison.Ordinal))
                continue;
            PhraseTemplate.TryFill(text, _ => "x", out string spoken).Should().BeTrue();
            spoken.Should().NotMatchRegex(@"[_*`#<>{}\[\]""\\]", path);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Slots_AreOnesThatGetFilled(string language)
    {
        foreach ((string path, string text) in AllPhrases.Of(TestTools.In(language)))
        {
            PhraseTemplate.Slots(text).Should().BeSubsetOf(KnownSlots.Of(path), "{0}: {1}", path, text);
            text.Count(c => c is '{' or '}').Should().Be(2 * PhraseTemplate.Slots(text).Count, "{0}: {1}", path, text);
        }
    }

    [Theory]
    [MemberData(nameof(Foreign))]
    public void Sentences_AreNotEnglish(string language)
    {
        HashSet<(string, string)> english = [.. AllPhrases.Of(TestTools.Phrases)];

        AllPhrases.Of(TestTools.In(language))
            .Where(p => !p.Path.StartsWith("Guidance", StringComparison.Ordinal) && !p.Path.StartsWith("Words", StringComparison.Ordinal))
            .Where(p => p.Path != "Questions.Affirmatives" && p.Text != "{alternative}")
            .Should().NotContain(p => english.Contains(p));
        TestTools.In(language).Words.Weekdays.Should().NotIntersectWith(TestTools.Phrases.Words.Weekdays);
        TestTools.In(language).Words.Numbers.Should().NotEqual(TestTools.Phrases.Words.Numbers);
        TestTools.In(language).Words.Months.Should().NotEqual(TestTools.Phrases.Words.Months);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Question_HoldsNoYes(string language)
    {
        QuestionPhrases questions = TestTools.In(language).Questions;

        questions.Affirmatives.Should().Contain(Yes[language][0]).And.OnlyContain(word => !word.Any(char.IsUpper));
        foreach ((string path, string text) in AllPhrases.Of(questions with { Affirmatives = [] }).Concat(AllPhrases.Of(TestTools.In(language).Waiting with { Looking = [], Doing = [] })))
            Yes[language].Concat(questions.Affirmatives).Should().NotContain(word => EveryLanguage.Holds(text, word), "{0}: {1}", path, text);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Words_OfTheCalendar_AreComplete(string language)
    {
        SpokenWords words = TestTools.In(language).Words;

        words.Weekdays.Should().HaveCount(7);
        words.Months.Should().HaveCount(12);
        words.Numbers.Count.Should().BeGreaterThanOrEqualTo(11);
        words.Currencies.Keys.Should().Contain(TestTools.Phrases.Words.Currencies.Keys);
        words.Backchannels.Should().OnlyContain(word => !word.Any(char.IsUpper));
    }
}
