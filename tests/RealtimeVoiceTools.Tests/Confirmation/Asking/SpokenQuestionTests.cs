using System.Globalization;
using RealtimeVoiceTools.Tests.Speech;

namespace RealtimeVoiceTools.Tests.Confirmation.Asking;

[Trait("Case", "113")]
public class SpokenQuestionTests
{
    private const string Delete = "You want to delete 'Review proposal'. This can't be undone. Should I go ahead?";
    private const string Send = "You want to send 900 euros to Martha on November 27. This can't be undone. Should I go ahead?";

    [Theory]
    [InlineData(Delete, "You want to delete 'Review proposal'. This can't be undone. Should I go ahead?")]
    [InlineData(Delete, "You want to delete Review Proposal — this cannot be undone. Should I go ahead?")]
    [InlineData(Delete, "Okay! You'd like to delete 'Review proposal'. This can't be undone. Should I go ahead?")]
    [InlineData(Delete, "You want to delete 'Review proposal'. Should I go ahead?")]
    [InlineData(Send, "You want to send 900 euros to Martha on November 27. This can't be undone. Should I go ahead?")]
    [InlineData(Send, "You want to send 900 euros to Martha on November twenty-seven. This can't be undone. Should I go ahead?")]
    public void SameThing_InNearlyTheSameWords_IsPut(string asked, string said) => English.IsPut(asked, said).Should().BeTrue();

    [Theory]
    [InlineData(Delete, "Want me to try again?")]
    [InlineData(Delete, "You want to keep 'Review proposal'. This can't be undone. Should I go ahead?")]
    [InlineData(Delete, "You don't want to delete 'Review proposal'. Should I go ahead?")]
    [InlineData(Delete, "You want to delete 'Review'. This can't be undone. Should I go ahead?")]
    [InlineData(Delete, "You want to delete 'Review proposal'. This can't be undone. Should I go ahead? Or shall I keep it?")]
    [InlineData(Delete, "You want to delete 'Review proposal'. This can't be undone. Should I go ahead? By the way, are you well?")]
    [InlineData(Delete, "You want to delete 'Review proposal' and 9 others. This can't be undone. Should I go ahead?")]
    [InlineData(Delete, "You want to")]
    [InlineData(Delete, "")]
    [InlineData(Send, "You want to send 5 euros to Martha on November 27. This can't be undone. Should I go ahead?")]
    [InlineData(Send, "You want to send 900 euros to Mario on November 27. This can't be undone. Should I go ahead?")]
    [InlineData(Send, "You want to get 900 euros from Martha on November 27. This can't be undone. Should I go ahead?")]
    [InlineData(Send, "You want to send 900 euros to Martha on November 28. This can't be undone. Should I go ahead?")]
    public void AnotherThing_OrAnotherQuestionBehindIt_IsNotPut(string asked, string said) => English.IsPut(asked, said).Should().BeFalse();

    [Theory]
    [InlineData("de", "Sie möchten 'Angebot prüfen' löschen.", "Sie möchten also 'Angebot prüfen' löschen.", true)]
    [InlineData("de", "Sie möchten 'Angebot prüfen' löschen.", "Sie möchten 'Angebot prüfen' nicht löschen.", false)]
    [InlineData("de", "Sie möchten 12 Karten kaufen.", "Sie möchten zwölf Karten kaufen.", true)]
    [InlineData("ja", "ご依頼は、歯医者の予約を取り消す、ということですね。", "ご依頼は、歯医者の予約を取り消すということですね。", true)]
    [InlineData("ja", "ご依頼は、歯医者の予約を取り消す、ということですね。", "ご依頼は、美容院の予約を取り消す、ということですね。", false)]
    [InlineData("zh", "您想删除“牙医”。", "您想删除“牙医”。", true)]
    [InlineData("zh", "您想删除“牙医”。", "您想保留“牙医”。", false)]
    [InlineData("tr", "You want to delete 'Diş'.", "You want to delete Diş.", true)]
    [InlineData("tr", "You want to delete 'Diş'.", "You want to delete 'İş'.", false)]
    public void OtherLanguages_AreComparedInTheirWords(string language, string asked, string said, bool isPut)
    {
        VoicePhrases phrases = TestTools.In(language);
        var spoken = new SpokenQuestion(phrases.Questions, ConsentLanguages.For(new CultureInfo(language)));

        spoken.IsPut($"{asked}{phrases.Words.Space}{phrases.Questions.Plain}", $"{said}{phrases.Words.Space}{phrases.Questions.Plain}").Should().Be(isPut);
    }

    private static SpokenQuestion English { get; } = new(new QuestionPhrases(), ConsentLanguages.For(CultureInfo.InvariantCulture));
}
