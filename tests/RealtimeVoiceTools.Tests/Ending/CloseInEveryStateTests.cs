using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Ending.Support;

namespace RealtimeVoiceTools.Tests.Ending;

/// <summary>A whole session is disposed of in every state of a call whose tool ignores its token.</summary>
public class CloseInEveryStateTests
{
    private const VoiceAuditKind Proposed = VoiceAuditKind.Proposed;
    private const VoiceAuditKind Executed = VoiceAuditKind.Executed;
    private const VoiceAuditKind Returned = VoiceAuditKind.Returned;
    private const VoiceAuditKind Refused = VoiceAuditKind.Refused;
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(2);

    private readonly CountingSink _audit = new();
    private bool _previewIsSlow;
    private int _finished;

    [Fact, Trait("Case", "88")]
    public Task Held() => CloseAsync(
        async call =>
        {
            // The provider closes the call's item after the words that follow it.
            call.ModelWill(EmulatedTurn.Call("slow").ThenSay("One moment.").ThenPause(TimeSpan.FromSeconds(30)));
            await call.AfterAsync(TimeSpan.FromSeconds(6));
        },
        finished: 0, Proposed, Refused);

    [Fact, Trait("Case", "88")]
    public Task Queued() => CloseAsync(
        async call =>
        {
            call.ModelWill(EmulatedTurn.Call("slow", """{"what":"1"}""").ThenCall("slow", """{"what":"2"}"""));
            await call.AfterAsync(TimeSpan.FromSeconds(4));
        },
        finished: 1, Proposed, Proposed, Executed, Refused, Returned);

    [Fact, Trait("Case", "88")]
    public Task Previewing() => CloseAsync(
        async call =>
        {
            _previewIsSlow = true;
            call.ModelWill(EmulatedTurn.Call("remove", """{"confirmed":false}"""));
            await call.AfterAsync(TimeSpan.FromSeconds(4));
        },
        finished: 0, Proposed, Refused);

    [Fact, Trait("Case", "88")]
    public Task AwaitingEvidence() => CloseAsync(
        async call =>
        {
            await call.ModelCallsAsync("remove", """{"confirmed":false}""");
            call.ShouldHaveAsked("remove 'it'");
            await call.UserSaysAsync(new UserSpeech("Yes, please") { TranscriptionDelay = TimeSpan.FromSeconds(20) });
            call.ModelWill(EmulatedTurn.Call("remove", """{"confirmed":true}"""));
            await call.UntilAsync("the second call", () => call.Line.Frames.Count(frame => frame.Type == "response.done") == 3);
        },
        finished: 0, Proposed, VoiceAuditKind.Asked, Proposed, Refused, VoiceAuditKind.Voided);

    [Fact, Trait("Case", "88")]
    public Task Running() => CloseAsync(
        async call =>
        {
            call.ModelWill(EmulatedTurn.Call("slow"));
            await call.AfterAsync(TimeSpan.FromSeconds(4));
        },
        finished: 1, Proposed, Executed, Returned);

    [Fact, Trait("Case", "88")]
    public Task Retrying() => CloseAsync(
        async call =>
        {
            call.ModelWill(EmulatedTurn.Call("flaky"));
            await call.AfterAsync(TimeSpan.FromSeconds(4));
            call.ShouldHaveSeen<VoiceSessionEvent.ToolRetrying>();
        },
        finished: 0, Proposed, Executed, Returned);

    [Fact, Trait("Case", "88")]
    public Task Joined() => CloseAsync(
        async call =>
        {
            call.ModelWill(EmulatedTurn.Call("transfer_to_human", """{"reason":"Wants a person."}""").ThenCall("transfer_to_human", """{"reason":"A person."}"""));
            await call.AfterAsync(TimeSpan.FromSeconds(4));
        },
        finished: 1, parallel: 8, Proposed, Proposed, Executed, Returned);

    private Task CloseAsync(Func<ScriptedConversation, Task> reach, int finished, params VoiceAuditKind[] audited) => CloseAsync(reach, finished, parallel: 1, audited);

    private async Task CloseAsync(Func<ScriptedConversation, Task> reach, int finished, int parallel, params VoiceAuditKind[] audited)
    {
        await using (ScriptedConversation call = await ScriptedConversation.StartAsync(services => Add(services, parallel)))
        {
            await call.UserSaysAsync("Please see to it");
            await reach(call);
            int atTheClose = audited.Count(kind => kind is Refused or VoiceAuditKind.Voided);
            await RecordedAsync(audited.Length - atTheClose - finished);
            TimeSpan began = call.Time.Elapsed;
            Task closing = call.Session.DisposeAsync().AsTask();
            await RecordedAsync(audited.Length - finished);
            await call.UntilAsync("the end", () => closing.IsCompleted);
            (call.Time.Elapsed - began).Should().BeLessThanOrEqualTo(Most);
            int sent = SentBy(call);
            await call.UntilAsync("the tool", () => _finished == finished);
            await RecordedAsync(audited.Length);
            await call.AfterAsync(TimeSpan.FromSeconds(90));

            SentBy(call).Should().Be(sent, "nothing is sent after the close");
            call.ShouldHaveEnded();
        }

        _finished.Should().Be(finished);
        _audit.Records.Select(record => record.Kind).Should().Equal(audited);
    }

    /// <summary>The audit is written in its own time: the clock stands still until it is.</summary>
    private Task RecordedAsync(int count) => _audit.HasAsync(count).WaitAsync(TimeSpan.FromSeconds(60));

    private void Add(IServiceCollection services, int parallel)
    {
        VoiceToolsBuilder builder = services.AddRealtimeVoiceTools(options =>
        {
            options.Calls.MaxParallel = parallel;
            options.Calls.RetryDelay = TimeSpan.FromSeconds(8);
            options.Filler.Enabled = false;
        });
        services.AddSingleton<IVoiceAuditSink>(_audit);
        services.AddSingleton(this);
        builder.AddTransferToHuman<SlowTransfer>();
        builder.AddTool("slow", "Use when the caller has time.", async ([FromServices] TimeProvider clock, [Description("Which.")] string? what = null) =>
        {
            await Task.Delay(TimeSpan.FromMinutes(1), clock);
            _finished++;
        });
        builder.AddTool("flaky", "Use when the caller has luck.", string () => throw new VoiceToolException(ToolErrorType.Temporary), new VoiceToolTraits { Idempotent = true });
        builder.AddTool(
            "remove", "Use when the caller wants it removed.", () => { _finished++; }, new VoiceToolTraits { Destructive = true },
            async ([FromServices] TimeProvider clock) =>
            {
                if (_previewIsSlow)
                    await Task.Delay(TimeSpan.FromMinutes(1), clock);
                return new ConfirmationPreview { Key = "it", Action = "remove 'it'", Facts = ["it"] };
            });
    }

    private sealed class SlowTransfer(CloseInEveryStateTests test, TimeProvider clock) : IHumanTransfer
    {
        public async ValueTask<TransferResult> TransferAsync(TransferRequest request, CancellationToken cancellationToken)
        {
            await Task.Delay(TimeSpan.FromMinutes(1), clock, CancellationToken.None);
            test._finished++;
            return TransferResult.Connected;
        }
    }

    private static int SentBy(ScriptedConversation call) => call.Line.Frames.Count(frame => frame.Direction == EmulatorFrameDirection.FromClient);
}
