using System.Globalization;

namespace RealtimeVoiceTools.Simulation;

/// <summary>One line of a trace, for people.</summary>
internal static class TraceText
{
    public static string Of(TimeSpan at, object what) => string.Create(CultureInfo.InvariantCulture, $"{at:mm\\:ss\\.fffffff} {Text(what)}");

    private static string Text(object what) => what switch
    {
        Signal.Received { Event: RealtimeEvent.ResponseCreated e } => $"<< created {e.ResponseId} {e.Tag}",
        Signal.Received { Event: RealtimeEvent.ResponseDone e } => $"<< done {e.ResponseId} {e.Tag} {e.Status} {e.Reason} {e.ErrorCode}",
        Signal.Received { Event: RealtimeEvent.ErrorReceived e } => $"<< error {e.Code} {e.EventId}",
        Signal.Received { Event: RealtimeEvent.OutputItemDone e } => $"<< item {e.ResponseId} {e.Item} {e.Item.CallId} {e.Item.Name} {e.Item.Arguments}",
        Signal.Received { Event: RealtimeEvent.ItemAdded e } => $"<< added {e.Item} {e.Item.CallId}",
        Signal.Received { Event: RealtimeEvent.AudioDelta e } => $"<< audio {e.ResponseId} {e.ItemId} {e.Audio.Length}",
        Signal.Received { Event: RealtimeEvent.AgentTextDone e } => $"<< said {e.ResponseId} {e.Text}",
        Signal.Received { Event: RealtimeEvent.InputTranscribed e } => $"<< heard {e.ItemId} {e.Transcript}",
        Signal.Received received => $"<< {received.Event}",
        Signal.AttemptEnded e => $"<- ended {e.Call} {e.Attempt} {e.Result.Output} {e.Result.Failure}",
        Signal.TimerElapsed e => $"<- timer {e.Timer.Kind} {e.Timer.Owner}",
        Effect.Send { Command: RealtimeCommand.CreateResponse c } => $"  >> create {c.EventId} {c.Tag} {c.ExactWords} {(c.OutOfBand ? "filler" : "")}",
        Effect.Send { Command: RealtimeCommand.AddCallOutput c } => $"  >> output {c.ItemId} {c.CallId} {c.Output}",
        Effect.Send { Command: RealtimeCommand.CancelResponse c } => $"  >> cancel {c.ResponseId}",
        Effect.Send { Command: RealtimeCommand.TruncateItem c } => $"  >> truncate {c.ItemId} {c.AudioEndMs}",
        Effect.Send send => $"  >> {send.Command}",
        Effect.Notify notify => $"  !! {notify.Event}",
        Effect.StartAttempt run => $"  -> run {run.Tool.Name} {run.CallId} {run.Call}/{run.Attempt}",
        Effect.CancelWork cancel => $"  -> cancel work {cancel.Call}",
        Effect.ReleaseCall release => $"  -> release {release.Call}",
        Effect.SetTimer timer => $"  -> set {timer.Timer.Kind} {timer.Timer.Owner} {timer.Due}",
        Effect.Audit audit => $"  -> audit {audit.Entry.Kind} {audit.Entry.CallId}",
        Effect.Play play => $"  -> play {play.Audio.Kind} {play.Audio.ItemId} {play.Audio.Data.Length}",
        Effect effect => $"  -> {effect}",
        _ => what.ToString()!,
    };
}
