using RealtimeVoiceTools;

namespace RealtimeVoiceTools.Tests.Tools.Binding;

[Trait("Case", "64")]
public sealed class CoercionTests
{
    [Theory]
    [InlineData("42", 42)]
    [InlineData("\"42\"", 42)]
    [InlineData("42.0", 42)]
    [InlineData("42.000", 42)]
    [InlineData("\"42.0\"", 42)]
    [InlineData("4.2e1", 42)]
    [InlineData("420e-1", 42)]
    [InlineData("\"4.2E+1\"", 42)]
    [InlineData("1e2", 100)]
    [InlineData("-7", -7)]
    [InlineData("\"-7\"", -7)]
    [InlineData("-7.0", -7)]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("-0.0", 0)]
    [InlineData("0e99", 0)]
    [InlineData("\"0\"", 0)]
    [InlineData("\"\\u0034\\u0032\"", 42)]
    public void Binder_AnySpellingOfAWholeNumber_IsThatNumber(string json, int expected) =>
        Arguments.Value(SampleTools.Taking<int>(), json).Should().Be(expected);

    [Theory]
    [InlineData("1.5")]
    [InlineData("\"1.5\"")]
    [InlineData("\"1,5\"")]
    [InlineData("\"1,000\"")]
    [InlineData("1e-1")]
    [InlineData("7.00000000000000000000000000000000000001")]
    [InlineData("\"\"")]
    [InlineData("\" \"")]
    [InlineData("\"four\"")]
    [InlineData("\"0x2A\"")]
    [InlineData("\"042\"")]
    [InlineData("\"+42\"")]
    [InlineData("\"42 \"")]
    [InlineData("\"4_2\"")]
    [InlineData("\"٤٢\"")]
    [InlineData("\"42.\"")]
    [InlineData("\".5\"")]
    [InlineData("\"1e\"")]
    [InlineData("\"--1\"")]
    [InlineData("\"$42\"")]
    [InlineData("true")]
    [InlineData("[42]")]
    [InlineData("{\"value\":42}")]
    public void Binder_AnythingElseForAWholeNumber_IsRefused(string json) =>
        Arguments.Error(SampleTools.Taking<int>(), json).Expected.Should().Be("a whole number");

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"true\"", true)]
    [InlineData("\"false\"", false)]
    [InlineData("\"True\"", true)]
    [InlineData("\"False\"", false)]
    [InlineData("\"FALSE\"", false)]
    public void Binder_AnySpellingOfTrueAndFalse_KeepsItsMeaning(string json, bool expected) =>
        Arguments.Value(SampleTools.Taking<bool>(), json).Should().Be(expected);

    [Theory]
    [InlineData("1")]
    [InlineData("0")]
    [InlineData("\"1\"")]
    [InlineData("\"yes\"")]
    [InlineData("\"no\"")]
    [InlineData("\"on\"")]
    [InlineData("\"\"")]
    [InlineData("\"true \"")]
    [InlineData("[]")]
    public void Binder_AGuessAtTrueOrFalse_IsRefused(string json) =>
        Arguments.Error(SampleTools.Taking<bool>(), json).Expected.Should().Be("true or false");

    [Theory]
    [InlineData("3", "3")]
    [InlineData("-3.50", "-3.50")]
    [InlineData("\"3\"", "3")]
    [InlineData("12345678901234567890123", "12345678901234567890123")]
    public void Binder_NumberWhereTextIsExpected_KeepsItsSpelling(string json, string expected) =>
        Arguments.Value(SampleTools.Taking<string>(), json).Should().Be(expected);

    [Theory]
    [InlineData("1e3")]
    [InlineData("true")]
    [InlineData("[\"x\"]")]
    [InlineData("{}")]
    public void Binder_AnythingElseForText_IsRefused(string json) =>
        Arguments.Error(SampleTools.Taking<string>(), json).Expected.Should().Be("text");
}
