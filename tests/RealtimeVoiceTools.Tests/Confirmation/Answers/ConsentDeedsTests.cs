using System.Globalization;

namespace RealtimeVoiceTools.Tests.Confirmation;

public class ConsentDeedsTests
{
    [Theory]
    [InlineData("es", "Sí, échalo.", "expulsar a «Fiera99» de la partida")]
    [InlineData("it", "La disdica.", "disdire la polizza casa")]
    [InlineData("fr", "Oui, je souhaite la résilier.", "résilier votre assurance habitation")]
    [InlineData("de", "Ja, nehmen wir ihn zurück.", "Ihren Widerspruch zurücknehmen")]
    [InlineData("en", "Yes, kick him out.", "remove Kevin Brown from the family account")]
    public void Verb_InAnyOfItsForms_IsTheDeed(string language, string answer, string action) => Read(language, answer, action).Should().Be(Consent.Yes);

    [Theory]
    [InlineData("es", "Sí, contrátalo.", "cancelar el contrato")]
    [InlineData("it", "Sì, acquistalo.", "annullare l'acquisto")]
    [InlineData("en", "Yes, book it.", "cancel the booking")]
    [InlineData("en", "Yes, cancel it.", "freeze the card ending in 4417")]
    public void Noun_OfAnotherDeed_DoesNotAskForIt(string language, string answer, string action) => Read(language, answer, action).Should().NotBe(Consent.Yes);

    [Theory]
    [InlineData("de", "Ja, schalt sie ein.", "die Lampen ausschalten")]
    [InlineData("de", "Bestell ihn.", "den Newsletter abbestellen")]
    [InlineData("en", "Turn them on.", "turn off all the lights")]
    public void Command_WithTheOppositeParticle_IsAnotherDeed(string language, string answer, string action) =>
        Read(language, answer, action).Should().NotBe(Consent.Yes);

    [Theory]
    [InlineData("es", "Sí, la de «Boleros del abuelo».", "eliminar la lista «Boleros de la abuela»")]
    [InlineData("en", "Yes, the one called Weekly reviews.", "delete 'Weekly review'")]
    public void Title_ThatIsLikeAnother_IsAnother(string language, string answer, string action) => Read(language, answer, action).Should().NotBe(Consent.Yes);

    [Theory]
    [InlineData("Okay, not this one.", Consent.Unclear)]
    [InlineData("Yes, delete 'Not this one'.", Consent.Yes)]
    [InlineData("Yes, delete it.", Consent.Yes)]
    public void Title_ThatIsARefusal_IsNoneOnlyBehindTheDeed(string answer, object expected) => Read("en", answer, "delete 'Not this one'").Should().Be((Consent)expected);

    [Theory]
    [InlineData("ja", "進めないでいただけますか。", "学童保育の申し込みを取り下げる", Consent.No)]
    [InlineData("zh", "嗯，停掉吧。", "停掉家里的宽带", Consent.Yes)]
    public void Command_WithWhatStandsBehindIt_IsReadWhole(string language, string answer, string action, object expected) =>
        Read(language, answer, action).Should().Be((Consent)expected);

    [Fact]
    public void Question_ThatComesBackWithWhatFollowsFromIt_AsksForNothing() =>
        ConsentLanguages.For(CultureInfo.GetCultureInfo("pt"))!.Classify(
            "transferir 480 reais para Neide Barbosa isso não pode ser desfeito",
            "Você quer transferir R$ 480,00 para Neide Barbosa. Isso não pode ser desfeito. Quer que eu faça isso?",
            "transferir R$ 480,00 para Neide Barbosa").Should().NotBe(Consent.Yes);

    [Fact]
    public void FirstPerson_ShowsTheDeedOnlyAtTheStart()
    {
        Read("it", "Sì, lo mandi.", "invio il contratto al notaio").Should().Be(Consent.Yes);
        Read("it", "Sì, lo mandi.", "annullo l'invio").Should().NotBe(Consent.Yes);
    }

    [Theory]
    [InlineData("en", "Yes, to Mario.", "transfer 640 dollars to Maria Lopez")]
    [InlineData("de", "Ja, an Mario.", "640 Euro an Maria Lopez überweisen")]
    [InlineData("es", "Sí, a Francesca.", "transferir 640 euros a Francesco")]
    public void Name_ThatIsLikeAnother_IsAnother(string language, string answer, string action) => Read(language, answer, action).Should().NotBe(Consent.Yes);

    [Fact]
    public void Noun_WithItsArticleJoined_IsTheSame() => Read("fr", "Oui, résiliez l'assurance.", "résilier votre assurance habitation").Should().Be(Consent.Yes);

    [Fact]
    public void AllOfThem_MayBeSaidOfMany_NotOfOne()
    {
        Read("fr", "Oui, tous.", "supprimer les 15 brouillons").Should().Be(Consent.Yes);
        Read("fr", "Oui, tous.", "supprimer le brouillon").Should().NotBe(Consent.Yes);
        Read("fr", "Oui, les photos.", "supprimer les 15 brouillons").Should().NotBe(Consent.Yes);
    }

    [Fact]
    public void Answer_BrokenOffTwice_IsNone() => Read("es", "Ya… claro… ya", "borrar la tarea").Should().NotBe(Consent.Yes);

    private static Consent Read(string language, string answer, string action) =>
        ConsentLanguages.For(CultureInfo.GetCultureInfo(language))!.Classify(answer, action, action);
}
