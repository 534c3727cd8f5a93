using System.Globalization;
using RealtimeVoiceTools.Tests.Speech;

namespace RealtimeVoiceTools.Tests.Confirmation.Asking;

/// <summary>A provider that was asked for exact words writes down numbers, times and compounds as it likes.</summary>
[Trait("Case", "109")]
[Trait("Case", "113")]
public class HonestQuestionTests
{
    [Theory]
    [InlineData("en", "cancel the booking on Friday, November 27 at 3:00 PM", "cancel the booking on Friday, November 27th at 3 PM")]
    [InlineData("en", "cancel the booking on Friday, November 27 at 3 PM", "cancel the booking on Friday, November twenty-seventh at 3:00 p.m.")]
    [InlineData("en", "cancel the booking on November 27th at 10:30 AM", "cancel the booking on November 27 at ten thirty a.m.")]
    [InlineData("en", "send €900 to Martha", "send 900 euros to Martha")]
    [InlineData("en", "send 900 euros to Martha", "send €900 to Martha")]
    [InlineData("en", "pay $1,250.00 to Smith", "pay 1,250 dollars to Smith")]
    [InlineData("en", "cut the price by 25%", "cut the price by 25 percent")]
    [InlineData("en", "cut the price by 25 percent", "cut the price by 25%")]
    [InlineData("en", "delete the e-mail 'Check-up'", "delete the email 'Checkup'")]
    [InlineData("en", "delete the email 'Checkup'", "delete the e-mail 'Check-up'")]
    [InlineData("de", "den Zahnarzt-Termin am 27. November um 15:00 Uhr absagen", "den Zahnarzttermin am siebenundzwanzigsten November um 15 Uhr absagen")]
    [InlineData("de", "den Zahnarzttermin am 27. November absagen", "den Zahnarzt-Termin am 27. November absagen")]
    [InlineData("de", "900 € an Martha überweisen", "900 Euro an Martha überweisen")]
    [InlineData("de", "die Gartenstraße löschen", "die Gartenstrasse löschen")]
    [InlineData("fr", "annuler le rendez-vous du 1er mai à 15h00", "annuler le rendez-vous du premier mai à 15h")]
    [InlineData("fr", "envoyer 900 € à Marthe", "envoyer 900 euros à Marthe")]
    [InlineData("es", "cancelar la cita del 27 de noviembre a las 15:00", "cancelar la cita del veintisiete de noviembre a las 15")]
    [InlineData("es", "enviar 900 € a Marta", "enviar 900 euros a Marta")]
    [InlineData("it", "annullare l'appuntamento del 1º maggio alle 15:00", "annullare l'appuntamento del 1 maggio alle quindici")]
    [InlineData("pt", "cancelar a consulta de 27 de novembro às 15:00", "cancelar a consulta de vinte e sete de novembro às 15")]
    [InlineData("pt", "enviar 900 € à Marta", "enviar 900 euros à Marta")]
    [InlineData("nl", "de afspraak van 27 november om 15:00 uur annuleren", "de afspraak van zevenentwintig november om 15 uur annuleren")]
    [InlineData("pl", "odwołać wizytę 27 listopada o 15:00", "odwołać wizytę dwudziestego siódmego listopada o 15")]
    [InlineData("pl", "wysłać 900 zł do Marty", "wysłać 900 złotych do Marty")]
    [InlineData("ja", "11月27日午後3時の予約を取り消す", "11月27日の午後三時のご予約を取り消す")]
    [InlineData("ja", "900円を送る", "九百円を送る")]
    [InlineData("ja", "歯医者の予約を取り消す", "歯医者のご予約を取り消す")]
    [InlineData("es", "cancelar la cita de las 3 de la tarde", "cancelar la cita de las tres de la tarde")]
    [InlineData("it", "annullare l'appuntamento delle 3 del pomeriggio", "annullare l'appuntamento delle tre del pomeriggio")]
    [InlineData("fr", "annuler le rendez-vous de 3 heures de l'après-midi", "annuler le rendez-vous de trois heures de l'après-midi")]
    [InlineData("zh", "取消11月27日下午3点的预约", "取消十一月二十七日下午三点的预约")]
    public void SameFacts_WrittenOtherwise_ArePut(string language, string asked, string said) => IsPut(language, asked, said).Should().BeTrue();

    [Theory]
    [InlineData("en", "cancel the booking on November 27 at 3 PM", "cancel the booking on November 27 at 3 AM")]
    [InlineData("en", "cancel the booking on November 27 at 3:00 PM", "cancel the booking on November 27 at 3:30 PM")]
    [InlineData("en", "send €900 to Martha", "send $900 to Martha")]
    [InlineData("en", "send 900 euros to Martha", "send 900 pounds to Martha")]
    [InlineData("en", "send 50 euros to Martha", "send 5 0 euros to Martha")]
    [InlineData("en", "delete 'Review proposal'", "delete everything except 'Review proposal'")]
    [InlineData("en", "clear all tasks", "list all tasks")]
    [InlineData("en", "answer Martha", "call Martha")]
    [InlineData("it", "annullare la prenotazione", "confermare la prenotazione")]
    [InlineData("es", "deshacer el pedido", "mantener el pedido")]
    [InlineData("ja", "歯医者の予約を取り消す", "歯医者の予約を変更する")]
    [InlineData("zh", "撤销订单", "保留订单")]
    public void OtherFacts_InTheWordsOfTheQuestion_AreNotPut(string language, string asked, string said) => IsPut(language, asked, said).Should().BeFalse();

    private static bool IsPut(string language, string asked, string said)
    {
        VoicePhrases phrases = TestTools.In(language);
        var spoken = new SpokenQuestion(phrases.Questions, ConsentLanguages.For(new CultureInfo(language)));
        return spoken.IsPut(Question(phrases, asked), Question(phrases, said));
    }

    private static string Question(VoicePhrases phrases, string action) => string.Join(
        phrases.Words.Space,
        phrases.Questions.What.Replace("{action}", action, StringComparison.Ordinal), phrases.Questions.CannotBeUndone, phrases.Questions.Plain);
}
