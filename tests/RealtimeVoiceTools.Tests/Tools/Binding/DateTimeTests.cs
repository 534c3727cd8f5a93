using RealtimeVoiceTools;

namespace RealtimeVoiceTools.Tests.Tools.Binding;

public sealed class DateTimeTests
{
    private static readonly VoiceTool Tool = SampleTools.Taking<DateTimeOffset>();

    [Theory]
    [InlineData("Europe/Berlin", "2026-07-01T09:00", 2)]
    [InlineData("Europe/Berlin", "2026-12-01T09:00", 1)]
    [InlineData("America/New_York", "2026-07-01T09:00", -4)]
    [InlineData("Asia/Tokyo", "2026-07-01T09:00:00", 9)]
    [InlineData("UTC", "2026-07-01 09:00", 0)]
    [Trait("Case", "71")]
    public void Binder_DateTimeWithoutOffset_IsMeantInTheCallersZone(string zone, string text, int hours)
    {
        DateTimeOffset value = Read(text, zone);

        value.DateTime.TimeOfDay.Should().Be(TimeSpan.FromHours(9));
        value.Offset.Should().Be(TimeSpan.FromHours(hours));
    }

    [Theory]
    [InlineData("2026-07-01T09:00Z", "2026-07-01T11:00:00")]
    [InlineData("2026-07-01T09:00:00+09:00", "2026-07-01T02:00:00")]
    [InlineData("2026-07-01T09:00:00.25-05:00", "2026-07-01T16:00:00.25")]
    [Trait("Case", "71")]
    public void Binder_DateTimeWithOffset_IsTheSameInstantOnTheCallersClock(string text, string local)
    {
        DateTimeOffset value = Read(text, "Europe/Berlin");

        value.Should().Be(DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture));
        value.DateTime.Should().Be(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    [Trait("Case", "71")]
    public void Binder_TimeThatTheClocksSkip_MovesOnByWhatTheySkip() =>
        Read("2026-03-29T02:30", "Europe/Berlin").Should().Be(new DateTimeOffset(2026, 3, 29, 3, 30, 0, TimeSpan.FromHours(2)));

    [Fact]
    [Trait("Case", "71")]
    public void Binder_TimeThatTheClocksRepeat_IsTheFirst() =>
        Read("2026-10-25T02:30", "Europe/Berlin").Should().Be(new DateTimeOffset(2026, 10, 25, 2, 30, 0, TimeSpan.FromHours(2)));

    [Theory]
    [InlineData("Pacific/Auckland")]
    [InlineData("Asia/Kolkata")]
    [InlineData("Europe/Berlin")]
    [InlineData("UTC")]
    [InlineData("America/New_York")]
    [InlineData("Pacific/Honolulu")]
    [Trait("Case", "70")]
    public void Binder_TimeAlone_IsItsNextOccurrenceForTheCaller(string zone)
    {
        DateTimeOffset now = At(new DateTime(2026, 11, 27, 23, 30, 0), zone);

        Read("23:45", zone, now).DateTime.Should().Be(new DateTime(2026, 11, 27, 23, 45, 0));
        Read("23:30", zone, now).DateTime.Should().Be(new DateTime(2026, 11, 28, 23, 30, 0));
        Read("00:15", zone, now).DateTime.Should().Be(new DateTime(2026, 11, 28, 0, 15, 0));
    }

    [Theory]
    [InlineData("2026-11-27")]
    [InlineData("tomorrow")]
    [InlineData("2026-11-27T25:00")]
    [InlineData("2026-11-27T09:00 +01:00")]
    [InlineData("2026-11-27T09:00+1")]
    [InlineData("2026-02-30T09:00")]
    [InlineData("1764230400")]
    [InlineData("0001-01-01T00:00+14:00")]
    [InlineData("9999-12-31T23:59-14:00")]
    public void Binder_AnythingElseForADateTime_IsRefused(string text) => Arguments.Error(Tool, $"\"{text}\"");

    private static DateTimeOffset Read(string text, string zone, DateTimeOffset? now = null)
    {
        BindingOptions options = new() { Now = now ?? DateTimeOffset.UnixEpoch, TimeZone = TimeZoneInfo.FindSystemTimeZoneById(zone) };
        BindingResult result = ArgumentBinder.Bind(Tool, $$"""{"value":"{{text}}"}""", options);
        result.Detail.Should().BeNull();
        return (DateTimeOffset)result.Values![0]!;
    }

    private static DateTimeOffset At(DateTime local, string zone) => new(local, TimeZoneInfo.FindSystemTimeZoneById(zone).GetUtcOffset(local));
}
