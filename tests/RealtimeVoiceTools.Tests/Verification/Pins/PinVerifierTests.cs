namespace RealtimeVoiceTools.Tests.Verification.Pins;

public sealed class PinVerifierTests
{
    private readonly PinHash _known = PinHash.Create("4711");
    private readonly List<PinHash> _compared = [];

    [Theory]
    [Trait("Case", "122")]
    [InlineData("known", "4711", true)]
    [InlineData("known", "0000", false)]
    [InlineData("unknown", "4711", false)]
    [InlineData(null, "4711", false)]
    public async Task EveryAccount_CostsOneComparisonOfEqualWork(string? account, string pin, bool isRight)
    {
        VerifiedCaller? caller = await Verifier().VerifyAsync(Request(account, pin), default);

        (caller is not null).Should().Be(isRight);
        _compared.Should().ContainSingle().Which.Iterations.Should().Be(_known.Iterations);
    }

    [Fact]
    [Trait("Case", "122")]
    public async Task UnknownAccount_EvenWithAComparisonThatAlwaysFits_ProvesNothing()
    {
        var verifier = new PinVerifier((_, _) => ValueTask.FromResult<PinHash?>(null), 1, PinHash.LeastIterations, (_, _) => true);

        (await verifier.VerifyAsync(Request("unknown", "4711"), default)).Should().BeNull();
    }

    [Fact]
    public async Task RightPin_ProvesTheLevelAndTheAccount()
    {
        var verifier = new PinVerifier((_, _) => ValueTask.FromResult<PinHash?>(_known), level: 2);

        VerifiedCaller? caller = await verifier.VerifyAsync(Request("known", "4711"), default);

        caller.Should().Be(new VerifiedCaller(2) { AccountId = "known" });
        caller!.ToString().Should().NotContain("known");
    }

    [Fact]
    public void Request_AsText_SaysNothing() => Request("known", "4711").ToString().Should().NotContain("4711").And.NotContain("known");

    private static VerificationRequest Request(string? account, string pin) => new() { Pin = pin, AccountId = account, SessionId = "s" };

    private PinVerifier Verifier() => new(
        (account, _) => ValueTask.FromResult(account == "known" ? _known : null), 1, PinHash.LeastIterations,
        (hash, pin) =>
        {
            _compared.Add(hash);
            return hash.Verify(pin);
        });
}
