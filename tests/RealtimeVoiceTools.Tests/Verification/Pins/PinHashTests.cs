namespace RealtimeVoiceTools.Tests.Verification.Pins;

public sealed class PinHashTests
{
    [Fact]
    public void Text_ReadsBack_AndKnowsItsPinAlone()
    {
        PinHash hash = PinHash.Create("4711");

        PinHash.TryParse(hash.Text, out PinHash? read).Should().BeTrue();
        read!.Verify("4711").Should().BeTrue();
        read.Verify("4712").Should().BeFalse();
        read.Verify(string.Empty).Should().BeFalse();
        read.Iterations.Should().BeGreaterThanOrEqualTo(600_000);
        hash.Text.Should().StartWith("rvt-pin-1$600000$").And.NotContain("4711");
        hash.ToString().Should().Be("PinHash");
    }

    [Fact]
    public void Hashes_OfTheSamePin_Differ() => PinHash.Create("4711").Text.Should().NotBe(PinHash.Create("4711").Text);

    [Theory]
    [InlineData("")]
    [InlineData("471")]
    [InlineData("4711a")]
    [InlineData("٤٧١١")]
    [InlineData("1234567890123")]
    public void Create_OfWhatIsNoPin_IsRefusedWithoutSayingIt(string pin)
    {
        Action create = () => PinHash.Create(pin);

        create.Should().Throw<ArgumentException>().Where(refused => pin.Length == 0 || !refused.Message.Contains(pin));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("rvt-pin-1$600000$$")]
    [InlineData("rvt-pin-1$600000$AAAAAAAAAAAAAAAAAAAAAA==$AAAA")]
    [InlineData("rvt-pin-1$1000$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("rvt-pin-1$999999999$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("rvt-pin-1$-600000$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("rvt-pin-2$600000$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("rvt-pin-1$600000$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=$")]
    public void TryParse_OfWhatIsDamagedOrWeak_IsFalse(string? text) => PinHash.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Create_WithTooFewIterations_IsRefused()
    {
        Action create = () => PinHash.Create("4711", 599_999);

        create.Should().Throw<ArgumentOutOfRangeException>();
    }
}
