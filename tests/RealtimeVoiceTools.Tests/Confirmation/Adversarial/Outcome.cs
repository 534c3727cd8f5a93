namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial;

/// <summary>What came of one dialogue.</summary>
internal sealed record Outcome(Category Category, int Seed, bool IsHonest, int Authorised, IReadOnlyList<Deed> Unauthorised, int Missed, IReadOnlyList<string> Lines)
{
    public bool IsRight => Unauthorised.Count == 0 && Missed == 0;

    public override string ToString() =>
        $"{Category}, seed {Seed}{(IsHonest ? ", honest" : "")}: {Unauthorised.Count} unauthorised, {Missed} missed\n{string.Join('\n', Lines)}\n";

    public static Outcome Of(Category category, int seed, Safeguards? safeguards = null)
    {
        var dialogue = new Dialogue(category, seed, safeguards ?? Safeguards.All);
        category.Play(dialogue);
        return new Outcome(
            category, seed, dialogue.IsHonest, dialogue.Oracle.Authorised, dialogue.Oracle.Unauthorised, dialogue.Oracle.Missed, dialogue.Lines);
    }
}
