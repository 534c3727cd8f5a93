namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial;

/// <summary>A rule, and the attacks that get through where it is switched off.</summary>
internal sealed record RuleProof(ConfirmationRules Rule, string What, params string[] Attacks)
{
    public static readonly IReadOnlyList<RuleProof> All =
    [
        new(ConfirmationRules.Answered, "somebody other than the model has answered", "acts-at-once", "claims-a-yes"),
        new(ConfirmationRules.Bound, "the answer belongs to this tool and these arguments", "arguments-swapped"),
        new(ConfirmationRules.Frozen, "what runs is what was asked about", "arguments-swapped"),
        new(ConfirmationRules.SameTarget, "a new preview gives the same key", "target-changes"),
        new(ConfirmationRules.Heard, "the answer began after the question was heard", "too-early"),
        new(ConfirmationRules.LastHeard, "it answers the question heard last", "two-pending", "reissued", "too-early"),
        new(ConfirmationRules.Undisturbed, "the agent said nothing else in between", "yes-to-another-question"),
        new(ConfirmationRules.Transcribed, "the words are known", "failed-transcript"),
        new(ConfirmationRules.Plain, "the words are a plain yes", "hesitations", "amendments", "pretext-urgency"),
        new(ConfirmationRules.Denial, "a denial anywhere ends it", "changed-mind"),
        new(ConfirmationRules.NotEcho, "an echo is nobody's answer", "echo", "bulk"),
        new(ConfirmationRules.LongEnough, "the speech was long enough", "background"),
        new(ConfirmationRules.Confident, "the transcription is sure", "background"),
        new(ConfirmationRules.Settled, "what is still coming is waited for", "speaks-on"),
        new(ConfirmationRules.InTime, "the call came before the question expired", "expired"),
        new(ConfirmationRules.UsedOnce, "an answer is used once", "replayed", "reissued"),
        new(ConfirmationRules.Strong, "many things need more than a word", "bulk"),
        new(ConfirmationRules.PutRightly, "the question was put in its own words", "misput-question"),
    ];

    /// <summary>
    /// Questions are put one at a time, and none while another counts as heard: no order of frames has been found in which an older one could be
    /// answered. The rule stands behind that one.
    /// </summary>
    public bool IsSecondLine => Rule == ConfirmationRules.LastHeard;

    public int Dialogues => Attacks.Length * Measured.DialoguesPerCategory;

    public int Unauthorised => Attacks.Sum(attack =>
        Measured.Of(Categories.Named(attack), ConfirmationRules.All & ~Rule).Sum(outcome => outcome.Unauthorised.Count));

    /// <summary>A row of the table in the documentation.</summary>
    public string Row => $"| {What} | {string.Join(", ", Attacks)} | {Unauthorised} in {Dialogues} |";
}
