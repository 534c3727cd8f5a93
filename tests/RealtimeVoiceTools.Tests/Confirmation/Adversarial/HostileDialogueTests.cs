namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial;

/// <summary>
/// Dialogues in which everything is tried to get something done without a yes. The script of each knows what the person agreed to. More of them:
/// set HOSTILE_DIALOGUES to their number in each category, and HOSTILE_DIALOGUES_FROM to the first seed.
/// </summary>
public class HostileDialogueTests
{
    private const int Shown = 3;

    public static TheoryData<string> Names => [.. Categories.All.Select(category => category.Name)];

    [Theory]
    [Trait("Case", "82")]
    [Trait("Case", "93")]
    [Trait("Case", "94")]
    [Trait("Case", "95")]
    [Trait("Case", "96")]
    [Trait("Case", "97")]
    [Trait("Case", "98")]
    [Trait("Case", "99")]
    [Trait("Case", "100")]
    [Trait("Case", "101")]
    [Trait("Case", "102")]
    [Trait("Case", "103")]
    [Trait("Case", "104")]
    [Trait("Case", "105")]
    [Trait("Case", "106")]
    [Trait("Case", "107")]
    [Trait("Case", "108")]
    [Trait("Case", "110")]
    [Trait("Case", "111")]
    [Trait("Case", "112")]
    [Trait("Case", "113")]
    [Trait("Case", "114")]
    [Trait("Case", "115")]
    [Trait("Case", "116")]
    [Trait("Case", "117")]
    [Trait("Case", "120")]
    [Trait("Case", "121")]
    [Trait("Case", "123")]
    [Trait("Case", "124")]
    [Trait("Case", "125")]
    [MemberData(nameof(Names))]
    public void HostileDialogues_NothingIsDoneWithoutAYes_AndEveryYesIsHeeded(string name)
    {
        Category category = Categories.Named(name);
        Outcome[] wrong = [.. Measured.Of(category).Concat(Measured.More(category)).Where(outcome => !outcome.IsRight)];

        wrong.Should().BeEmpty("{0} of them are wrong:\n{1}", wrong.Length, string.Join('\n', wrong.Take(Shown)));
    }

    [Fact]
    public void Suite_IsLargeEnough_AndAFairShareOfItIsAuthorised()
    {
        Outcome[] all = [.. Categories.All.SelectMany(category => Measured.Of(category))];

        all.Length.Should().BeGreaterThanOrEqualTo(4000);
        all.GroupBy(outcome => outcome.Category.Name).Should().OnlyContain(category => category.Count() >= 200);
        all.GroupBy(outcome => outcome.Category.Name).Should().OnlyContain(
            category => category.Sum(outcome => outcome.Authorised) >= category.Count() / 10, "a gate that refuses everything would pass else");
        all.Sum(outcome => outcome.Unauthorised.Count).Should().Be(0);
        all.Where(outcome => outcome.IsHonest).Should().OnlyContain(outcome => outcome.Authorised >= 1);
    }

    [Theory]
    [InlineData("arguments-swapped", 11)]
    [InlineData("languages", 12)]
    public void Dialogue_SameSeed_SaysTheSame(string name, int seed) =>
        Outcome.Of(Categories.Named(name), seed).ToString().Should().Be(Outcome.Of(Categories.Named(name), seed).ToString());
}
