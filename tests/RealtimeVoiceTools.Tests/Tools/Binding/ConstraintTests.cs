using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using RealtimeVoiceTools;

namespace RealtimeVoiceTools.Tests.Tools.Binding;

public sealed class ConstraintTests
{
    [Fact]
    public void Binder_ExclusiveRange_RefusesItsEnds()
    {
        VoiceTool tool = SampleTools.Make(([Description("D."), Range(0.0, 1.0, MinimumIsExclusive = true, MaximumIsExclusive = true)] double value) => { });

        Arguments.Value(tool, "0.001").Should().Be(0.001);
        Arguments.Value(tool, "0.999").Should().Be(0.999);
        Arguments.Error(tool, "0").Sentence.Should().Be("value: expected a number above 0 below 1, got 0");
        Arguments.Error(tool, "1").Sentence.Should().Be("value: expected a number above 0 below 1, got 1");
    }

    [Fact]
    public void Binder_RangeBeyondTheType_BoundsTheOtherEnd()
    {
        VoiceTool tool = SampleTools.Make(([Description("D."), Range(0, double.MaxValue)] decimal value) => { });

        Arguments.Value(tool, "79228162514264337593543950335").Should().Be(decimal.MaxValue);
        Arguments.Value(tool, "0").Should().Be(0m);
        Arguments.Error(tool, "-0.01");
    }

    [Fact]
    public void Binder_FractionalRangeOfAWholeNumber_IsExact()
    {
        VoiceTool tool = SampleTools.Make(([Description("D."), Range(0.5, 2.5)] int value) => { });

        Arguments.Value(tool, "1").Should().Be(1);
        Arguments.Value(tool, "2").Should().Be(2);
        Arguments.Error(tool, "0");
        Arguments.Error(tool, "3");
    }

    [Fact]
    public void Binder_LengthOfText_IsEnforcedAtItsEnds()
    {
        VoiceTool tool = SampleTools.Make(([Description("D."), StringLength(3, MinimumLength = 2)] string value) => { });

        Arguments.Value(tool, "\"ab\"").Should().Be("ab");
        Arguments.Value(tool, "\"abc\"").Should().Be("abc");
        Arguments.Error(tool, "\"a\"").Sentence.Should().Be("value: expected text of 2 to 3 characters, got text of 1 characters");
        Arguments.Error(tool, "\"abcd\"");
    }

    [Fact]
    public void Binder_LengthOfListsAndMaps_IsEnforced()
    {
        VoiceTool list = SampleTools.Make(([Description("D."), MinLength(1)] IReadOnlyList<int> value) => { });
        VoiceTool map = SampleTools.Make(([Description("D."), MaxLength(1)] IReadOnlyDictionary<string, int> value) => { });

        Arguments.Bound(list, """{"value":[1]}""");
        Arguments.Error(list, "[]").Problem.Should().Be("got 0 entries");
        Arguments.Bound(map, """{"value":{"a":1}}""");
        Arguments.Error(map, """{"a":1,"b":2}""").Problem.Should().Be("got 2 entries");
    }

    [Fact]
    public void Binder_Pattern_MeansTheWholeText()
    {
        VoiceTool tool = SampleTools.Make(([Description("D."), RegularExpression("a|ab")] string value) => { });

        Arguments.Value(tool, "\"ab\"").Should().Be("ab");
        Arguments.Error(tool, "\"abc\"");
        Arguments.Error(tool, "\"ab\\n\"");
    }

    [Fact]
    public void Binder_PatternThatTakesTooLong_IsAMismatch()
    {
        VoiceTool tool = SampleTools.Make(([Description("D."), RegularExpression("(a+)+b")] string value) => { });

        Arguments.Error(tool, $"\"{new string('a', 5000)}\"").Problem.Should().Be("got text of 5000 characters");
    }

    [Fact]
    public void Binder_ConstraintsOfANullableValue_ApplyToItsValue()
    {
        VoiceTool tool = SampleTools.Make(([Description("D."), Range(1, 9)] int? value) => { });

        Arguments.Value(tool, "null").Should().BeNull();
        Arguments.Value(tool, "9").Should().Be(9);
        Arguments.Error(tool, "10").Expected.Should().Be("a whole number from 1 to 9");
    }
}
