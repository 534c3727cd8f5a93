using System.Text.Json;
using static RealtimeVoiceTools.Tests.TestTools;

namespace RealtimeVoiceTools.Tests.Speech;

/// <summary>Dates, amounts and nouns in Dutch, Polish, Japanese and Mandarin, as people say them.</summary>
public sealed class EasternRenderingTests
{
    [Theory]
    [InlineData("nl", "2026-12-24", "donderdag 24 december")]
    [InlineData("nl", "2026-11-23T15:30", "morgen om 15:30 uur")]
    [InlineData("nl", "PT2H1M", "2 uur 1 minuut")]
    [InlineData("pl", "2028-02-29", "wtorek, 29 lutego 2028 roku")]
    [InlineData("pl", "2026-11-23T15:00", "jutro, godzina 15:00")]
    [InlineData("pl", "PT1H22M5S", "1 godzina 22 minuty 5 sekund")]
    [InlineData("ja", "2026-12-24", "12月24日木曜日")]
    [InlineData("ja", "2026-11-23T15:30", "明日の15時30分")]
    [InlineData("ja", "2026-11-23T00:30", "明日の0時30分")]
    [InlineData("ja", "PT1H30M", "1時間30分")]
    [InlineData("zh", "2028-02-29", "2028年2月29日星期二")]
    [InlineData("zh", "2026-11-23T15:30", "明天15点30分")]
    [InlineData("zh", "PT2H5M", "2个小时5分钟")]
    public void Moment_IsSaidAsPeopleSayIt(string language, string moment, string said)
    {
        SpokenValues spoken = new(In(language).Words, Now, TimeZoneInfo.Utc, null);

        spoken.Moment(JsonDocument.Parse($"\"{moment}\"").RootElement).Should().Be(said);
    }

    [Theory]
    [InlineData(1, "1 złoty")]
    [InlineData(2, "2 złote")]
    [InlineData(4.01, "4 złote i 1 grosz")]
    [InlineData(5.03, "5 złotych i 3 grosze")]
    [InlineData(12.05, "12 złotych i 5 groszy")]
    [InlineData(21, "21 złotych")]
    [InlineData(22, "22 złote")]
    [InlineData(112, "112 złotych")]
    [InlineData(0, "0 złotych")]
    public void Amount_InPolish_HasThreeForms(decimal amount, string said) => SpokenMoney.Say(amount, "PLN", In("pl").Words).Should().Be(said);

    [Theory]
    [InlineData("nl", 42.5, "EUR", "42 euro en 50 cent")]
    [InlineData("ja", 42.5, "USD", "42ドル50セント")]
    [InlineData("ja", -1200, "JPY", "マイナス1200円")]
    [InlineData("zh", 42.5, "EUR", "42欧元50欧分")]
    [InlineData("zh", 42.5, "CNY", "42元5角")]
    [InlineData("zh", 42.05, "CNY", "42元零5分")]
    [InlineData("zh", 42.56, "CNY", "42元5角6分")]
    public void Amount_IsSaidAsPeopleSayIt(string language, decimal amount, string currency, string said) =>
        SpokenMoney.Say(amount, currency, In(language).Words).Should().Be(said);

    [Theory]
    [InlineData("nl", 45, "ongeveer 50 seconden")]
    [InlineData("nl", 7200, "ongeveer 2 uur")]
    [InlineData("pl", 60, "mniej więcej 1 minuta")]
    [InlineData("pl", 170, "mniej więcej 3 minuty")]
    [InlineData("pl", 300, "mniej więcej 5 minut")]
    [InlineData("ja", 20, "約20秒")]
    [InlineData("zh", 90, "大约2分钟")]
    public void Wait_IsSaidAsPeopleSayIt(string language, int seconds, string said) =>
        SpokenDurations.Wait(TimeSpan.FromSeconds(seconds), In(language).Words).Should().Be(said);

    [Theory]
    [InlineData("taak", "taken")]
    [InlineData("afspraak", "afspraken")]
    [InlineData("bestelling", "bestellingen")]
    [InlineData("factuur", "facturen")]
    [InlineData("rekening", "rekeningen")]
    [InlineData("les", "lessen")]
    [InlineData("gesprek", "gesprekken")]
    [InlineData("bedrag", "bedragen")]
    [InlineData("brief", "brieven")]
    [InlineData("huis", "huizen")]
    [InlineData("kamer", "kamers")]
    [InlineData("nummer", "nummers")]
    [InlineData("formulier", "formulieren")]
    [InlineData("abonnement", "abonnementen")]
    [InlineData("monteur", "monteurs")]
    [InlineData("notitie", "notities")]
    [InlineData("foto", "foto's")]
    [InlineData("mogelijkheid", "mogelijkheden")]
    [InlineData("ticket", "tickets")]
    [InlineData("klant", "klanten")]
    public void Noun_InDutch_HasItsPlural(string noun, string plural) => In("nl").Words.Plural(noun).Should().Be(plural);
}
