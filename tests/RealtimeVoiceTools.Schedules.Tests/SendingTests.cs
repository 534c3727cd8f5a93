using RealtimeVoiceTools.Schedules.Tests.Calls;
using RealtimeVoiceTools.Schedules.Tests.Scheduling.Exploring;
using RealtimeVoiceTools.Schedules.Tests.Weaving;
using RealtimeVoiceTools.Transports;

namespace RealtimeVoiceTools.Schedules.Tests;

public class SendingTests
{
    private static readonly Case s_busy = new(RunningTool.Obeys, Filler: true, Question: true, ReaderState.Reads, LineState.Alive);

    [Fact]
    public void Send_WhileItIsDisposedOf_EveryCallComesBackAndNothingIsSentAfterwards() =>
        Exploration.Of("senders", 150, order => Moment.Begin(order, s_busy), async trial =>
        {
            await Moment.ReachAsync(trial, s_busy);
            VoiceSession session = trial.Session;
            string question = trial.Questions.Single();
            Task[] senders =
            [
                trial.Begin("text", () => session.SendUserTextAsync("Hello?").AsTask()),
                trial.Begin("context", () => session.AddContextAsync("The shop closes at six.").AsTask()),
                trial.Begin("confirm", () => session.ConfirmAsync(question).AsTask()),
                trial.Begin("decline", () => session.DeclineAsync(question).AsTask()),
                trial.Begin("say", () => session.SayAsync("One moment.").AsTask()),
                trial.Begin("key", () => session.PressKeyAsync('1').AsTask()),
                trial.Begin("farewell", () => session.HangUpAfterSpeechAsync().AsTask()),
                trial.Begin("audio", async () =>
                {
                    while (session.Audio.Write(new byte[960]))
                        await trial.Clock.Wait(TimeSpan.FromMilliseconds(20));
                    session.Audio.Commit();
                }),
                trial.Begin("sound", async () =>
                {
                    await foreach (AgentAudio audio in session.Audio.ReadAsync())
                        session.Audio.ReportPlayed(audio.ItemId ?? "none", TimeSpan.FromMilliseconds(20));
                }),
                trial.Begin("frames", async () =>
                {
                    await foreach (RealtimeFrame frame in session.ReadFramesAsync())
                        _ = frame.IsSent;
                }),
                trial.Begin("end", () => session.RunAsync()),
            ];
            await trial.DisposeAsync();
            await Task.WhenAll(senders);
            await trial.Begin("too late", () => session.SendUserTextAsync("Too late.").AsTask());
            if (trial.Tools.Begun.GetValueOrDefault("asked") > 1)
                trial.Schedule.Fault("it was removed twice");
        });

    [Fact]
    public void Confirm_FromSeveralThreadsAtOnce_RunsItOnce() =>
        Exploration.Of("confirm", 150, order => Moment.Begin(order, s_busy), async trial =>
        {
            await Moment.ReachAsync(trial, s_busy);
            string question = trial.Questions.Single();
            Task[] answers = [.. Enumerable.Range(0, 3).Select(number => trial.Begin($"yes {number}", () => trial.Session.ConfirmAsync(question).AsTask()))];
            await Task.WhenAll(answers);
            await trial.Clock.Wait(TimeSpan.FromSeconds(2));
            if (trial.Audit.Records.Count(record => record.Kind == VoiceAuditKind.Confirmed) > 1)
                trial.Schedule.Fault("it was confirmed twice");
            await trial.DisposeAsync();
        });

    [Fact]
    public void Peer_ClosesWhileToolsComeBack_EachRanOnceAndTheEndIsTold() =>
        Exploration.Of("peer closes", 150, order => Moment.Begin(order, s_busy), async trial =>
        {
            var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            trial.Tools.Inside = (call, _) => call.CallId.StartsWith("late", StringComparison.Ordinal) ? release.Task : Task.CompletedTask;
            await Moment.ReachAsync(trial, s_busy);
            Task<VoiceSessionEnd> end = trial.Session.RunAsync();
            trial.Peer.Calls(("late1", CallTools.Ignoring), ("late2", CallTools.Obeying));
            await trial.Clock.Wait(TimeSpan.FromSeconds(1));
            _ = trial.Begin("tools come back", () =>
            {
                release.SetResult();
                return Task.CompletedTask;
            });
            _ = trial.Begin("peer closes", () =>
            {
                trial.Line.End(new RealtimeCloseStatus(1011));
                return Task.CompletedTask;
            });
            if ((await end).Reason != VoiceSessionEndReason.ConnectionLost)
                trial.Schedule.Fault("the end was told otherwise");
            await trial.DisposeAsync();
        });

    [Fact]
    public void Tokens_CancelledAtAnyMoment_OnlyTheWaitIsGivenUp() =>
        Exploration.Of("tokens", 150, order => Moment.Begin(order, s_busy), async trial =>
        {
            await Moment.ReachAsync(trial, s_busy);
            VoiceSession session = trial.Session;
            using var cancellation = new CancellationTokenSource();
            CancellationToken ct = cancellation.Token;
            Type cancelled = typeof(OperationCanceledException);
            Task[] users =
            [
                trial.Begin("text", () => session.SendUserTextAsync("Hello?", ct).AsTask(), cancelled),
                trial.Begin("context", () => session.AddContextAsync("It rains.", ct).AsTask(), cancelled),
                trial.Begin("events", async () => await ReadAsync(session.ReadEventsAsync(ct)), cancelled),
                trial.Begin("events elsewhere", async () => await ReadAsync(session.ReadEventsAsync().WithCancellation(ct)), cancelled),
                trial.Begin("frames", async () => await ReadAsync(session.ReadFramesAsync(ct)), cancelled),
                trial.Begin("sound", async () => await ReadAsync(session.Audio.ReadAsync(ct)), cancelled),
            ];
            Task again = trial.Begin("events of somebody else", async () => await ReadAsync(session.ReadEventsAsync()));
            await trial.Begin("cancel", () => Woven.CancelAsync(cancellation));
            await Task.WhenAll(users);
            if (session.State != VoiceSessionState.Live)
                trial.Schedule.Fault("giving up a wait ended the session");
            using var hangUp = new CancellationTokenSource();
            Task<VoiceSessionEnd> run = session.RunAsync(hangUp.Token);
            await Woven.CancelAsync(hangUp);
            if ((await run).Reason != VoiceSessionEndReason.HungUp)
                trial.Schedule.Fault("cancelling the run did not hang up");
            await trial.DisposeAsync();
            await again;
        });

    private static async Task ReadAsync<T>(IAsyncEnumerable<T> source)
    {
        await foreach (T item in source)
            _ = item;
    }

    private static async Task ReadAsync<T>(System.Runtime.CompilerServices.ConfiguredCancelableAsyncEnumerable<T> source)
    {
        await foreach (T item in source)
            _ = item;
    }
}
