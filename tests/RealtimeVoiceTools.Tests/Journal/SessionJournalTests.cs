using System.ComponentModel;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Tests.Audit.Support;
using RealtimeVoiceTools.Tests.Journal.Support;
using RealtimeVoiceTools.Tests.Sessions.Support;

namespace RealtimeVoiceTools.Tests.Journal;

/// <summary>The journal of real sessions.</summary>
public sealed class SessionJournalTests : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly RecordingJournal _journal = new();
    private readonly TemporaryJournal _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Tool_WithSideEffects_IsInTheJournalBeforeItRunsAndBeforeItsResultIsTold()
    {
        string[] atItsBeginning = [];
        string key = string.Empty;
        await using LiveCall call = await LiveCall.ConnectAsync(Model("save", """{"what":"canary"}"""), builder => builder.UseCallJournal(_journal).AddTool(
            "save", "Use when the caller asks to save.", ([Description("What to save.")] string what, VoiceCallContext context) =>
            {
                atItsBeginning = [.. _journal.Steps];
                key = context.IdempotencyKey;
                return "kept";
            }));
        VoiceSessionEvent.ToolSettled settled = await SettledAsync(call);

        atItsBeginning.Should().Equal($"{settled.CallId} Proposed", $"{settled.CallId} Started");
        _journal.Steps.Take(3).Should().Equal($"{settled.CallId} Proposed", $"{settled.CallId} Started", $"{settled.CallId} Committed");
        CallJournalEntry committed = _journal.Entries[2];
        committed.Output.Should().Be(settled.Output);
        committed.IdempotencyKey.Should().Be(key);
        committed.ArgumentsDigest.Should().HaveLength(64);
        committed.ConversationId.Should().Be(call.Session.Id);
        _journal.Entries.Should().OnlyContain(entry => !JsonSerializer.Serialize(entry, JsonSerializerOptions.Default).Contains("canary"), "arguments are not written");
    }

    [Fact]
    public async Task Tool_ThatOnlyReads_IsNotInTheJournal()
    {
        await using LiveCall call = await LiveCall.ConnectAsync(
            Model("look", "{}"), builder => builder.UseCallJournal(_journal).AddTool("look", "Use when asked.", () => "seen", new VoiceToolTraits { ReadOnly = true }));
        (await SettledAsync(call)).ErrorType.Should().BeNull();

        _journal.Entries.Should().BeEmpty();
    }

    [Fact]
    public async Task Tool_WhoseBeginningCannotBeWritten_DoesNotRunAndTheCallerIsTold()
    {
        bool ran = false;
        var audit = new RecordingSink();
        _journal.Before = (_, _) => throw new IOException("canary");
        await using LiveCall call = await LiveCall.ConnectAsync(
            Model("save", "{}"),
            builder =>
            {
                builder.UseCallJournal(_journal).AddTool("save", "Use when the caller asks to save.", () => { ran = true; });
                builder.Services.AddSingleton<IVoiceAuditSink>(audit);
            },
            options => options.Calls.MaxRetries = 0);
        VoiceSessionEvent.ToolSettled settled = await SettledAsync(call);
        await call.Session.DisposeAsync();

        ran.Should().BeFalse();
        settled.ErrorType.Should().Be(ToolErrorType.Temporary);
        audit.Records.Select(record => (record.Kind, record.ErrorType)).Should().Equal((VoiceAuditKind.Proposed, null), (VoiceAuditKind.Refused, ToolErrorType.Temporary));
        string.Join('\n', call.Log.Lines).Should().Contain("the call journal did not take Started of save").And.NotContain("canary");
    }

    [Fact]
    [Trait("Case", "88")]
    public async Task Tool_ThatReturnsAfterTheCallerHungUp_IsCommittedInTheFile()
    {
        var began = new TaskCompletionSource();
        var mayEnd = new TaskCompletionSource();
        await using (LiveCall call = LiveCall.Prepare(
            Model("save", "{}"),
            builder => builder.UseFileCallJournal(_folder.Path).AddTool("save", "Use when the caller asks to save.", async () =>
            {
                began.SetResult();
                await mayEnd.Task;
            })))
        {
            VoiceSession session = await call.Factory.ConnectAsync(options => options.ConversationId = "phone call 7");
            call.Line.UserSays("Save it");
            await began.Task.WaitAsync(s_patience);
            Task hangUp = session.DisposeAsync().AsTask();
            await session.RunAsync().WaitAsync(s_patience);
            mayEnd.SetResult();
            await hangUp.WaitAsync(s_patience);
        }

        await using var journal = new FileCallJournal(_folder.Path);
        JournaledCall left = (await journal.ReadAsync("phone call 7", default)).Should().ContainSingle().Which;
        left.Step.Should().Be(CallJournalStep.Committed);
        left.Output.Should().Contain("\"success\":true");
    }

    [Fact]
    public async Task Journal_ThatIsChosenLast_Counts()
    {
        await using LiveCall call = await LiveCall.ConnectAsync(
            Model("save", "{}"),
            builder => builder.UseFileCallJournal(Path.Combine(_folder.Folder, "none", "at all")).UseCallJournal<InMemoryCallJournal>().UseCallJournal(_journal)
                .AddTool("save", "Use when asked.", () => { }));
        await SettledAsync(call);

        _journal.Entries.Should().HaveCountGreaterThanOrEqualTo(3);
    }

    [Fact]
    public async Task Journal_ThatTheServicesMake_IsOneForAllSessions()
    {
        var services = new ServiceCollection();
        services.AddRealtimeVoiceTools().UseCallJournal<InMemoryCallJournal>();
        await using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);

        provider.GetRequiredService<ICallJournal>().Should().BeOfType<InMemoryCallJournal>().And.BeSameAs(provider.GetRequiredService<ICallJournal>());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public async Task ConversationId_ThatNamesNothing_IsRefused(string? id)
    {
        id ??= new string('x', 257);
        await using LiveCall call = LiveCall.Prepare(new ScriptedModel(), builder => builder.UseCallJournal(_journal));

        (await call.Factory.Awaiting(factory => factory.ConnectAsync(options => options.ConversationId = id)).Should().ThrowAsync<InvalidOperationException>()).WithMessage("*ConversationId*");
    }

    private static ScriptedModel Model(string tool, string arguments) =>
        new ScriptedModel(EmulatedTurn.Call(tool, arguments)).WhenOutputOf(tool, _ => EmulatedTurn.Say("So much for that."));

    private static async Task<VoiceSessionEvent.ToolSettled> SettledAsync(LiveCall call)
    {
        Task<VoiceSessionEvent.ToolSettled> settled = LiveCall.FirstAsync<VoiceSessionEvent.ToolSettled>(call.Session.ReadEventsAsync());
        call.Line.UserSays("Please do that");
        return await settled.WaitAsync(s_patience);
    }
}
