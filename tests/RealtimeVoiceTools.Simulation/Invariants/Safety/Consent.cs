using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Confirmation.Adversarial.Words;

namespace RealtimeVoiceTools.Simulation;

/// <summary>
/// Law 4, judged from what the person heard and said: a destructive run needs a question about its target, heard to the end, and after it
/// a yes and nothing but a yes, at most 30 seconds old, used for nothing else.
/// </summary>
internal sealed class Consent(Watch watch) : Invariant(watch)
{
    private const string YesKey = "1";
    private static readonly HashSet<string> Yes = [.. Agreements.In("en"), YesKey, "#"];
    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(150);
    private static readonly TimeSpan Unwritten = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan Expiry = TimeSpan.FromSeconds(30);

    private readonly HashSet<TimeSpan> _used = [];
    private bool _playbackIsReported;
    private TimeSpan _playsOnUntil;

    public override void Observe(TimeSpan at, object what)
    {
        // The application knows better when the question had been heard; and one behind words of a line that is gone was heard later.
        _playbackIsReported |= what is Signal.PlaybackReported;
        if (what is Signal.ConnectionClosed && Watch.Call is { } lost)
            _playsOnUntil = lost.PlaybackEndsAt;
        // In writing there is no audio to judge by.
        if (what is not Effect.StartAttempt { Attempt: 1, Tool.Traits.Destructive: true } run || Watch.Line.IsTextOnly || Watch.Call is not { } call)
            return;
        if (Watch.TakeTap(run.Tool.Name))
            return;
        string fact = SimulatedTools.FactOf(run.Tool.Name, run.Arguments[0]);
        EmulatedUtterance? question = call.Utterances.LastOrDefault(heard => heard.EndsAt <= at && !heard.IsCutOff && Names(heard.Text, fact));
        if (!Holds(question is not null))
        {
            Break(at, $"{run.Tool.Name} ran and its question was never heard");
            return;
        }

        SaidTurn[] said = [.. Watch.SaidTurns.Where(turn => turn.At > question!.EndsAt - Slack && turn.At < at)];
        if (!Holds(said.Any(turn => turn.IsKnown && Yes.Contains(turn.Words))))
            Break(at, $"{run.Tool.Name} ran without a yes after {question!.EndsAt}");
        // A key is plain, whatever was mumbled before it.
        else if (!Holds(_playbackIsReported || said.Any(turn => turn.Words == YesKey)
            || !said.Any(turn => turn.At > question!.EndsAt + Slack && !Yes.Contains(turn.Words) && !IsIdle(turn.Words) && turn.At < at - Unwritten)))
            Break(at, $"{run.Tool.Name} ran though more was said than a yes: {string.Join(" | ", said.Select(turn => turn.Words))}");
        else if (!Holds(said[0].At - question!.EndsAt <= Expiry || _playsOnUntil > question.StartsAt - Expiry))
            Break(at, $"{run.Tool.Name} ran on a yes that came too late");
        else if (!Holds(_used.Add(question.StartsAt)))
            Break(at, $"{run.Tool.Name} ran twice on the question of {question.StartsAt}");
    }

    /// <summary>A key that no question offers, or a sound that goes before a yes: neither a yes nor a no.</summary>
    private static bool IsIdle(string words) => words is [>= '3' and <= '9' or '0' or '*'] or "Mhm" or "Okay…";

    private static bool Names(string words, string fact) =>
        words.Contains("Should I go ahead", StringComparison.Ordinal) && words.Contains(fact, StringComparison.OrdinalIgnoreCase);
}
