using Microsoft.Extensions.Options;

namespace RealtimeVoiceTools;

/// <summary>Checks every option, with messages that name the option, the value and what is allowed.</summary>
internal sealed class VoiceToolsOptionsValidator : IValidateOptions<VoiceToolsOptions>
{
    public ValidateOptionsResult Validate(string? name, VoiceToolsOptions options)
    {
        var problems = new OptionProblems();
        if (string.IsNullOrWhiteSpace(options.Instructions))
            problems.Add(nameof(options.Instructions), "is empty; say who the agent is and what it does");
        if (options.Culture is null)
            problems.Add(nameof(options.Culture), "is null; give a culture, or leave it out for English");
        if (options.Random is null)
            problems.Add(nameof(options.Random), "is null; give a source of chance, or leave it out for the shared one");
        problems.InRange(nameof(options.MaxOutputTokens), options.MaxOutputTokens ?? 1, 1, 4096);
        if (options.NoiseReduction is not (null or "near_field" or "far_field"))
            problems.Add(nameof(options.NoiseReduction), "must be \"near_field\", \"far_field\" or null");
        problems.Positive(nameof(options.GoodbyeTimeout), options.GoodbyeTimeout, TimeSpan.FromMinutes(5));
        problems.Positive(nameof(options.ConnectTimeout), options.ConnectTimeout, TimeSpan.FromMinutes(5));

        problems.Positive("Calls.Timeout", options.Calls.Timeout, TimeSpan.FromMinutes(30));
        problems.Positive("Calls.RetryDelay", options.Calls.RetryDelay, TimeSpan.FromMinutes(1));
        problems.Positive("Calls.RepeatWindow", options.Calls.RepeatWindow, TimeSpan.FromHours(1));
        problems.InRange("Calls.MaxParallel", options.Calls.MaxParallel, 1, 64);
        problems.InRange("Calls.MaxQueued", options.Calls.MaxQueued, 0, 1000);
        problems.InRange("Calls.MaxRetries", options.Calls.MaxRetries, 0, 10);
        problems.InRange("Calls.MaxPerMinute", options.Calls.MaxPerMinute, 1, 10_000);
        problems.InRange("Calls.MaxRepeats", options.Calls.MaxRepeats, 1, 1000);
        problems.InRange("Calls.MaxArgumentLength", options.Calls.MaxArgumentLength, 256, 1_048_576);
        problems.InRange("Calls.MaxArgumentDepth", options.Calls.MaxArgumentDepth, 1, 64);

        problems.Positive("Filler.SilenceBudget", options.Filler.SilenceBudget, TimeSpan.FromSeconds(30));
        problems.Positive("Filler.ModelDelay", options.Filler.ModelDelay, TimeSpan.FromSeconds(30));
        problems.Positive("Filler.FastCall", options.Filler.FastCall, TimeSpan.FromSeconds(30));
        problems.Positive("Filler.FirstProgress", options.Filler.FirstProgress, TimeSpan.FromMinutes(1));
        problems.InRange("Filler.MaxPerCall", options.Filler.MaxPerCall, 0, 20);

        problems.Positive("Confirmation.Expiry", options.Confirmation.Expiry, TimeSpan.FromMinutes(10));
        problems.Positive("Confirmation.TranscriptTimeout", options.Confirmation.TranscriptTimeout, TimeSpan.FromSeconds(30));
        problems.Positive("Confirmation.SpeechTimeout", options.Confirmation.SpeechTimeout, TimeSpan.FromSeconds(30));
        problems.Positive("Confirmation.MinSpeech", options.Confirmation.MinSpeech, TimeSpan.FromSeconds(5));
        if (options.Confirmation.MinConfidence is not (>= 0 and <= 1))
            problems.Add("Confirmation.MinConfidence", "must be from 0 to 1; 0 believes everything that was written down");
        problems.InRange("Confirmation.MaxReasks", options.Confirmation.MaxReasks, 0, 5);

        problems.InRange("Verification.MaxAttempts", options.Verification.MaxAttempts, 1, 10);
        problems.InRange("Verification.MinPinLength", options.Verification.MinPinLength, 4, 12);
        problems.InRange("Verification.MaxPinLength", options.Verification.MaxPinLength, 4, 12);
        if (options.Verification.MinPinLength > options.Verification.MaxPinLength)
            problems.Add("Verification.MinPinLength", "is more than Verification.MaxPinLength; no PIN could have that length");
        problems.Positive("Verification.LockedFor", options.Verification.LockedFor, TimeSpan.FromDays(1));
        problems.Positive("Verification.LongestLock", options.Verification.LongestLock ?? options.Verification.LockedFor, TimeSpan.FromDays(30));
        if (options.Verification.LongestLock < options.Verification.LockedFor)
            problems.Add("Verification.LongestLock", "is less than Verification.LockedFor; give a longer time, or null for locks of equal length");
        problems.Positive("Verification.Expiry", options.Verification.Expiry, TimeSpan.FromDays(1));
        problems.Positive("Verification.DigitTimeout", options.Verification.DigitTimeout, TimeSpan.FromMinutes(1));

        problems.Positive("Responses.RequestTimeout", options.Responses.RequestTimeout, TimeSpan.FromMinutes(1));
        problems.Positive("Responses.RetryDelay", options.Responses.RetryDelay, TimeSpan.FromMinutes(1));
        problems.Positive("Responses.ServerTurnTimeout", options.Responses.ServerTurnTimeout, TimeSpan.FromMinutes(1));
        problems.Positive("Responses.SilentResponseTimeout", options.Responses.SilentResponseTimeout, TimeSpan.FromMinutes(10));
        problems.InRange("Responses.MaxRetries", options.Responses.MaxRetries, 0, 10);
        problems.InRange("Responses.MaxToolRoundsPerTurn", options.Responses.MaxToolRoundsPerTurn, 1, 1000);

        problems.InRange("Reconnect.MaxAttempts", options.Reconnect.MaxAttempts, 1, 1000);
        problems.Positive("Reconnect.FirstDelay", options.Reconnect.FirstDelay, TimeSpan.FromMinutes(1));
        problems.Positive("Reconnect.MaxDelay", options.Reconnect.MaxDelay, TimeSpan.FromMinutes(10));
        if (options.Reconnect.MaxDelay < options.Reconnect.FirstDelay)
            problems.Add("Reconnect.MaxDelay", "is less than Reconnect.FirstDelay; give a longer time");
        problems.Positive("Reconnect.NoticeAfter", options.Reconnect.NoticeAfter, TimeSpan.FromHours(1));
        problems.InRange("Reconnect.HistoryItems", options.Reconnect.HistoryItems, 0, 500);
        problems.InRange("Reconnect.HistoryLength", options.Reconnect.HistoryLength, 0, 1_000_000);
        if (options.Reconnect.RotateBefore < TimeSpan.Zero)
            problems.Add("Reconnect.RotateBefore", "is negative; give a time, or zero to leave the change to the provider");
        problems.Positive("Reconnect.RotateAtLatest", options.Reconnect.RotateAtLatest, TimeSpan.FromHours(1));

        problems.InRange("Limits.MaxSideEffectsPerSession", options.Limits.MaxSideEffectsPerSession, 1, 1_000_000);
        problems.InRange("Limits.MaxPerCallerPerMinute", options.Limits.MaxPerCallerPerMinute, 1, 1_000_000);
        problems.Positive("Limits.Timeout", options.Limits.Timeout, TimeSpan.FromSeconds(30));
        problems.InRange("Audit.MaxQueued", options.Audit.MaxQueued, 16, 100_000);
        problems.Positive("Audit.Timeout", options.Audit.Timeout, TimeSpan.FromSeconds(30));
        if (options.Audit.DigestKey is { Length: < 16 })
            problems.Add("Audit.DigestKey", "is shorter than 16 bytes; give a random key, or null for one of each session's own");
        problems.InRange("Journal.MaxQueued", options.Journal.MaxQueued, 16, 100_000);
        problems.Positive("Journal.Timeout", options.Journal.Timeout, TimeSpan.FromSeconds(30));

        problems.InRange("Timeline.MaxSpans", options.Timeline.MaxSpans, 0, 100_000);
        return problems.Result;
    }
}
