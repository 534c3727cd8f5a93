using System.Globalization;
using RealtimeVoiceTools;

namespace RealtimeVoiceTools.Tests.Tools.Binding;

[Trait("Case", "68")]
public sealed class NumberTests
{
    [Theory]
    [InlineData("9007199254740993", 9007199254740993L)]
    [InlineData("\"9007199254740993\"", 9007199254740993L)]
    [InlineData("9007199254740993.0", 9007199254740993L)]
    [InlineData("9.007199254740993e15", 9007199254740993L)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void Binder_LargeWholeNumber_LosesNoUnit(string json, long expected) =>
        Arguments.Value(SampleTools.Taking<long>(), json).Should().Be(expected);

    [Fact]
    public void Binder_NumberOutsideItsType_IsRefused()
    {
        Arguments.Error(SampleTools.Taking<int>(), "2147483648");
        Arguments.Error(SampleTools.Taking<int>(), "-2147483649");
        Arguments.Error(SampleTools.Taking<long>(), "9223372036854775808");
        Arguments.Error(SampleTools.Taking<long>(), "1e400");
        Arguments.Error(SampleTools.Taking<long>(), "1e999999999999999999999");
        Arguments.Error(SampleTools.Taking<ulong>(), "-1");
        Arguments.Error(SampleTools.Taking<uint>(), "4294967296");
        Arguments.Error(SampleTools.Taking<ushort>(), "65536");
        Arguments.Error(SampleTools.Taking<short>(), "-32769");
        Arguments.Error(SampleTools.Taking<sbyte>(), "128");
        Arguments.Error(SampleTools.Taking<byte>(), "256").ToString().Should().Be("value: expected a whole number from 0 to 255, got number 256");
        Arguments.Value(SampleTools.Taking<ulong>(), "18446744073709551615").Should().Be(ulong.MaxValue);
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("\"NaN\"")]
    [InlineData("\"Infinity\"")]
    [InlineData("\"-∞\"")]
    [InlineData("\"1,5\"")]
    [InlineData("\"1.5f\"")]
    public void Binder_NumberThatIsNotFinite_IsRefused(string json)
    {
        Arguments.Error(SampleTools.Taking<double>(), json).Expected.Should().Be("a number");
        Arguments.Error(SampleTools.Taking<float>(), json).Expected.Should().Be("a number");
    }

    [Fact]
    public void Binder_FloatingNumber_IsTheNearestOne()
    {
        Arguments.Value(SampleTools.Taking<double>(), "0.1").Should().Be(0.1);
        Arguments.Value(SampleTools.Taking<double>(), "\"1e-7\"").Should().Be(1e-7);
        Arguments.Value(SampleTools.Taking<float>(), "0.1").Should().Be(0.1f);
        Arguments.Error(SampleTools.Taking<float>(), "1e39");
    }

    [Theory]
    [InlineData("0.1", "0.1")]
    [InlineData("\"19.99\"", "19.99")]
    [InlineData("1e2", "100")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("1.10", "1.1")]
    public void Binder_Money_IsExact(string json, string expected) =>
        Arguments.Value(SampleTools.Taking<decimal>(), json).Should().Be(decimal.Parse(expected, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("1.00000000000000000000000000000000001")]
    [InlineData("12345678901234567890.1234567890123")]
    [InlineData("1e400")]
    [InlineData("\"1,5\"")]
    [InlineData("\"$5\"")]
    [InlineData("\"(5)\"")]
    public void Binder_MoneyThatWouldBeRounded_IsRefused(string json) => Arguments.Error(SampleTools.Taking<decimal>(), json);

    [Fact]
    public void Binder_Range_IsEnforcedAtItsEnds()
    {
        Arguments.Bound(SampleTools.Transfer, """{"amount":0.01,"recipient":"Anna"}""");
        Arguments.Bound(SampleTools.Transfer, """{"amount":10000,"recipient":"Anna"}""");
        Arguments.Refused(SampleTools.Transfer, """{"amount":0.009,"recipient":"Anna"}""").Detail.Should().Be("amount: expected a number from 0.01 to 10000, got 0.009");
        Arguments.Refused(SampleTools.Transfer, """{"amount":10000.01,"recipient":"Anna"}""");
    }

    [Fact]
    public void Binder_EqualNumbers_HaveOneCanonicalSpelling()
    {
        Canonical<decimal>("1.50").Should().Be(Canonical<decimal>("\"15e-1\"")).And.Be("""{"value":1.5}""");
        Canonical<decimal>("-0.00").Should().Be("""{"value":0}""");
        Canonical<double>("-0.0").Should().Be(Canonical<double>("0")).And.Be("""{"value":0}""");
        Canonical<int>("1e2").Should().Be("""{"value":100}""");
    }

    private static string Canonical<T>(string json)
    {
        VoiceTool tool = SampleTools.Taking<T>();
        return ArgumentBinder.Canonical(tool, [Arguments.Value(tool, json)]);
    }
}
