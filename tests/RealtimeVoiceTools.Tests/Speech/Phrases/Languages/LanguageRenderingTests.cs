using System.Text.Json;

namespace RealtimeVoiceTools.Tests.Speech;

public sealed class LanguageRenderingTests
{
    private static readonly string[] Moments =
    [
        "2026-11-22", "2026-11-23", "2026-11-21", "2026-11-27", "2026-12-24", "2028-02-29", "00:00", "01:00", "01:30", "09:05", "12:00", "15:00", "23:59",
        "2026-11-23T01:30", "2026-11-23T12:00", "2026-11-23T15:00", "2028-02-29T00:00", "PT0S", "PT1S", "PT2M", "PT5M", "PT22M", "PT1H30M", "P1DT2H", "P12D",
    ];

    public static TheoryData<string> Languages => [.. VoicePhrases.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Moment_OfAnyKind_IsSaidWhole(string language)
    {
        foreach (string moment in Moments)
            AssertSaid(Moment(language, moment), moment);
        Moment(language, "2026-12-24").Should().Contain("24");
        Moment(language, "2028-02-29").Should().Contain("29").And.Contain("2028");
        Moment(language, "09:05").Should().Contain("9").And.Contain("5");
        Moments.Take(6).Select(m => Moment(language, m)).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Amount_OfAnyCurrency_IsSaidWhole(string language)
    {
        foreach (string currency in TestTools.In(language).Words.Currencies.Keys)
        {
            foreach (decimal amount in new[] { 0, 0.01m, 0.02m, 1, 2, 5, 22, 42.5m, -3.1m, 1999 })
                AssertSaid(SpokenMoney.Say(amount, currency, TestTools.In(language).Words), $"{amount} {currency}");
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Wait_OfAnyLength_IsSaidWhole(string language)
    {
        foreach (int seconds in new[] { 3, 15, 45, 60, 120, 300, 1320, 3600, 7200, 18000, 90000, 500000 })
            AssertSaid(SpokenDurations.Wait(TimeSpan.FromSeconds(seconds), TestTools.In(language).Words), $"{seconds} s");
    }

    [Theory]
    [InlineData("de", "2026-12-24", "Donnerstag, 24. Dezember")]
    [InlineData("de", "2026-11-23T15:00", "morgen um 15 Uhr")]
    [InlineData("de", "09:05", "9:05 Uhr")]
    [InlineData("es", "2026-12-24", "jueves, 24 de diciembre")]
    [InlineData("es", "2026-11-23T15:30", "mañana a las 15:30")]
    [InlineData("es", "2026-11-23T01:30", "mañana a la 1:30")]
    [InlineData("fr", "2028-02-29", "mardi 29 février 2028")]
    [InlineData("fr", "2026-11-23T15:30", "demain à 15 h 30")]
    [InlineData("fr", "2026-11-23T12:00", "demain à midi")]
    [InlineData("it", "2026-12-24", "giovedì 24 dicembre")]
    [InlineData("it", "2026-11-23T01:30", "domani alle ore 1:30")]
    [InlineData("pt", "2026-12-24", "quinta-feira, 24 de dezembro")]
    [InlineData("pt", "2026-11-23T15:30", "amanhã às 15h30")]
    [InlineData("pt", "2026-11-23T01:30", "amanhã à 1h30")]
    public void Moment_IsSaidAsPeopleSayIt(string language, string moment, string said) => Moment(language, moment).Should().Be(said);

    [Theory]
    [InlineData("de", 42.5, "EUR", "42 Euro und 50 Cent")]
    [InlineData("es", 1, "GBP", "1 libra")]
    [InlineData("fr", 0, "EUR", "0 euro")]
    [InlineData("it", -3.1, "USD", "meno 3 dollari e 10 centesimi")]
    [InlineData("pt", 2, "BRL", "2 reais")]
    public void Amount_IsSaidAsPeopleSayIt(string language, decimal amount, string currency, string said) =>
        SpokenMoney.Say(amount, currency, TestTools.In(language).Words).Should().Be(said);

    [Fact]
    public void Amount_ThreeForms_FollowTheLanguagesRule()
    {
        SpokenWords words = new()
        {
            PluralForm = count => count == 1 ? 0 : count is >= 2 and <= 4 ? 1 : 2,
            Minutes = ["minuta", "minuty", "minut"],
            Currencies = new Dictionary<string, CurrencyWords> { ["PLN"] = new("złoty", "złotych", "grosz", "groszy") { Few = "złote", CentFew = "grosze" } },
        };

        string[] minutes = [.. new[] { 1, 3, 5 }.Select(count => SpokenDurations.Exact(TimeSpan.FromMinutes(count), words))];

        minutes.Should().Equal("1 minuta", "3 minuty", "5 minut");
        SpokenMoney.Say(3.22m, "PLN", words).Should().Be("3 złote and 22 groszy");
    }

    private static void AssertSaid(string? said, string value) =>
        said.Should().NotBeNullOrWhiteSpace(value).And.NotContainAny("{", "}", "  ").And.Be(said!.Trim(), value);

    private static string? Moment(string language, string text)
    {
        SpokenValues spoken = new(TestTools.In(language).Words, TestTools.Now, TimeZoneInfo.Utc, null);
        return spoken.Moment(JsonDocument.Parse($"\"{text}\"").RootElement);
    }
}
