using System.Globalization;

namespace RealtimeVoiceTools.Tests.Confirmation;

public class ConsentClassifierTests
{
    [Theory]
    [InlineData("nl", "Annuleer de reservering maar, alstublieft.", "U wilt de reservering bij hotel De Zwaan annuleren. Zal ik doorgaan?")]
    [InlineData("pl", "Anuluj stolik, proszę.", "Chcesz anulować rezerwację stolika w restauracji \"Pod Lipą\". Czy na pewno?")]
    [InlineData("zh", "取消，取消西湖宾馆。", "您要取消“西湖宾馆”的预订。是否取消？")]
    public void Cancellation_OfWhatTheQuestionNames_Confirms(string language, string answer, string question) =>
        Of(language, answer, question).Should().Be(Consent.Yes);

    [Theory]
    [InlineData("nl", "Annuleren.", "U wilt de reservering bij hotel De Zwaan annuleren. Zal ik doorgaan?")]
    [InlineData("nl", "Annuleer de annulering.", "U wilt de reservering bij hotel De Zwaan annuleren. Zal ik doorgaan?")]
    [InlineData("pl", "Anuluj operację.", "Chcesz anulować rezerwację stolika. Czy na pewno?")]
    [InlineData("pt", "Cancele isso.", "Quer cancelar a consulta de segunda-feira. Cancelo?")]
    public void Cancellation_OfNothingTheQuestionNames_ConfirmsNothing(string language, string answer, string question) =>
        Of(language, answer, question).Should().NotBe(Consent.Yes);

    [Theory]
    [InlineData("ja", "2台お願いします。", "タクシーを本町2丁目まで1台手配します。手配しますか？")]
    [InlineData("pt", "Sim, às 9 horas.", "Quer adiar a reunião do dia 9 para as 10h. Adio?")]
    public void Number_OfSomethingElseInTheQuestion_IsAChange(string language, string answer, string question) =>
        Of(language, answer, question).Should().Be(Consent.Amendment);

    [Theory]
    [InlineData("ja", "6時15分でお願いします。", "6時45分のアラームを7時15分に変更します。変更しますか？", false)]
    [InlineData("ja", "7時15分でお願いします。", "7時45分のアラームを7時15分に変更します。変更しますか？", true)]
    public void Time_IsReadWhole(string language, string answer, string question, bool isYes) =>
        (Of(language, answer, question) == Consent.Yes).Should().Be(isYes);

    [Fact]
    public void Pieces_OfTheQuestionOneAfterTheOther_AreItsEcho() =>
        Of("ja", "箱根の旅館をキャンセルします。続けます", "予約「箱根の旅館」をキャンセルします。この操作は取り消せません。続けますか？").Should().NotBe(Consent.Yes);

    [Theory]
    [InlineData("ja", "注文してください。", "本の注文をキャンセルします。キャンセルしますか？", false)]
    [InlineData("ja", "注文をキャンセルしてください。", "本の注文をキャンセルします。キャンセルしますか？", true)]
    [InlineData("zh", "预约吧。", "您要取消周四的预约。确定取消吗？", false)]
    [InlineData("zh", "预约吧。", "您要预约周四下午3点李医生的号。确认预约吗？", true)]
    public void Deed_ThatIsOnlyWhatAnotherIsDoneTo_IsNotTheDeedOfTheQuestion(string language, string answer, string question, bool isYes) =>
        (Of(language, answer, question) == Consent.Yes).Should().Be(isYes);

    [Theory]
    [InlineData("买两张。", "您要购买两张周六的电影票，共120元。现在购买吗？")]
    [InlineData("对，2000元，李建国。", "您要向李建国转账2000元。是否继续？")]
    public void FewSignsOfTheQuestion_ThatSayToDoIt_Confirm(string answer, string question) => Of("zh", answer, question).Should().Be(Consent.Yes);

    private static Consent Of(string language, string answer, string question) =>
        ConsentLanguages.For(CultureInfo.GetCultureInfo(language))!.Classify(answer, question, ConsentCorpus.ActionOf(question));
}
