using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Confirmation.Approval;

public class ApproverTests
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Approver_IsAskedTheQuestion_AndToldWhenTheSessionEnds()
    {
        var desk = new Desk();
        await using LiveCall call = await ConnectAsync(desk);
        call.Line.UserSays("Delete the boat");

        ConfirmationRequest asked = await desk.Asked.Task.WaitAsync(_patience);
        asked.Question.Should().Contain("boat");
        asked.ToString().Should().NotContain("boat");
        await call.Session.DisposeAsync();
        await desk.Cancelled.Task.WaitAsync(_patience);
    }

    [Fact]
    public async Task Approver_WhoFails_LeavesTheQuestionToTheCaller()
    {
        var desk = new Desk { Fails = true };
        await using LiveCall call = await ConnectAsync(desk);
        IAsyncEnumerable<VoiceSessionEvent> events = call.Session.ReadEventsAsync();
        call.Line.UserSays("Delete the boat");
        VoiceSessionEvent.ConfirmationAsked question = await LiveCall.FirstAsync<VoiceSessionEvent.ConfirmationAsked>(events);
        await desk.Asked.Task.WaitAsync(_patience);

        IAsyncEnumerable<VoiceSessionEvent> later = call.Session.ReadEventsAsync();
        await call.Session.DeclineAsync(question.ConfirmationId);
        VoiceSessionEvent.ConfirmationResolved resolved = await LiveCall.FirstAsync<VoiceSessionEvent.ConfirmationResolved>(later);
        resolved.Evidence.Should().Be(EvidenceKind.Application);
        call.Log.Lines.Should().OnlyContain(line => !line.Contains("canary", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Approver_WhoApproves_ConfirmsTheQuestion()
    {
        var desk = new Desk { Answers = ApprovalDecision.Approved };
        await using LiveCall call = await ConnectAsync(desk);
        IAsyncEnumerable<VoiceSessionEvent> events = call.Session.ReadEventsAsync();
        IAsyncEnumerable<RealtimeFrame> frames = call.Session.ReadFramesAsync();
        call.Line.UserSays("Delete the boat");
        await foreach (RealtimeFrame frame in frames)
        {
            if (frame.IsSent && System.Text.Encoding.UTF8.GetString(frame.Data.Span).Contains("answered without words", StringComparison.Ordinal))
                break;
        }

        call.Line.UserSays("And now?");
        VoiceSessionEvent.ConfirmationResolved resolved = await LiveCall.FirstAsync<VoiceSessionEvent.ConfirmationResolved>(events);
        resolved.Should().Match<VoiceSessionEvent.ConfirmationResolved>(
            happened => happened.Resolution == ConfirmationResolution.Confirmed && happened.Evidence == EvidenceKind.Approver);
    }

    private static Task<LiveCall> ConnectAsync(Desk desk)
    {
        EmulatedTurn delete = EmulatedTurn.Call("delete", """{"subject":"the boat","confirmed":true}""");
        return LiveCall.ConnectAsync(
            new ScriptedModel(delete).When("now", delete).WhenOutputOf("delete", output => output.Text.Contains("needs_confirmation", StringComparison.Ordinal) ? delete : EmulatedTurn.Say("Done.")),
            builder =>
            {
                builder.AddTool("delete", "Use when asked.", ([Description("What it is about.")] string subject) => subject, new VoiceToolTraits { Destructive = true });
                builder.Services.AddSingleton<IConfirmationApprover>(desk);
            });
    }

    private sealed class Desk : IConfirmationApprover
    {
        public TaskCompletionSource<ConfirmationRequest> Asked { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Cancelled { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public bool Fails { get; init; }

        public ApprovalDecision? Answers { get; init; }

        public async ValueTask<ApprovalDecision> AskAsync(ConfirmationRequest request, CancellationToken cancellationToken)
        {
            Asked.TrySetResult(request);
            if (Fails)
                throw new InvalidOperationException("canary");
            if (Answers is { } answer)
                return answer;
            cancellationToken.Register(() => Cancelled.TrySetResult());
            await Cancelled.Task;
            return ApprovalDecision.NotAsked;
        }
    }
}
