using System.Runtime.InteropServices;

namespace TaskManager.Tests.Recording;

public class EspeakVoiceTests
{
    [Theory]
    [InlineData("no-such-program-anywhere")]
    [InlineData("dotnet")]
    public async Task Program_ThatIsMissingOrFails_LeavesTheTone(string program)
    {
        var voice = new EspeakVoice(program);

        (await voice.SpeakAsync("Hello", isCaller: true, TimeSpan.FromSeconds(1), default)).Should().BeNull();
        (await voice.SpeakAsync("Hello", isCaller: false, TimeSpan.FromSeconds(1), default)).Should().BeNull();
    }

    [Fact]
    public void Decode_OfAnotherRate_IsAsLongAtOurs()
    {
        short[] source = [0, 100, 200, 300];
        byte[] wav = [.. "RIFF----WAVEfmt "u8, .. new byte[8], .. BitConverter.GetBytes(12_000), .. new byte[8], .. "data----"u8, .. MemoryMarshal.AsBytes<short>(source)];

        EspeakVoice.Decode(wav).Should().Equal(0, 50, 100, 150, 200, 250, 300, 300);
    }

    [Fact]
    public void Decode_OfAnythingElse_IsNothing()
    {
        EspeakVoice.Decode([]).Should().BeNull();
        EspeakVoice.Decode(new byte[100]).Should().BeNull();
        EspeakVoice.Decode([.. "RIFF"u8, .. new byte[96]]).Should().BeNull("a rate of zero is none");
    }
}
