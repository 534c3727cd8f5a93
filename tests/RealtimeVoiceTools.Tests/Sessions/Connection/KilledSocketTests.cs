using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Sessions.Connection;

/// <summary>
/// Real sockets, cut at every point of a call's life, with a close message and without. The model is one that makes its call whenever it has not been
/// told of it: whatever it is asked, the ledger of side effects has each exactly once.
/// </summary>
[Trait("Case", "81")]
public class KilledSocketTests
{
    private const int Lost = 1006;
    private const int Broken = 1011;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static TheoryData<string, int> PointsOfTheProposal()
    {
        string[] events =
        [
            "response.created", "response.output_item.added", "response.function_call_arguments.delta", "response.function_call_arguments.done",
            "response.output_item.done", "response.done",
        ];
        var points = new TheoryData<string, int>();
        foreach (string type in events)
        {
            points.Add(type, Lost);
            points.Add(type, Broken);
        }

        return points;
    }

    [Theory]
    [MemberData(nameof(PointsOfTheProposal))]
    public async Task Line_CutWhileTheCallIsMade_TheToolRunsOnce(string type, int code)
    {
        var ledger = new ConcurrentQueue<string>();
        await using LiveCall call = await ConnectAsync(ledger, _ => Task.CompletedTask);
        Task told = ToldAsync(call);
        call.Emulator.Faults.CloseAtNextServerEvent(type, code);
        await call.Session.SendUserTextAsync("create the report");
        await told.WaitAsync(Patience);

        ledger.Should().Equal("report");
        call.Emulator.Connections.Should().HaveCount(2);
    }

    [Theory]
    [InlineData(Lost)]
    [InlineData(Broken)]
    public async Task Line_CutWhileTheToolRuns_TheToolRunsOnceAndItsResultIsTold(int code)
    {
        var ledger = new ConcurrentQueue<string>();
        LiveCall? running = null;
        await using LiveCall call = running = await ConnectAsync(ledger, async _ =>
        {
            IAsyncEnumerable<VoiceSessionEvent> events = running!.Session.ReadEventsAsync();
            running.Line.Close(code);
            await LiveCall.FirstAsync<VoiceSessionEvent.ConnectionLost>(events);
        });
        Task told = ToldAsync(call);
        await call.Session.SendUserTextAsync("create the report");
        await told.WaitAsync(Patience);

        ledger.Should().Equal("report");
    }

    [Theory]
    [InlineData("conversation.item.added", Lost)]
    [InlineData("conversation.item.added", Broken)]
    [InlineData("response.created", Lost)]
    [InlineData("response.created", Broken)]
    [InlineData("response.output_audio.delta", Lost)]
    [InlineData("response.output_audio_transcript.delta", Broken)]
    [InlineData("response.done", Lost)]
    public async Task Line_CutBetweenTheOutputAndTheEndOfItsAnswer_TheToolRunsOnceAndTheCallerIsTold(string type, int code)
    {
        var ledger = new ConcurrentQueue<string>();
        LiveCall? running = null;
        await using LiveCall call = running = await ConnectAsync(ledger, _ =>
        {
            running!.Emulator.Faults.CloseAtNextServerEvent(type, code);
            return Task.CompletedTask;
        });
        Task told = ToldAsync(call);
        await call.Session.SendUserTextAsync("create the report");
        await told.WaitAsync(Patience);

        ledger.Should().Equal("report");
    }

    [Theory]
    [InlineData(Lost)]
    [InlineData(Broken)]
    public async Task Line_CutDuringAFiller_TheToolRunsOnce(int code)
    {
        var ledger = new ConcurrentQueue<string>();
        LiveCall? running = null;
        await using LiveCall call = running = await ConnectAsync(
            ledger,
            async _ =>
            {
                IAsyncEnumerable<VoiceSessionEvent> events = running!.Session.ReadEventsAsync();
                running.Emulator.Faults.CloseAtNextServerEvent("response.output_audio.delta", code);
                await LiveCall.FirstAsync<VoiceSessionEvent.ConnectionRestored>(events);
            },
            options =>
            {
                options.Filler.Enabled = true;
                options.Filler.SilenceBudget = TimeSpan.FromMilliseconds(20);
                options.Filler.ModelDelay = TimeSpan.FromMilliseconds(1);
            });
        Task told = ToldAsync(call);
        await call.Session.SendUserTextAsync("create the report");
        await told.WaitAsync(Patience);

        ledger.Should().Equal("report");
    }

    [Theory]
    [InlineData("response.created", Lost)]
    [InlineData("response.output_audio.delta", Broken)]
    [InlineData("response.done", Lost)]
    public async Task Line_CutWhileTheQuestionIsPut_NothingIsDeletedUntilItIsAskedAndAnsweredAnew(string type, int code)
    {
        var ledger = new ConcurrentQueue<string>();
        LiveCall? running = null;
        int previews = 0;
        // After the response with the call, and before the one that puts the question.
        await using LiveCall call = running = await ConnectAsync(ledger, _ => Task.CompletedTask, previewing: () =>
        {
            if (previews++ == 0)
                running!.Emulator.Faults.CloseAtNextServerEvent(type, code);
        });
        Task<VoiceSessionEvent.ConfirmationAsked> asked = LiveCall.FirstAsync<VoiceSessionEvent.ConfirmationAsked>(call.Session.ReadEventsAsync());
        Task<VoiceSessionEvent.ConfirmationResolved> voided = LiveCall.FirstAsync<VoiceSessionEvent.ConfirmationResolved>(call.Session.ReadEventsAsync());
        await call.Session.SendUserTextAsync("delete the report");
        string lost = (await asked.WaitAsync(Patience)).ConfirmationId;
        (await voided.WaitAsync(Patience)).Resolution.Should().Be(ConfirmationResolution.Voided);
        await call.Session.ConfirmAsync(lost);

        ledger.Should().BeEmpty();

        IAsyncEnumerable<VoiceSessionEvent> again = call.Session.ReadEventsAsync();
        Task<VoiceSessionEvent.ConfirmationAsked> anew = LiveCall.FirstAsync<VoiceSessionEvent.ConfirmationAsked>(again, question => question.ConfirmationId != lost);
        Task told = ToldAsync(call);
        await call.Session.SendUserTextAsync("delete the report");
        await call.Session.ConfirmAsync((await anew.WaitAsync(Patience)).ConfirmationId);
        await told.WaitAsync(Patience);

        ledger.Should().Equal("deleted report");
    }

    [Theory]
    [InlineData(Lost)]
    [InlineData(Broken)]
    public async Task Line_CutWhileAPinIsKeyedIn_WhatWasKeyedIsForgotten(int code)
    {
        var compared = 0;
        ScriptedModel model = new ScriptedModel()
            .When(prompt => Wants(prompt, "user", "balance"), _ => EmulatedTurn.Call("balance"))
            .When(_ => true, _ => EmulatedTurn.Say("I see."));
        await using LiveCall call = await LiveCall.ConnectAsync(
            model,
            tools => tools
                .AddTool("balance", "Tells the balance. Use when asked.", () => "12", new VoiceToolTraits { ReadOnly = true, VerificationLevel = 1 })
                .UsePins((_, _) =>
                {
                    compared++;
                    return ValueTask.FromResult<PinHash?>(PinHash.Create("4711"));
                }),
            options =>
            {
                options.Verification.MinPinLength = options.Verification.MaxPinLength = 4;
                options.Reconnect.FirstDelay = TimeSpan.FromMilliseconds(1);
            },
            overSocket: true);
        Task<VoiceSessionEvent.ToolSettled> refused = LiveCall.FirstAsync<VoiceSessionEvent.ToolSettled>(call.Session.ReadEventsAsync());
        await call.Session.SendUserTextAsync("what is my balance");
        (await refused.WaitAsync(Patience)).ErrorType.Should().Be(ToolErrorType.VerificationRequired);
        Task<VoiceSessionEvent.ConnectionRestored> back = LiveCall.FirstAsync<VoiceSessionEvent.ConnectionRestored>(call.Session.ReadEventsAsync());
        await PressAsync(call, "47");
        call.Line.Close(code);
        await back.WaitAsync(Patience);
        await PressAsync(call, "11#");
        Task<VoiceSessionEvent.CallerVerified> verified = LiveCall.FirstAsync<VoiceSessionEvent.CallerVerified>(call.Session.ReadEventsAsync());
        await PressAsync(call, "4711");
        await verified.WaitAsync(Patience);

        compared.Should().Be(1, "two halves of a PIN on two lines are no PIN");
    }

    [Fact]
    public async Task Line_CutThirtyTimesInARow_TheToolRunsOnce()
    {
        var ledger = new ConcurrentQueue<string>();
        LiveCall? running = null;
        await using LiveCall call = running = await ConnectAsync(
            ledger,
            async _ =>
            {
                for (int i = 0; i < 30; i++)
                {
                    IAsyncEnumerable<VoiceSessionEvent> events = running!.Session.ReadEventsAsync();
                    Task<VoiceSessionEvent.ConnectionRestored> back = LiveCall.FirstAsync<VoiceSessionEvent.ConnectionRestored>(events);
                    running.Line.Close(i % 2 == 0 ? Lost : Broken);
                    await back;
                }
            },
            options => options.Reconnect.MaxDelay = TimeSpan.FromMilliseconds(5));
        Task told = ToldAsync(call);
        await call.Session.SendUserTextAsync("create the report");
        await told.WaitAsync(Patience);

        ledger.Should().Equal("report");
        call.Emulator.Connections.Should().HaveCount(31);
        call.Session.State.Should().Be(VoiceSessionState.Live);
    }

    private static async Task PressAsync(LiveCall call, string keys)
    {
        foreach (char key in keys)
            await call.Session.PressKeyAsync(key);
    }

    /// <summary>The agent says that it is done, which it does only when it knows.</summary>
    private static async Task ToldAsync(LiveCall call) =>
        await LiveCall.FirstAsync<VoiceSessionEvent.AgentSaid>(call.Session.ReadEventsAsync(), said => said.Text.Contains("all done", StringComparison.Ordinal));

    private static Task<LiveCall> ConnectAsync(
        ConcurrentQueue<string> ledger, Func<string, Task> work, Action<VoiceToolsOptions>? configure = null, Action? previewing = null)
    {
        ScriptedModel model = new ScriptedModel()
            .When(IsToldOfSuccess, _ => EmulatedTurn.Say("That is all done."))
            .When(prompt => Wants(prompt, "user", "create"), _ => EmulatedTurn.Call("create", """{"title":"report"}"""))
            .When(prompt => Wants(prompt, "user", "delete") || Wants(prompt, "system", "Make the same call again"), _ => EmulatedTurn.Call("delete", """{"title":"report","confirmed":true}"""))
            .When(_ => true, _ => EmulatedTurn.Say("I see."));
        return LiveCall.ConnectAsync(
            model,
            tools => tools
                .AddTool("create", "Creates a document. Use when asked.", async ([System.ComponentModel.Description("Its title.")] string title) =>
                {
                    ledger.Enqueue(title);
                    await work(title);
                    return "Created.";
                })
                .AddTool(
                    "delete", "Deletes a document. Use when asked.", ([System.ComponentModel.Description("Its title.")] string title) => ledger.Enqueue($"deleted {title}"),
                    new VoiceToolTraits { Destructive = true },
                    preview: (string title) =>
                    {
                        previewing?.Invoke();
                        return new ConfirmationPreview { Key = title, Action = $"delete {title}" };
                    }),
            options =>
            {
                options.Filler.Enabled = false;
                options.Confirmation.ConfirmsInApplication = true;
                options.Reconnect.FirstDelay = TimeSpan.FromMilliseconds(1);
                options.Reconnect.MaxDelay = TimeSpan.FromMilliseconds(20);
                configure?.Invoke(options);
            },
            overSocket: true);
    }

    private static bool IsToldOfSuccess(EmulatedPrompt prompt) => prompt.Items.Any(item =>
        (item.Kind == EmulatedItemKind.Output ? item.Output : item.Role == "system" ? item.Text : string.Empty).Contains("\"success\":true", StringComparison.Ordinal));

    /// <summary>The newest that asks for it has not been answered by an output yet.</summary>
    private static bool Wants(EmulatedPrompt prompt, string role, string words)
    {
        EmulatedItem[] items = [.. prompt.Items];
        int asked = Array.FindLastIndex(items, item => item.Kind == EmulatedItemKind.Message && item.Role == role && item.Text.Contains(words, StringComparison.Ordinal));
        return asked >= 0 && !items.Skip(asked).Any(item => item.Kind == EmulatedItemKind.Output);
    }
}
