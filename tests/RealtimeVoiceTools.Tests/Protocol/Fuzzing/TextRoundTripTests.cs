#if NET10_0_OR_GREATER
using System.Text;
using CsCheck;
using RealtimeVoiceTools.Protocol;

namespace RealtimeVoiceTools.Tests.Protocol.Fuzzing;

/// <summary>Text of any UTF-16 units, halves of pairs included, both ways.</summary>
public sealed class TextRoundTripTests
{
    // Half of the units come from the range of surrogates, so that pairs, halves and swaps all happen.
    private static readonly Gen<string> s_text =
        Gen.OneOf(Gen.Char, Gen.Int[0xD800, 0xDFFF].Select(unit => (char)unit), Gen.OneOf("\"\\/\b\n\0 aé\u2028".ToCharArray())).Array[0, 40].Select(units => new string(units));

    [Fact]
    [Trait("Case", "69")]
    public void Reading_EveryUnitEscaped_GivesTheTextWithHalvesReplaced() => s_text.Sample(text =>
    {
        string escaped = string.Concat(text.Select(unit => $"\\u{(int)unit:x4}"));

        Wire.ReadOne<RealtimeEvent.AgentTextDelta>($$"""{"type":"response.output_text.delta","delta":"{{escaped}}"}""").Delta.Should().Be(WellFormed(text));
    });

    [Fact]
    [Trait("Case", "69")]
    public void Writing_AnyText_GivesAMessageThatReadsBack() => s_text.Sample(text =>
        Wire.Write(new RealtimeCommand.AddCallOutput("e", "i", "c", text)).GetProperty("item").GetProperty("output").GetString().Should().Be(WellFormed(text)));

    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes());
}
#endif
