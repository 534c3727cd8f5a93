namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial;

/// <summary>What is left of the protection without one rule, and the attacks that get through then.</summary>
internal sealed record RuleProof(string Rule, Safeguards Safeguards, string What, params string[] Attacks)
{
    public static readonly IReadOnlyList<RuleProof> All =
    [
        Of(ConfirmationRules.Answered, "somebody other than the model has answered", "acts-at-once", "claims-a-yes", "reconnect-before-answer", "reconnect-after-answer"),
        Of(ConfirmationRules.Bound, "the answer belongs to this tool and these arguments", "arguments-swapped"),
        Of(ConfirmationRules.Frozen, "what runs is what was asked about", "arguments-swapped"),
        Of(ConfirmationRules.SameTarget, "a new preview gives the same key", "target-changes"),
        Of(ConfirmationRules.Heard, "the answer began after the question was heard", "too-early"),
        // Questions are put one at a time, and none while another counts as heard: no order of frames has been found in which an older one
        // could be answered. The rule stands behind that one.
        Of(ConfirmationRules.LastHeard, "it answers the question heard last", "two-pending", "reissued", "too-early") with { IsSecondLine = true },
        Of(ConfirmationRules.Undisturbed, "the agent said nothing else in between", "yes-to-another-question"),
        Of(ConfirmationRules.Transcribed, "the words are known", "failed-transcript"),
        Of(ConfirmationRules.Plain, "the words are a plain yes", "hesitations", "amendments", "pretext-urgency"),
        Of(ConfirmationRules.Denial, "a denial anywhere ends it", "changed-mind"),
        Of(ConfirmationRules.NotEcho, "an echo is nobody's answer", "echo", "bulk"),
        Of(ConfirmationRules.LongEnough, "the speech was long enough", "background"),
        Of(ConfirmationRules.Confident, "the transcription is sure", "background"),
        Of(ConfirmationRules.Settled, "what is still coming is waited for", "speaks-on"),
        Of(ConfirmationRules.InTime, "the call came before the question expired", "expired"),
        Of(ConfirmationRules.UsedOnce, "an answer is used once", "replayed", "reissued"),
        Of(ConfirmationRules.Strong, "many things need more than a word", "bulk"),
        Of(ConfirmationRules.PutRightly, "the question was put in its own words", "misput-question"),
        Of(VerificationRules.OnArrival | VerificationRules.BeforeRunning, "the caller is verified at all", "pin-skipped", "pin-expired"),
        Of(VerificationRules.OnArrival, "verified when the call arrives", "pin-after-the-call"),
        Of(VerificationRules.BeforeRunning, "verified in the step that would run", "pin-expired"),
        Of(VerificationRules.HighEnough, "verified to the level of the tool", "pin-too-low"),
        Of(VerificationRules.Lately, "verified lately", "pin-expired"),
        Of(VerificationRules.SameCaller, "verified by the caller on the line", "pin-handed-over"),
        Of(VerificationRules.Said, "the caller has spoken since the last attempt", "pin-remembered"),
        Of(VerificationRules.OwnDigits, "the keys of a PIN answer nothing else", "pin-by-key"),
        Of(Weakness.EndlessAttempts, "attempts are limited", "pin-guessed", "pin-locked"),
        Of(Weakness.PiecesOfPins, "the digits are whole", "pin-malformed"),
        Of(Weakness.LongPauses, "keys after a pause begin anew", "pin-split"),
        Of(Weakness.EveryPin, "the PIN is that of the account", "pin-guessed", "pin-other-account"),
    ];

    /// <summary>Other rules stand before it: without it nothing gets through all the same.</summary>
    public bool IsSecondLine { get; private init; }

    public int Dialogues => Attacks.Length * Measured.DialoguesPerCategory;

    public int Unauthorised => Attacks.Sum(attack =>
        Measured.Of(Categories.Named(attack), Safeguards).Sum(outcome => outcome.Unauthorised.Count));

    /// <summary>A row of the table in the documentation.</summary>
    public string Row => $"| {What} | {string.Join(", ", Attacks)} | {Unauthorised} in {Dialogues} |";

    private static RuleProof Of(ConfirmationRules rule, string what, params string[] attacks) =>
        new(rule.ToString(), Safeguards.All with { Confirmation = ConfirmationRules.All & ~rule }, what, attacks);

    private static RuleProof Of(VerificationRules rule, string what, params string[] attacks) =>
        new(rule.ToString(), Safeguards.All with { Verification = VerificationRules.All & ~rule }, what, attacks);

    private static RuleProof Of(Weakness weakness, string what, params string[] attacks) =>
        new(weakness.ToString(), Safeguards.All with { Weakness = weakness }, what, attacks);
}
