using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools;
using RealtimeVoiceTools.Testing;

namespace TaskManager.Tests.Conversations;

/// <summary>A whole call: the sample's agent with its tools, on the emulated line, with the rule-based model at the other end.</summary>
internal sealed class TestCall : IAsyncDisposable
{
    private readonly SqliteTaskStore _store;
    private readonly ServiceProvider _services;
    private readonly VoiceSession _session;
    private readonly EmulatorConnection _line;
    private readonly ConcurrentQueue<VoiceSessionEvent> _events = new();
    private readonly Task _reading;

    private TestCall(HurriedTime time, SqliteTaskStore store, ServiceProvider services, VoiceSession session, EmulatorConnection line)
    {
        Time = time;
        _store = store;
        _services = services;
        _session = session;
        _line = line;
        _reading = ReadAsync();
    }

    public HurriedTime Time { get; }

    public VoiceSession Session => _session;

    /// <summary>The question that waits for an answer.</summary>
    public string Question => Events.OfType<VoiceSessionEvent.ConfirmationAsked>().Last().ConfirmationId;

    public static DateOnly Today { get; } = new(2026, 11, 3);

    public IReadOnlyList<VoiceSessionEvent> Events => [.. _events];

    /// <summary>All that the agent said, fillers left out.</summary>
    public IReadOnlyList<string> Said => [.. Events.OfType<VoiceSessionEvent.AgentSaid>().Where(said => !said.IsFiller).Select(said => said.Text)];

    /// <summary>Every call as the model made it: "name {arguments}".</summary>
    public IReadOnlyList<string> Calls =>
    [
        .. Frames(EmulatorFrameDirection.ToClient, "response.output_item.done").Select(frame => frame.GetProperty("item"))
            .Where(item => item.GetProperty("type").ValueEquals("function_call"))
            .Select(item => $"{item.GetProperty("name").GetString()} {item.GetProperty("arguments").GetString()}"),
    ];

    /// <summary>The output of every call.</summary>
    public IReadOnlyList<string> Outputs =>
    [
        .. Frames(EmulatorFrameDirection.FromClient, "conversation.item.create").Select(frame => frame.GetProperty("item"))
            .Where(item => item.GetProperty("type").ValueEquals("function_call_output"))
            .Select(item => item.GetProperty("output").GetString()!),
    ];

    public IReadOnlyList<StoredTask> Tasks => _store.UseAsync("test", table => table.All(), default).GetAwaiter().GetResult();

    public IEnumerable<string> Titles => Tasks.Select(task => task.Title);

    public static async Task<TestCall> BeginAsync(RunOptions? options = null)
    {
        var time = new HurriedTime();
        SqliteTaskStore store = SqliteTaskStore.Open(null);
        await store.UseAsync("seed", table => { DemoTasks.Seed(table, Today); return true; }, default);
        var emulator = new RealtimeEmulator(
            new RealtimeEmulatorOptions
            {
                CharactersPerSecond = 60,
                TimeToFirstAudio = TimeSpan.FromMilliseconds(100),
                CallGeneration = TimeSpan.FromMilliseconds(50),
                TranscriptionDelay = TimeSpan.FromMilliseconds(50),
            },
            new TaskAssistant(), time);
        ServiceProvider services = AgentServices.Build(options ?? new RunOptions(), store, time, builder => builder.UseConnector(emulator.CreateConnector()));
        VoiceSession session = await AgentServices.ConnectAsync(services, options ?? new RunOptions(), "account");
        return new TestCall(time, store, services, session, await emulator.WaitForConnectionAsync());
    }

    /// <summary>Says a sentence and listens until the agent has nothing more to say.</summary>
    /// <returns>What the agent said to it.</returns>
    public async Task<string> SayAsync(string sentence)
    {
        // The line may have played what the session, on a busy machine, still takes to be heard: nobody answers before that.
        while (AgentIsHeard)
            await Task.Delay(TimeSpan.FromMilliseconds(100), Time);
        int before = Said.Count;
        _line.UserSays(sentence);
        return await ListenAsync(before);
    }

    /// <summary>Presses keys that end a PIN, and listens until the agent has nothing more to say.</summary>
    /// <returns>What the agent said to it.</returns>
    public async Task<string> KeyInPinAsync(string keys)
    {
        int before = Said.Count;
        int answers = PinAnswers;
        foreach (char key in keys)
            _line.UserPresses(key);
        while (PinAnswers == answers)
            await Task.Delay(TimeSpan.FromMilliseconds(100), Time);
        return await ListenAsync(before);
    }

    /// <summary>Does something besides the line that the model learns of, and listens until the agent has nothing more to say.</summary>
    /// <returns>What the agent said to it.</returns>
    public async Task<string> DoAsync(Func<ValueTask> act)
    {
        int before = Said.Count;
        int frames = _line.Frames.Count;
        await act();
        while (_line.Frames.Count == frames)
            await Task.Delay(TimeSpan.FromMilliseconds(100), Time);
        return await ListenAsync(before);
    }

    /// <summary>Somebody else changes the tasks.</summary>
    public void Change(Action<ITaskTable> change) =>
        _store.UseAsync("test", table => { change(table); return true; }, default).GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        await _session.DisposeAsync();
        await _reading;
        await _services.DisposeAsync();
        _store.Dispose();
    }

    private bool AgentIsHeard =>
        _session.Timeline is { } timeline && timeline.Spans.Any(span => span.Lane is TimelineLane.Agent or TimelineLane.Filler && span.End > timeline.Length);

    private int PinAnswers => Events.Count(happened => happened is VoiceSessionEvent.CallerVerified or VoiceSessionEvent.CallerNotVerified);

    private async Task<string> ListenAsync(int before)
    {
        await _line.WhenQuietAsync(TimeSpan.FromSeconds(1));
        return string.Join(' ', Said.Skip(before));
    }

    private async Task ReadAsync()
    {
        await foreach (VoiceSessionEvent happened in _session.ReadEventsAsync())
            _events.Enqueue(happened);
    }

    private IEnumerable<JsonElement> Frames(EmulatorFrameDirection direction, string type) =>
        _line.Frames.Where(frame => frame.Direction == direction && frame.Type == type).Select(frame => frame.Parse());
}
