using System.ComponentModel;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Audit;

/// <summary>The audit of real sessions, in a file.</summary>
public sealed class SessionAuditTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"audit-{Guid.NewGuid():N}.jsonl");

    public void Dispose()
    {
        File.Delete(_path);
        File.Delete(_path + ".lock");
    }

    [Fact, Trait("Case", "131")]
    public async Task Tool_ThatReturnsAfterTheCallerHungUp_IsInTheAudit()
    {
        var began = new TaskCompletionSource();
        var mayEnd = new TaskCompletionSource();
        await using (LiveCall call = await LiveCall.ConnectAsync(
            new ScriptedModel(EmulatedTurn.Call("save", """{"subject":"canary"}""")),
            builder => builder.UseJsonLinesAudit(_path).AddTool("save", "Use when the caller asks to save.", async ([Description("What to save.")] string subject) =>
            {
                began.SetResult();
                await mayEnd.Task;
            })))
        {
            call.Line.UserSays("Save the canary");
            await began.Task.WaitAsync(Patience);
            Task hangUp = call.Session.DisposeAsync().AsTask();
            await call.Session.RunAsync().WaitAsync(Patience);
            mayEnd.SetResult();
            await hangUp.WaitAsync(Patience);
        }

        (string Kind, string? Tool)[] lines = [.. (await File.ReadAllLinesAsync(_path)).Select(line => JsonDocument.Parse(line).RootElement)
            .Select(line => (line.GetProperty("kind").GetString()!, line.GetProperty("tool").GetString()))];
        lines.Should().Equal(("proposed", "save"), ("executed", "save"), ("returned", "save"));
        (await File.ReadAllTextAsync(_path)).Should().NotContain("canary");
    }

    [Fact]
    public async Task Session_ThatLostRecords_SaysHowManyWhenItEnds()
    {
        await using LiveCall call = await LiveCall.ConnectAsync(
            new ScriptedModel(EmulatedTurn.Call("nothing", "{}"), EmulatedTurn.Say("Sorry.")), builder => builder.AddAudit<BrokenSink>());
        Task<VoiceSessionEvent.AuditLost> lost = LiveCall.FirstAsync<VoiceSessionEvent.AuditLost>(call.Session.ReadEventsAsync());
        call.Line.UserSays("Save it");
        (await lost.WaitAsync(Patience)).Sink.Should().Be(nameof(BrokenSink));
        await call.Session.DisposeAsync();

        call.Log.Lines.Should().ContainSingle(line => line.Contains("in all")).Which.Should().Contain(nameof(BrokenSink)).And.NotContain("canary");
    }

    [Fact]
    public async Task Limit_ThatRefuses_IsSpokenOfByTheModelAndTheToolDoesNotRun()
    {
        bool ran = false;
        await using LiveCall call = await LiveCall.ConnectAsync(
            new ScriptedModel(EmulatedTurn.Call("save", "{}"), EmulatedTurn.Say("You have to wait.")),
            builder => builder.UseJsonLinesAudit(_path).AddLimit(new DailyCeiling(0)).AddTool("save", "Use when the caller asks to save.", () => { ran = true; }));
        Task<VoiceSessionEvent.ToolSettled> settled = LiveCall.FirstAsync<VoiceSessionEvent.ToolSettled>(call.Session.ReadEventsAsync());
        call.Line.UserSays("Save it");
        VoiceSessionEvent.ToolSettled answer = await settled.WaitAsync(Patience);

        ran.Should().BeFalse();
        JsonElement output = JsonDocument.Parse(answer.Output).RootElement;
        output.GetProperty("error_type").GetString().Should().Be("rate_limited");
        output.GetProperty("spoken_message").GetString().Should().NotBeNullOrEmpty();
    }

    [Fact]
    public async Task Required_WithoutASink_IsAnErrorAtConnect()
    {
        await using LiveCall call = LiveCall.Prepare(new ScriptedModel(), _ => { }, options => options.Audit.Required = true);

        (await call.Factory.Awaiting(factory => factory.ConnectAsync()).Should().ThrowAsync<InvalidOperationException>()).WithMessage("*AddAudit*");
    }

    private sealed class BrokenSink : IVoiceAuditSink
    {
        public ValueTask WriteAsync(VoiceAuditRecord record, CancellationToken cancellationToken) => throw new IOException("canary");
    }
}
