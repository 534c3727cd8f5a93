using System.Reflection;

namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial;

/// <summary>The suite can fail: with any one rule switched off, the same dialogues end in deeds that nobody agreed to.</summary>
public class RuleProofTests
{
    public static TheoryData<string> Rules => [.. RuleProof.All.Select(proof => proof.Rule)];

    [Fact]
    public void EveryRule_HasItsProof() =>
        RuleProof.All.Select(proof => proof.Rule).Should().Contain(
        [
            .. Enum.GetValues<ConfirmationRules>().Where(rule => rule is not (ConfirmationRules.None or ConfirmationRules.All)).Select(rule => rule.ToString()),
            .. Enum.GetValues<VerificationRules>().Where(rule => rule is not (VerificationRules.None or VerificationRules.All)).Select(rule => rule.ToString()),
            .. Enum.GetValues<Weakness>().Where(weakness => weakness != Weakness.Nothing).Select(weakness => weakness.ToString()),
        ]);

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_SwitchedOff_LetsAttacksThrough(string rule)
    {
        RuleProof proof = RuleProof.All.Single(proof => proof.Rule == rule);

        if (proof.IsSecondLine)
            proof.Unauthorised.Should().Be(0, "the documentation says that other rules keep this one");
        else
            proof.Unauthorised.Should().BeGreaterThan(9, "the suite does not try what {0} is there for", rule);
    }

    [Fact]
    public void Documentation_SaysWhatWasMeasured()
    {
        using Stream page = Assembly.GetExecutingAssembly().GetManifestResourceStream("docs.confirmation.md")!;
        using var reader = new StreamReader(page);
        // The heading and the line under it are no rows.
        string[] written =
        [
            .. reader.ReadToEnd().Split('\n').SkipWhile(line => line != "## Proof").Where(line => line.StartsWith('|')).Skip(2),
        ];

        written.Should().Equal(RuleProof.All.Select(proof => proof.Row));
    }
}
