using System.Globalization;

namespace RealtimeVoiceTools.Tests.Speech;

public sealed class LanguageChoiceTests
{
    public static TheoryData<string> Foreign => [.. VoicePhrases.Languages.Where(language => language != "en")];

    [Theory]
    [InlineData("en-GB", "en")]
    [InlineData("de-AT", "de")]
    [InlineData("es-419", "es")]
    [InlineData("fr-CA", "fr")]
    [InlineData("it-CH", "it")]
    [InlineData("pt-BR", "pt")]
    [InlineData("sv-SE", "en")]
    [InlineData("", "en")]
    public void Culture_OfAnyCountry_GetsItsLanguage(string culture, string language) =>
        VoicePhrases.For(CultureInfo.GetCultureInfo(culture)).Language.Should().Be(language);

    [Fact]
    public void Language_IsMadeOnce_AndSaysItsOwnCode()
    {
        foreach (string language in VoicePhrases.Languages)
        {
            TestTools.In(language).Language.Should().Be(language);
            TestTools.In(language).Should().BeSameAs(TestTools.In(language));
        }
    }

    [Theory]
    [MemberData(nameof(Foreign))]
    public void Model_IsToldWhichLanguageToSpeak(string language)
    {
        string told = SessionInstructions.Build("You work for a bakery.", [], TestTools.In(language), TestTools.Now, TimeZoneInfo.Utc);

        told.Should().Contain($"\n- {TestTools.In(language).Guidance.Language}\n").And.Contain(TestTools.In(language).Words.Weekdays[0]);
        TestTools.In(language).Guidance.Language.Should().MatchRegex("^Speak [A-Z]");
    }

    [Fact]
    public void Model_IsFreeToChoose_WhereTheLibraryDoesNotKnowTheLanguage() =>
        SessionInstructions.Build(null, [], VoicePhrases.For(CultureInfo.GetCultureInfo("sv")), TestTools.Now, TimeZoneInfo.Utc).Should().NotContain("Speak ");
}
