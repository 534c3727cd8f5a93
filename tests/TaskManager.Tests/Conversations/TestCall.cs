using RealtimeVoiceTools;
using RealtimeVoiceTools.Testing;

namespace TaskManager.Tests.Conversations;

/// <summary>A whole call: the sample's agent with its tools, in virtual time, with the rule-based model at the other end.</summary>
internal sealed class TestCall : IAsyncDisposable
{
    private readonly SqliteTaskStore _store;
    private readonly ScriptedConversation _call;

    private TestCall(SqliteTaskStore store, ScriptedConversation call) => (_store, _call) = (store, call);

    public static DateOnly Today { get; } = new(2026, 11, 3);

    public VoiceSession Session => _call.Session;

    public IReadOnlyList<VoiceSessionEvent> Events => _call.Events;

    /// <summary>The question that waits for an answer.</summary>
    public string Question => _call.ShouldHaveSeen<VoiceSessionEvent.ConfirmationAsked>().ConfirmationId;

    /// <summary>Every call as the model made it: "name {arguments}".</summary>
    public IEnumerable<string> Calls => _call.Replies.Select(reply => $"{reply.Tool} {reply.Arguments}");

    /// <summary>The output of every call.</summary>
    public IReadOnlyList<string> Outputs => [.. _call.Replies.Select(reply => reply.Output)];

    public IReadOnlyList<StoredTask> Tasks => _store.UseAsync("test", table => table.All(), default).GetAwaiter().GetResult();

    public IEnumerable<string> Titles => Tasks.Select(task => task.Title);

    public static async Task<TestCall> BeginAsync(RunOptions? options = null)
    {
        RunOptions chosen = options ?? new RunOptions();
        SqliteTaskStore store = SqliteTaskStore.Open(null);
        await store.UseAsync("seed", table => { DemoTasks.Seed(table, Today); return true; }, default);
        return new TestCall(store, await ScriptedConversation.StartAsync(services => services.AddAgent(chosen, store), kit =>
        {
            kit.Model = new TaskAssistant();
            // Some callers come back to the telephone a quarter of an hour later.
            kit.Emulator.IdleTimeout = TimeSpan.FromHours(1);
            kit.Session = caller => AgentServices.SetCaller(caller, chosen, "account");
        }));
    }

    /// <summary>Says a sentence and listens until the agent has nothing more to say.</summary>
    /// <returns>What the agent said to it, fillers left out.</returns>
    public Task<string> SayAsync(string sentence) => HearAsync(() => _call.UserSaysAsync(sentence));

    /// <summary>Presses keys, and listens.</summary>
    public Task<string> KeyInAsync(string keys) => HearAsync(() => _call.KeysAsync(keys));

    /// <summary>Does something besides the line, and listens.</summary>
    public Task<string> DoAsync(Func<ValueTask> act) => HearAsync(() => _call.DoAsync(_ => act()));

    public Task PassAsync(TimeSpan time) => _call.AfterAsync(time);

    /// <summary>Somebody else changes the tasks.</summary>
    public void Change(Action<ITaskTable> change) =>
        _store.UseAsync("test", table => { change(table); return true; }, default).GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        await _call.DisposeAsync();
        _store.Dispose();
    }

    private async Task<string> HearAsync(Func<Task> act)
    {
        int before = Said().Length;
        await act();
        return string.Join(' ', Said().Skip(before));
    }

    private string[] Said() => [.. Events.OfType<VoiceSessionEvent.AgentSaid>().Where(said => !said.IsFiller).Select(said => said.Text)];
}
