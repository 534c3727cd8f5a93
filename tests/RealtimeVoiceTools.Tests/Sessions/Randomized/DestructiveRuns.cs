using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Testing;

namespace RealtimeVoiceTools.Tests.Sessions.Randomized;

/// <summary>
/// Law 4, judged from what the person heard and said: a destructive run needs a question about its target, heard to the end, and after it
/// a yes and nothing but a yes, at most 30 seconds old, used for nothing else.
/// </summary>
internal static class DestructiveRuns
{
    private static readonly HashSet<string> Yes = ["Yes", "Yes, go ahead", "Okay", "Sure, do it"];

    public static IEnumerable<string> Broken(RandomCall random)
    {
        // In writing there is no audio to judge by.
        if (random.Call.Options.TextOnly)
            yield break;
        var used = new Dictionary<TimeSpan, int>();
        foreach ((TimeSpan at, object what) in random.Call.Trace)
        {
            if (what is not Effect.StartAttempt { Attempt: 1, Tool.Traits.Destructive: true } run)
                continue;
            EmulatedUtterance? question = random.Call.Line.Utterances.LastOrDefault(heard =>
                heard.StartsAt < at && heard.EndsAt <= at && !heard.IsCutOff && Names(heard.Text, run));
            if (question is null)
            {
                yield return $"law 4: {run.Tool} ran at {at} and its question was never heard";
                continue;
            }

            (TimeSpan At, string Words)[] said = [.. random.Spoken.Where(turn => turn.At > question.EndsAt - TimeSpan.FromMilliseconds(150) && turn.At < at)];
            if (said.Length == 0 || !said.Any(turn => Yes.Contains(turn.Words)))
                yield return $"law 4: {run.Tool} ran at {at} without a yes after {question.EndsAt}";
            else if (said.Any(turn => !Yes.Contains(turn.Words) && turn.At < at - TimeSpan.FromSeconds(6)))
                yield return $"law 4: {run.Tool} ran at {at} though more was said than a yes: {string.Join(" | ", said)}";
            else if (said[0].At - question.EndsAt > TimeSpan.FromSeconds(30))
                yield return $"law 4: {run.Tool} ran at {at} on a yes that came too late";
            else if (!used.TryAdd(question.StartsAt, run.Call))
                yield return $"law 4: {run.Tool} ran twice on the question of {question.StartsAt}";
        }
    }

    private static bool Names(string words, Effect.StartAttempt run) => words.Contains("Should I go ahead", StringComparison.Ordinal) && words.Contains(
        run.Tool.Name switch
        {
            "delete_report" => "Annual report",
            "delete_invoice" => "Latest invoice",
            _ => run.Arguments[0] is string subject ? subject : "purge",
        },
        StringComparison.OrdinalIgnoreCase);
}
