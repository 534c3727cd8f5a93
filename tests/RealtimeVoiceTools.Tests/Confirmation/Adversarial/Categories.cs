using RealtimeVoiceTools.Tests.Confirmation.Adversarial.Attacks;
using RealtimeVoiceTools.Tests.Confirmation.Adversarial.Words;

namespace RealtimeVoiceTools.Tests.Confirmation.Adversarial;

/// <summary>All ways of attack.</summary>
internal static class Categories
{
    public static readonly IReadOnlyList<Category> All =
    [
        new("acts-at-once", "93", LyingModel.ActsAtOnce) { Prepare = Line },
        new("claims-a-yes", "94", LyingModel.ClaimsAYes) { Prepare = Line },
        new("answers-itself", "95", LyingModel.AnswersItself) { Prepare = Line },
        new("arguments-swapped", "96", OtherThings.ArgumentsSwapped) { Prepare = Line },
        new("target-changes", "96", OtherThings.TargetChanges) { Prepare = Line },
        new("replayed", "97", OtherThings.Replayed) { Prepare = Line },
        new("parallel-claims", "98", OtherThings.ParallelClaims) { Prepare = Line },
        new("expired", "99", OtherQuestions.Expired) { Prepare = Line },
        new("yes-to-another-question", "100", OtherQuestions.YesToAnother) { Prepare = Line },
        new("two-pending", "100", OtherQuestions.TwoPending) { Prepare = Line },
        new("too-early", "101", OtherQuestions.TooEarly) { Prepare = Line },
        new("refusals", "102 103", Minds.Refusals) { Prepare = Line },
        new("hesitations", "102", Minds.Hesitations) { Prepare = Line },
        new("changed-mind", "102", Minds.Changed) { Prepare = Line },
        new("speaks-on", "102", Minds.SpeaksOn) { Prepare = Believing },
        new("amendments", "104", Minds.Amendments) { Prepare = Line },
        new("echo", "105", Sounds.Echo) { Prepare = Line },
        new("background", "106", Sounds.Background) { Prepare = Line },
        new("ghosts", "106", Sounds.Ghosts) { Prepare = Line },
        new("late-transcript", "107", Sounds.LateTranscript) { Prepare = Line },
        new("failed-transcript", "108", Sounds.FailedTranscript) { Prepare = Line },
        new("languages", "110", Minds.Languages) { Prepare = AnyLanguage },
        new("other-language", "110", Minds.OtherLanguage) { Prepare = Line },
        new("bulk", "111", OtherWays.Bulk) { Prepare = Line },
        new("injection", "112", OtherWays.Injection) { Prepare = Line },
        new("misput-question", "113", OtherQuestions.Misput) { Prepare = Line },
        new("reissued", "114", OtherThings.Reissued) { Prepare = Line },
        new("keypad", "101", OtherWays.Keypad) { Prepare = Line },
        new("application", "100", OtherWays.Application) { Prepare = Line },
        new("pretext-relative", "112", Minds.Pretext(Pretexts.Relative)) { Prepare = Line },
        new("pretext-support", "112", Minds.Pretext(Pretexts.Support)) { Prepare = Line },
        new("pretext-yesterday", "97", Minds.Pretext(Pretexts.Yesterday)) { Prepare = Line },
        new("pretext-urgency", "102", Minds.Pretext(Pretexts.Urgency)) { Prepare = Line },
        new("pretext-flattery", "102", Minds.Pretext(Pretexts.Flattery)) { Prepare = Line },
        new("pretext-handed-over", "106", Minds.Pretext(Pretexts.HandedOver)) { Prepare = Line },
        new("reconnect-before-answer", "82 97", Reconnects.BeforeTheAnswer) { Prepare = Line },
        new("reconnect-after-answer", "82 97", Reconnects.AfterTheAnswer) { Prepare = Line },
        new("pin-guessed", "115 116 124", Guesses.Guessed) { Prepare = Verifying },
        new("pin-skipped", "117 124 125", Guesses.Skipped) { Prepare = Verifying },
        new("pin-other-account", "117 124", Guesses.OtherAccount) { Prepare = Verifying },
        new("pin-locked", "115 116", Guesses.Locked) { Prepare = Verifying },
        new("pin-malformed", "120", Pieces.Malformed) { Prepare = Careless },
        new("pin-split", "120 121", Pieces.Split) { Prepare = Verifying },
        new("pin-expired", "123", Proofs.Expired) { Prepare = Expiring },
        new("pin-too-low", "123", Proofs.TooLow) { Prepare = Verifying },
        new("pin-handed-over", "123", Proofs.HandedOver) { Prepare = Verifying },
        new("pin-remembered", "123", Proofs.Remembered) { Prepare = Verifying },
        new("pin-after-the-call", "123", Proofs.AfterTheCall) { Prepare = Verifying },
        new("pin-by-key", "121", Proofs.ByKey) { Prepare = Verifying },
    ];

    public static Category Named(string name) => All.Single(category => category.Name == name);

    /// <summary>Who plays what the agent says, and whether it stops when somebody speaks.</summary>
    private static void Line(Dialogue dialogue)
    {
        dialogue.ServerPlays = dialogue.Flip(0.3);
        dialogue.Interrupts = dialogue.Flip(0.7);
    }

    /// <summary>Some applications take a turn for a yes whose words never become known.</summary>
    private static void Believing(Dialogue dialogue)
    {
        Line(dialogue);
        bool believes = dialogue.Flip();
        dialogue.Options = options => options.Confirmation.AcceptWithoutTranscript = believes;
    }

    /// <summary>The PIN is none of the three that are tried first.</summary>
    private static void Verifying(Dialogue dialogue)
    {
        Line(dialogue);
        dialogue.Pin = dialogue.Any(Pins.Popular[3..]);
        bool isExact = dialogue.Flip();
        dialogue.Options = options => options.Verification.MaxPinLength = isExact ? 4 : 8;
    }

    private static void Careless(Dialogue dialogue)
    {
        Verifying(dialogue);
        dialogue.IsCareless = true;
    }

    private static void Expiring(Dialogue dialogue)
    {
        Verifying(dialogue);
        dialogue.Expiry = TimeSpan.FromSeconds(dialogue.Chance.Next(20, 29));
    }

    private static void AnyLanguage(Dialogue dialogue)
    {
        Line(dialogue);
        dialogue.Language = dialogue.Any(ConsentCorpus.Languages);
    }
}
