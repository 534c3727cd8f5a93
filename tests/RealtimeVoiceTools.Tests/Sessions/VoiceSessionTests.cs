using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Sessions;

public class VoiceSessionTests
{
    private static readonly VoiceToolTraits ReadOnly = new() { ReadOnly = true };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Session_WholeCall_RunsTheToolAndSpeaks(bool overSocket)
    {
        string? seen = null;
        await using LiveCall call = await LiveCall.ConnectAsync(
            new ScriptedModel(EmulatedTurn.Call("create_task", """{"title":"call Bob"}"""), EmulatedTurn.Say("Added.")),
            tools => tools.AddTool("create_task", "Creates a task. Use when asked.", ([Description("The title.")] string title) => seen = title),
            overSocket: overSocket);
        IAsyncEnumerable<VoiceSessionEvent> events = call.Session.ReadEventsAsync();

        await call.Session.SendUserTextAsync("Create a task to call Bob");
        VoiceSessionEvent.AgentSaid said = await LiveCall.FirstAsync<VoiceSessionEvent.AgentSaid>(events);

        seen.Should().Be("call Bob");
        said.Text.Should().Be("Added.");
    }

    [Fact]
    [Trait("Case", "31")]
    [Trait("Case", "32")]
    public async Task Session_ToolsBlockTheirThreads_EventsAndSpeechGoOn()
    {
        using var release = new ManualResetEventSlim();
        using var begun = new CountdownEvent(4);
        await using LiveCall call = await LiveCall.ConnectAsync(
            new ScriptedModel(
                EmulatedTurn.Call("slow", """{"n":1}""").ThenCall("slow", """{"n":2}""").ThenCall("slow", """{"n":3}""").ThenCall("slow", """{"n":4}"""),
                EmulatedTurn.Say("Still looking."),
                EmulatedTurn.Say("All four are done.")),
            tools => tools.AddTool("slow", "Looks something up. Use when asked.", ([Description("Which.")] int n) => { begun.Signal(); release.Wait(); return n; }, ReadOnly),
            options => options.Filler.Enabled = false);
        IAsyncEnumerable<VoiceSessionEvent> events = call.Session.ReadEventsAsync();
        IAsyncEnumerable<VoiceSessionEvent> speech = call.Session.ReadEventsAsync();
        IAsyncEnumerable<VoiceSessionEvent> later = call.Session.ReadEventsAsync();

        await call.Session.SendUserTextAsync("Look up all four");
        begun.Wait();
        call.Line.UserSays("Are you there?");
        await LiveCall.FirstAsync<VoiceSessionEvent.UserSpeechStarted>(events);
        await LiveCall.FirstAsync<VoiceSessionEvent.AgentSaid>(speech, said => said.Text == "Still looking.");
        release.Set();

        await LiveCall.FirstAsync<VoiceSessionEvent.AgentSaid>(later, said => said.Text == "All four are done.");
    }

    [Fact]
    [Trait("Case", "40")]
    public async Task Session_ToolCallsBackIntoIt_NothingHangs()
    {
        LiveCall? running = null;
        await using LiveCall call = await LiveCall.ConnectAsync(
            new ScriptedModel(EmulatedTurn.Call("note"), EmulatedTurn.Say("Noted.")),
            tools => tools.AddTool("note", "Takes a note. Use when asked.", async () =>
            {
                await running!.Session.AddContextAsync("The shop closes at six.");
                await running.Session.SayAsync("One moment.");
                running.Session.Audio.Write(new byte[960]);
                running.Session.Audio.ReportPlayed("nothing", TimeSpan.Zero);
                return running.Session.State;
            }));
        running = call;
        IAsyncEnumerable<VoiceSessionEvent> events = call.Session.ReadEventsAsync();

        await call.Session.SendUserTextAsync("Note it");

        VoiceSessionEvent.ToolSettled settled = await LiveCall.FirstAsync<VoiceSessionEvent.ToolSettled>(events);
        settled.ErrorType.Should().BeNull();
    }

    [Fact]
    public async Task RunAsync_ServerClosesNormally_SaysSo()
    {
        await using LiveCall call = await LiveCall.ConnectAsync(new ScriptedModel(), _ => { }, overSocket: true);

        call.Line.Close(1000, "bye");
        VoiceSessionEnd end = await call.Session.RunAsync();

        end.Reason.Should().Be(VoiceSessionEndReason.ClosedByServer);
        end.CloseStatus!.Code.Should().Be(1000);
        call.Session.State.Should().Be(VoiceSessionState.Closed);
    }

    [Fact]
    public async Task RunAsync_ServerBreaksDown_SaysThatTheConnectionWasLostAndHow()
    {
        await using LiveCall call = await LiveCall.ConnectAsync(
            new ScriptedModel(), _ => { }, options => options.Reconnect.Enabled = false, overSocket: true);

        call.Line.Close(1011, "server error");
        VoiceSessionEnd end = await call.Session.RunAsync();

        end.Reason.Should().Be(VoiceSessionEndReason.ConnectionLost);
        end.CloseStatus!.Code.Should().Be(1011);
    }

    [Fact]
    public async Task RunAsync_Cancelled_HangsUp()
    {
        await using LiveCall call = await LiveCall.ConnectAsync(new ScriptedModel(), _ => { });
        using var hangUp = new CancellationTokenSource();
        Task<VoiceSessionEnd> run = call.Session.RunAsync(hangUp.Token);

        await hangUp.CancelAsync();

        (await run).Reason.Should().Be(VoiceSessionEndReason.HungUp);
        await call.Line.Closed;
    }

    [Fact]
    public async Task Dispose_ToolIgnoresItsToken_DoesNotWaitForIt()
    {
        using var release = new ManualResetEventSlim();
        using var begun = new ManualResetEventSlim();
        LiveCall call = await LiveCall.ConnectAsync(
            new ScriptedModel(EmulatedTurn.Call("stuck")),
            tools => tools.AddTool("stuck", "Never ends. Use when asked.", () => { begun.Set(); release.Wait(); }),
            options => options.Filler.Enabled = false);
        await call.Session.SendUserTextAsync("Go");
        begun.Wait();

        await call.Session.DisposeAsync();

        call.Session.State.Should().Be(VoiceSessionState.Closed);
        release.Set();
        await call.DisposeAsync();
    }

    [Fact]
    public async Task Dispose_WriteStillRuns_ItFinishesAndItsServicesAreReleasedAfterIt()
    {
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var scoped = new Scoped();
        bool finished = false;
        LiveCall call = await LiveCall.ConnectAsync(
            new ScriptedModel(EmulatedTurn.Call("write")),
            tools =>
            {
                tools.Services.AddScoped(_ => scoped);
                tools.AddTool("write", "Writes. Use when asked.", async ([FromServices] Scoped service) =>
                {
                    service.Uses++;
                    begun.SetResult();
                    await release.Task;
                    finished = !service.Disposed.Task.IsCompleted;
                });
            },
            options => options.Filler.Enabled = false);
        await call.Session.SendUserTextAsync("Go");
        await begun.Task;

        await call.Session.DisposeAsync();
        release.SetResult();
        await scoped.Disposed.Task;

        finished.Should().BeTrue("its services live as long as it does");
        await call.DisposeAsync();
    }

    [Fact]
    [Trait("Case", "39")]
    public async Task Sessions_SideBySide_ShareNoState()
    {
        var seen = new System.Collections.Concurrent.ConcurrentBag<int>();
        var model = new ScriptedModel().When("count", EmulatedTurn.Call("count")).WhenOutputOf("count", _ => EmulatedTurn.Say("Counted."));
        await using LiveCall call = LiveCall.Prepare(model, tools => tools.AddTool(
            "count", "Counts. Use when asked to count.", (VoiceCallContext context) => seen.Add((int)(context.Items["n"] = (int)(context.Items.TryGetValue("n", out object? n) ? n! : 0) + 1)!)));

        await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
        {
            await using VoiceSession session = await call.Factory.ConnectAsync();
            IAsyncEnumerable<VoiceSessionEvent> events = session.ReadEventsAsync();
            await session.SendUserTextAsync("count");
            await LiveCall.FirstAsync<VoiceSessionEvent.AgentSaid>(events);
        }));

        seen.Should().HaveCount(20).And.OnlyContain(n => n == 1);
    }

    [Fact]
    public async Task Call_ScopedService_IsOneForPreviewAndRunAndDisposedAfterwards()
    {
        var model = new ScriptedModel(EmulatedTurn.Call("touch"), EmulatedTurn.Say("Done."));
        var born = new System.Collections.Concurrent.ConcurrentBag<Scoped>();
        await using LiveCall call = await LiveCall.ConnectAsync(model, tools =>
        {
            tools.Services.AddScoped(_ =>
            {
                var scoped = new Scoped();
                born.Add(scoped);
                return scoped;
            });
            tools.AddTool(
                "touch", "Touches. Use when asked.", ([FromServices] Scoped scoped) => scoped.Uses++,
                preview: ([FromServices] Scoped scoped) => { scoped.Uses++; return (ConfirmationPreview?)null; });
        });
        IAsyncEnumerable<VoiceSessionEvent> events = call.Session.ReadEventsAsync();

        await call.Session.SendUserTextAsync("Touch");
        await LiveCall.FirstAsync<VoiceSessionEvent.AgentSaid>(events);
        Scoped one = born.Should().ContainSingle().Subject;
        await one.Disposed.Task;

        one.Uses.Should().Be(2);
    }

    [Fact]
    public async Task Log_OfAWholeCall_HoldsNamesAndNoContent()
    {
        const string canary = "pelican";
        await using LiveCall call = await LiveCall.ConnectAsync(
            new ScriptedModel(EmulatedTurn.Call("create_task", $$"""{"title":"{{canary}}"}"""), EmulatedTurn.Say(canary)),
            tools => tools.AddTool("create_task", "Creates a task. Use when asked.", string ([Description("The title.")] string title) => throw new InvalidOperationException(title)));
        IAsyncEnumerable<VoiceSessionEvent> events = call.Session.ReadEventsAsync();

        await call.Session.SendUserTextAsync(canary);
        await LiveCall.FirstAsync<VoiceSessionEvent.AgentSaid>(events);
        await call.Session.DisposeAsync();

        call.Log.Lines.Should().Contain(line => line.Contains("create_task")).And.NotContain(line => line.Contains(canary));
        call.Line.Frames.Where(frame => frame.Direction == EmulatorFrameDirection.FromClient && frame.Type == "conversation.item.create").Skip(1)
            .Should().NotContain(frame => frame.Parse().GetRawText().Contains(canary), "what a tool throws is never sent");
    }

    private sealed class Scoped : IDisposable
    {
        public int Uses { get; set; }

        public TaskCompletionSource Disposed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Dispose() => Disposed.TrySetResult();
    }
}
