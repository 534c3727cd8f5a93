using RealtimeVoiceTools.Protocol;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Sessions.Randomized;

/// <summary>What the caller hears, and what is taken back of it: law 6, and the rules of interruption.</summary>
internal static class HeardSpeech
{
    public static IEnumerable<string> Broken(RandomCall random) =>
        Beginnings(random).Concat(Counts(random.Call)).Concat(Cuts(random.Call)).Concat(End(random.Call));

    /// <summary>A filler begins only while a call runs, and nobody begins while the caller speaks, unless it is told that way.</summary>
    private static IEnumerable<string> Beginnings(RandomCall random)
    {
        var running = new HashSet<int>();
        var begun = new HashSet<string>();
        bool speaking = false;
        bool urgent = false;
        foreach ((TimeSpan at, object what) in random.Call.Trace)
        {
            switch (what)
            {
                case Effect.StartAttempt attempt:
                    running.Add(attempt.Call);
                    urgent |= attempt.Tool.Traits.OnInterruption == InterruptionPolicy.TellNow;
                    break;
                case Effect.StartPreview preview:
                    running.Add(preview.Call);
                    break;
                case Effect.ReleaseCall release:
                    running.Remove(release.Call);
                    break;
                case Signal.Received { Event: RealtimeEvent.SpeechStarted }:
                    speaking = true;
                    break;
                case Signal.Received { Event: RealtimeEvent.SpeechStopped or RealtimeEvent.InputCommitted }:
                    speaking = false;
                    break;
                case Effect.Play { Audio: { Kind: AgentAudioKind.Filler, ItemId: { } item } } when begun.Add(item):
                    if (running.Count == 0)
                        yield return $"law 6: filler at {at} with no call running";
                    if (speaking)
                        yield return $"law 6: filler at {at} over the caller";
                    break;
                case Effect.Play { Audio: { Kind: AgentAudioKind.Speech, ItemId: { } item } } when begun.Add(item):
                    if (speaking && !urgent && random.Interrupts)
                        yield return $"interruption: {item} begins at {at} over the caller";
                    break;
            }
        }
    }

    /// <summary>A wait has a bounded number of fillers, and each call is told at most once.</summary>
    private static IEnumerable<string> Counts(VirtualCall call)
    {
        var running = new HashSet<int>();
        int asked = 0;
        foreach ((TimeSpan at, object what) in call.Trace)
        {
            switch (what)
            {
                case Effect.StartAttempt attempt:
                    Begins(attempt.Call);
                    break;
                case Effect.StartPreview preview:
                    Begins(preview.Call);
                    break;
                case Effect.ReleaseCall release:
                    running.Remove(release.Call);
                    break;
                case Effect.Send { Command: RealtimeCommand.CreateResponse { OutOfBand: true } } when ++asked > call.Options.Filler.MaxPerCall + 1:
                    yield return $"law 9: filler number {asked} of one wait at {at}";
                    break;
            }
        }

        ILookup<string, VoiceSessionEvent.ToolSettled> settled = call.Happened<VoiceSessionEvent.ToolSettled>().ToLookup(told => told.CallId);
        foreach (IGrouping<string, VoiceSessionEvent.ToolTold> told in call.Happened<VoiceSessionEvent.ToolTold>().GroupBy(told => told.CallId))
        {
            if (told.Count() > settled[told.Key].Count())
                yield return $"told: {told.Key} was told {told.Count()} times";
        }

        void Begins(int number)
        {
            asked = running.Count == 0 ? 0 : asked;
            running.Add(number);
        }
    }

    /// <summary>What was not heard is taken back once, and nothing but speech is.</summary>
    private static IEnumerable<string> Cuts(VirtualCall call)
    {
        HashSet<string> spoken = [.. call.Played.Where(played => played.Audio.Kind == AgentAudioKind.Speech).Select(played => played.Audio.ItemId!)];
        var cut = new HashSet<string>();
        foreach ((TimeSpan at, RealtimeCommand command) in call.Sent)
        {
            // A filler that the provider keeps is deleted as such, whether or not it was heard.
            string? item = command is RealtimeCommand.TruncateItem truncate ? truncate.ItemId
                : command is RealtimeCommand.DeleteItem delete && delete.EventId.StartsWith("rvt_cut_", StringComparison.Ordinal) ? delete.ItemId : null;
            if (item is null)
                continue;
            if (!spoken.Contains(item))
                yield return $"cut: {item} at {at}, which was not spoken";
            if (!cut.Add(item))
                yield return $"cut: {item} again at {at}";
        }
    }

    private static IEnumerable<string> End(VirtualCall call)
    {
        int end = call.Trace.FindIndex(entry => entry.What is Effect.End);
        if (end >= 0 && call.Trace.FindLastIndex(entry => entry.What is Effect.Send or Effect.Play or Effect.StartAttempt) > end)
            yield return "end: something was done after it";
        if (call.Trace.Count(entry => entry.What is Effect.End) > 1)
            yield return "end: more than once";
    }
}
