namespace RealtimeVoiceTools;

/// <summary>The library's words for failures: what is known decides the sentence, the failure ladder and what was said before decide the wording.</summary>
internal sealed class ErrorSpeechFormatter : IErrorSpeechFormatter
{
    private const int LastRung = 3;

    public ErrorSpeech Format(ErrorSpeechContext context)
    {
        ErrorSlots slots = new(context);
        ErrorPhrases phrases = context.Phrases.Errors;
        ErrorWording wording = Wording(context, slots);
        bool givesUp = context.Repetition >= LastRung && Climbs(context.Failure.Type);

        string message = OwnWords(context, slots, givesUp) ?? Message(context, slots, wording, givesUp);
        string suggestion = givesUp
            ? Pick(context, slots, context.Repetition - LastRung, WayOut(context, phrases))
            : Pick(context, slots, Math.Max(0, context.Repetition - 1), wording.Offers);
        return new(message, suggestion, !givesUp && IsRetryable(context));
    }

    private static string Message(ErrorSpeechContext context, ErrorSlots slots, ErrorWording wording, bool givesUp)
    {
        if (givesUp)
            return Pick(context, slots, context.Repetition - LastRung, wording.Last.Count > 0 ? wording.Last : context.Phrases.Errors.GiveUp);
        if (!Climbs(context.Failure.Type))
            return Pick(context, slots, Math.Max(0, context.Repetition - 1), [.. wording.First, .. wording.Again]);
        return context.Repetition <= 1
            ? Pick(context, slots, 0, wording.First, wording.Again)
            : Pick(context, slots, 0, wording.Again, wording.First);
    }

    /// <summary>The words of the tool itself, unless they would be heard twice.</summary>
    private static string? OwnWords(ErrorSpeechContext context, ErrorSlots slots, bool givesUp)
    {
        if (givesUp || string.IsNullOrWhiteSpace(context.Failure.SpokenMessage))
            return null;

        string words = SpokenText.Limit(SpokenText.Clean(context.Failure.SpokenMessage, context.Phrases.Words));
        bool heard = context.Said.Count > 0 ? LastSaid(words, context.Said) >= 0 : context.Repetition > 1;
        if (heard || words.Length == 0)
            return null;

        bool namesOne = context.Failure.Candidates.Any(candidate => words.Contains(candidate, StringComparison.OrdinalIgnoreCase));
        if (namesOne || context.Failure.Candidates.Count == 0)
            return words;
        string question = Pick(context, slots, 0, context.Phrases.Errors.DidYouMean);
        return SpokenText.CountWords(words) + SpokenText.CountWords(question) <= SpokenText.MaxWords ? SpokenText.Join([words, question]) : words;
    }

    /// <summary>
    /// The first sentence not said yet, of those whose slots all have values and that use most of what is known, list by list, beginning at an
    /// offset into the first list; when all were said, the one said longest ago.
    /// </summary>
    private static string Pick(ErrorSpeechContext context, ErrorSlots slots, int offset, params ReadOnlySpan<IReadOnlyList<string>> lists)
    {
        List<string> sentences = [];
        foreach (IReadOnlyList<string> list in lists)
        {
            List<string> usable = slots.FillAll(list);
            for (int i = 0; i < usable.Count; i++)
                sentences.Add(usable[(i + offset) % usable.Count]);
            offset = 0;
        }

        return sentences.MinBy(sentence => LastSaid(sentence, context.Said)) ?? string.Empty;
    }

    /// <summary>The index of the last text that holds one of these sentences, or -1.</summary>
    private static int LastSaid(string text, IReadOnlyList<string> said)
    {
        string[] sentences = SpokenText.Sentences(text);
        for (int i = said.Count - 1; i >= 0; i--)
        {
            if (SpokenText.Sentences(said[i]).Intersect(sentences).Any())
                return i;
        }

        return -1;
    }

    private static IReadOnlyList<string> WayOut(ErrorSpeechContext context, ErrorPhrases phrases) => context.Escalation switch
    {
        // A person is what could not be had.
        _ when context.Tool is { IsTransfer: true } => phrases.CallBack,
        Escalation.HandOver => phrases.HandOver,
        Escalation.CallBack => phrases.CallBack,
        Escalation.App => phrases.UseApp,
        _ => phrases.SomethingElse,
    };

    /// <summary>What the caller decided is no failure, and gets no ladder.</summary>
    private static bool Climbs(ToolErrorType type) => type is not (ToolErrorType.Declined or ToolErrorType.Cancelled or ToolErrorType.Expired);

    private static bool IsRetryable(ErrorSpeechContext context) => context.Failure.Type switch
    {
        ToolErrorType.Temporary or ToolErrorType.Timeout => !context.RetriesExhausted,
        ToolErrorType.RateLimited or ToolErrorType.Expired => true,
        ToolErrorType.Unknown => context.Tool?.Traits.IsRepeatable == true,
        _ => false,
    };

    private static ErrorWording Wording(ErrorSpeechContext context, ErrorSlots slots)
    {
        ErrorPhrases phrases = context.Phrases.Errors;
        return context.Failure.Type switch
        {
            ToolErrorType.Temporary or ToolErrorType.Timeout or ToolErrorType.Permanent or ToolErrorType.Unknown when context.Tool is { IsTransfer: true } =>
                context.Phrases.Transfer.Failed with { Offers = ["{alternative}", .. phrases.CallBack] },
            ToolErrorType.NotFound => phrases.NotFound,
            ToolErrorType.Ambiguous => phrases.Ambiguous,
            ToolErrorType.Validation => slots.IsPastDate ? phrases.PastDate : phrases.Validation,
            ToolErrorType.Temporary or ToolErrorType.Timeout when context.RetriesExhausted => phrases.Exhausted,
            ToolErrorType.Temporary => phrases.Temporary,
            ToolErrorType.Timeout => phrases.Timeout,
            ToolErrorType.OutcomeUnknown => phrases.OutcomeUnknown,
            ToolErrorType.RateLimited => phrases.RateLimited,
            ToolErrorType.Permission => phrases.Permission,
            ToolErrorType.Permanent => phrases.Permanent,
            ToolErrorType.VerificationRequired => phrases.VerificationRequired,
            ToolErrorType.Locked => phrases.Locked,
            ToolErrorType.Expired => phrases.Expired,
            ToolErrorType.Declined => phrases.Declined,
            ToolErrorType.Cancelled => phrases.Cancelled,
            ToolErrorType.UnknownTool => phrases.UnknownTool,
            _ => phrases.Unknown,
        };
    }
}
