using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools.Schedules.Tests.Calls;
using RealtimeVoiceTools.Schedules.Tests.Scheduling.Exploring;

namespace RealtimeVoiceTools.Schedules.Tests;

public class UserCodeTests
{
    private static readonly Case s_asked = new(RunningTool.None, Filler: false, Question: true, ReaderState.Reads, LineState.Alive);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Tool_ThrowsWhenItsTokenIsCancelled_NobodyElseIsHarmed(bool obeys)
    {
        var at = new Case(obeys ? RunningTool.Obeys : RunningTool.Ignores, Filler: false, Question: false, ReaderState.Reads, LineState.Alive);
        Exploration.Of("throwing registration", 60, order => Moment.Begin(order, at), async trial =>
        {
            trial.Tools.Inside = (_, ct) =>
            {
                ct.Register(() => throw new FormatException("The tool's own."));
                return Task.CompletedTask;
            };
            await Moment.ReachAsync(trial, at);
            await trial.DisposeAsync();
        });
    }

    [Fact]
    public void Tool_PastItsDeadlineWhenTheSessionEnds_ItsReturnIsAuditedAndItsServicesReleased()
    {
        var at = new Case(RunningTool.Ignores, Filler: false, Question: false, ReaderState.Reads, LineState.Alive);
        Exploration.Of("past its deadline", 60, order => Moment.Begin(order, at), async trial =>
        {
            await Moment.ReachAsync(trial, at);
            await trial.Clock.Wait(TimeSpan.FromSeconds(25));
            await trial.DisposeAsync();
        });
    }

    [Fact]
    public void Approver_QuestionEndsAtAnyMoment_NothingIsLeftUnobserved() =>
        Exploration.Of("approver", 150, order => Begin(order, trial => new Approver(_ => Task.CompletedTask)), async trial =>
        {
            trial.Session = await trial.DialAsync();
            trial.Peer.Calls(("asked", CallTools.Asking));
            Task decline = trial.Begin("decline", async () =>
            {
                IAsyncEnumerable<VoiceSessionEvent> events = trial.Session.ReadEventsAsync();
                await foreach (VoiceSessionEvent happened in events)
                {
                    if (happened is VoiceSessionEvent.ConfirmationAsked asked)
                        await trial.Session.DeclineAsync(asked.ConfirmationId);
                }
            });
            await trial.Clock.Wait(TimeSpan.FromMilliseconds(1));
            await trial.DisposeAsync();
            await decline;
        });

    [Fact]
    public void Approver_ThrowsWhenItsTokenIsCancelled_NothingIsLeftUnobserved() =>
        Exploration.Of("approver that throws", 60, order => Begin(order, _ => new Approver(ct =>
        {
            ct.Register(() => throw new FormatException("The approver's own."));
            return Task.Delay(Timeout.InfiniteTimeSpan, ct);
        })), async trial =>
        {
            await Moment.ReachAsync(trial, s_asked);
            await trial.DisposeAsync();
        });

    private static Trial Begin(IOrder order, Func<IOrder, IConfirmationApprover> approver) =>
        new(order, build: builder => builder.Services.AddSingleton(approver(order)));

    private sealed class Approver(Func<CancellationToken, Task> ask) : IConfirmationApprover
    {
        public async ValueTask<ApprovalDecision> AskAsync(ConfirmationRequest request, CancellationToken cancellationToken)
        {
            await Task.Yield();
            await ask(cancellationToken);
            return ApprovalDecision.NotAsked;
        }
    }
}
