using System.Globalization;
using RealtimeVoiceTools;

namespace RealtimeVoiceTools.Tests.Tools.Binding;

public sealed class DateTests
{
    [Theory]
    [InlineData("2026-11-27", "2026-11-27")]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("2026-11-27T00:00:00", "2026-11-27")]
    [InlineData("2026-11-27T00:00", "2026-11-27")]
    public void Binder_Date_IsRead(string text, string expected) =>
        Arguments.Value(SampleTools.Taking<DateOnly>(), $"\"{text}\"").Should().Be(DateOnly.ParseExact(expected, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("tomorow")]
    [InlineData("2026-02-29")]
    [InlineData("2026-13-01")]
    [InlineData("27.11.2026")]
    [InlineData("11/27/2026")]
    [InlineData("2026-1-5")]
    [InlineData("20261127")]
    [InlineData("2026-11-27T09:00:00")]
    [InlineData("2026-11-27T00:00:00Z")]
    [InlineData("2026-11-27 ")]
    public void Binder_AnythingElseForADate_IsRefused(string text) =>
        Arguments.Error(SampleTools.Taking<DateOnly>(), $"\"{text}\"").ToString().Should().Be($"value: expected a date as YYYY-MM-DD, got text '{text}'");

    [Theory]
    [InlineData("09:30", "09:30")]
    [InlineData("09:30:15", "09:30:15")]
    [InlineData("23:59:59.5", "23:59:59.5")]
    public void Binder_Time_IsRead(string text, string expected) =>
        Arguments.Value(SampleTools.Taking<TimeOnly>(), $"\"{text}\"").Should().Be(TimeOnly.Parse(expected, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("9:30")]
    [InlineData("24:00")]
    [InlineData("3 PM")]
    [InlineData("09:30Z")]
    [InlineData("2026-11-27T09:30")]
    public void Binder_AnythingElseForATime_IsRefused(string text) => Arguments.Error(SampleTools.Taking<TimeOnly>(), $"\"{text}\"");

    [Theory]
    [InlineData("PT30M", "00:30:00")]
    [InlineData("PT1H30M", "01:30:00")]
    [InlineData("PT90M", "01:30:00")]
    [InlineData("P1DT2H", "1.02:00:00")]
    [InlineData("P2W", "14.00:00:00")]
    [InlineData("PT0.5S", "00:00:00.5")]
    [InlineData("-PT5M", "-00:05:00")]
    [InlineData("PT0S", "00:00:00")]
    [InlineData("-P10675199DT2H48M5.4775808S", "-10675199.02:48:05.4775808")]
    public void Binder_Duration_IsRead(string text, string expected)
    {
        VoiceTool tool = SampleTools.Taking<TimeSpan>();
        object? value = Arguments.Value(tool, $"\"{text}\"");

        value.Should().Be(TimeSpan.Parse(expected, CultureInfo.InvariantCulture));
        Arguments.Again(tool, [value]).Should().Equal(value);
    }

    [Theory]
    [InlineData("30 minutes")]
    [InlineData("00:30:00")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("P1M")]
    [InlineData("P1Y")]
    [InlineData("PT1M1H")]
    [InlineData("PT-5M")]
    [InlineData("PT1.5H")]
    [InlineData("PT.5S")]
    [InlineData("PT0.00000001S")]
    [InlineData("P999999999999W")]
    [InlineData("PT99999999999999999999999999999S")]
    public void Binder_AnythingElseForADuration_IsRefused(string text) => Arguments.Error(SampleTools.Taking<TimeSpan>(), $"\"{text}\"");

    [Theory]
    [InlineData("https://example.com/a?b=c")]
    [InlineData("mailto:anna@example.com")]
    public void Binder_AbsoluteAddress_IsRead(string text) => Arguments.Value(SampleTools.Taking<Uri>(), $"\"{text}\"").Should().Be(new Uri(text));

    [Theory]
    [InlineData("example.com")]
    [InlineData("/etc/passwd")]
    [InlineData("//example.com")]
    [InlineData("https://")]
    [InlineData("")]
    public void Binder_AnythingElseForAnAddress_IsRefused(string text) => Arguments.Error(SampleTools.Taking<Uri>(), $"\"{text}\"");

    [Fact]
    public void Binder_Uuid_IsReadWithHyphensOnly()
    {
        Guid id = new("0f8fad5b-d9cb-469f-a165-70867728950e");
        Arguments.Value(SampleTools.Taking<Guid>(), "\"0F8FAD5B-d9cb-469f-a165-70867728950e\"").Should().Be(id);
        Arguments.Error(SampleTools.Taking<Guid>(), $"\"{id:N}\"");
        Arguments.Error(SampleTools.Taking<Guid>(), $"\"{id:B}\"");
    }
}
