using System.ComponentModel;
using RealtimeVoiceTools;

namespace RealtimeVoiceTools.Tests.Tools.Binding;

[Trait("Case", "65")]
public sealed class EnumTests
{
    [Theory]
    [InlineData("\"all\"", DueFilter.All)]
    [InlineData("\"this_week\"", DueFilter.ThisWeek)]
    [InlineData("\"This_Week\"", DueFilter.ThisWeek)]
    [InlineData("\"some-day\"", DueFilter.Later)]
    [InlineData("\"SOME-DAY\"", DueFilter.Later)]
    public void Binder_NameOfAValue_IsReadInAnyLetterCase(string json, DueFilter expected) =>
        Arguments.Value(SampleTools.Taking<DueFilter>(), json).Should().Be(expected);

    [Theory]
    [InlineData("\"thisweek\"", "text 'thisweek'")]
    [InlineData("\"ThisWeek\"", "text 'ThisWeek'")]
    [InlineData("\"later\"", "text 'later'")]
    [InlineData("\"all, this_week\"", "text 'all, this_week'")]
    [InlineData("\"all this_week\"", "text 'all this_week'")]
    [InlineData("\"0\"", "text '0'")]
    [InlineData("\"\"", "empty text")]
    [InlineData("0", "number 0")]
    [InlineData("42", "number 42")]
    [InlineData("true", "true")]
    [InlineData("[\"all\"]", "a list")]
    [InlineData("null", "null")]
    public void Binder_AnythingElse_IsRefusedWithTheNames(string json, string received) =>
        Arguments.Error(SampleTools.Taking<DueFilter>(), json).ToString().Should().Be($"value: expected one of all, this_week, some-day, got {received}");

    [Fact]
    public void Binder_AllowedValues_NarrowTheChoice()
    {
        VoiceTool tool = SampleTools.Make(
            ([Description("The value."), System.ComponentModel.DataAnnotations.AllowedValues("small", "large")] string value) => { });

        Arguments.Value(tool, "\"small\"").Should().Be("small");
        Arguments.Error(tool, "\"medium\"").Expected.Should().Be("text out of small, large");
    }
}
