using System.Text.Json;

namespace RealtimeVoiceTools.Tests.Speech;

public sealed class SpokenValuesTests
{
    private static readonly TimeZoneInfo Tokyo = TimeZoneInfo.CreateCustomTimeZone("Tokyo", TimeSpan.FromHours(9), "Tokyo", "Tokyo");

    [Theory]
    [InlineData("2026-11-22", "today")]
    [InlineData("2026-11-23", "tomorrow")]
    [InlineData("2026-11-21", "yesterday")]
    [InlineData("2026-11-27", "Friday")]
    [InlineData("2026-11-28", "Saturday")]
    [InlineData("2026-11-29", "Sunday, November 29")]
    [InlineData("2026-11-20", "Friday, November 20")]
    [InlineData("2027-01-02", "Saturday, January 2")]
    [InlineData("2028-02-29", "Tuesday, February 29, 2028")]
    [InlineData("15:00", "3 PM")]
    [InlineData("09:05:00", "9:05 AM")]
    [InlineData("12:00", "noon")]
    [InlineData("00:00", "midnight")]
    [InlineData("00:30", "12:30 AM")]
    [InlineData("2026-11-23T15:00", "tomorrow at 3 PM")]
    [InlineData("2026-11-23T23:30+00:00", "tomorrow at 11:30 PM")]
    [InlineData("2026-11-22T23:30:00Z", "today at 11:30 PM")]
    [InlineData("PT1H30M", "1 hour 30 minutes")]
    [InlineData("P2D", "2 days")]
    public void Value_MomentOrDuration_IsSaidAsPeopleSayIt(string value, string said) => Twin("when", value).Should().Be(said);

    [Fact]
    public void Value_Instant_IsSaidInTheCallersZone()
    {
        SpokenValues spoken = new(TestTools.Phrases.Words, TimeZoneInfo.ConvertTime(TestTools.Now, Tokyo), Tokyo, null);

        spoken.Moment(Json("\"2026-11-22T23:30+00:00\"")).Should().Be("today at 8:30 AM", "in Tokyo it is Monday already");
    }

    [Theory, Trait("Case", "56")]
    [InlineData("phone", "+49 (30) 123-456", "4 9 3 0 1 2 3 4 5 6")]
    [InlineData("code", "0042", "0 0 4 2")]
    [InlineData("order_id", "AB-17", "A B 1 7")]
    [InlineData("code", "123", null)]
    [InlineData("title", "Call 0800 123456 now", null)]
    [InlineData("id", "0f8fad5b-d9cb-469f-a165-70867728950e", null)]
    [InlineData("id", "seventeen", null)]
    public void Value_Identifier_IsSaidSignBySign(string name, string value, string? said) => Twin(name, value).Should().Be(said);

    [Theory]
    [InlineData("42.5", "EUR", "42 euros and 50 cents")]
    [InlineData("1", "USD", "1 dollar")]
    [InlineData("0.01", "gbp", "1 penny")]
    [InlineData("-3.10", "USD", "minus 3 dollars and 10 cents")]
    [InlineData("0", "EUR", "0 euros")]
    [InlineData("1999.999", "EUR", "2000 euros")]
    [InlineData("99.6", "JPY", "100 yen")]
    [InlineData("5", "XXX", null)]
    public void Value_MoneyWithCurrency_IsSaid(string amount, string currency, string? said)
    {
        JsonElement owner = Json($$"""{"unit_price":{{amount}},"currency":"{{currency}}"}""");

        Spoken().Twin("unit_price", owner.GetProperty("unit_price"), owner).Should().Be(said);
    }

    [Fact]
    public void Value_MoneyWithoutCurrency_IsNotGuessed()
    {
        JsonElement owner = Json("""{"price":42.5,"count":3}""");

        Spoken().Twin("price", owner.GetProperty("price"), owner).Should().BeNull();
        Spoken("EUR").Twin("price", owner.GetProperty("price"), owner).Should().Be("42 euros and 50 cents");
        Spoken("EUR").Twin("count", owner.GetProperty("count"), owner).Should().BeNull();
    }

    private static SpokenValues Spoken(string? currency = null) => new(TestTools.Phrases.Words, TestTools.Now, TimeZoneInfo.Utc, currency);

    private static string? Twin(string name, string value)
    {
        JsonElement json = Json(JsonSerializer.Serialize(value));
        return Spoken().Twin(name, json, json);
    }

    private static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement;
}
