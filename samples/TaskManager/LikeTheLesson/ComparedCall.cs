using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools;
using RealtimeVoiceTools.Testing;
using RealtimeVoiceTools.Transports;

namespace TaskManager;

/// <summary>The demonstration's conversation with one of the two clients, in virtual time: the same caller, line, model, store and delays.</summary>
internal sealed class ComparedCall(RunOptions options, DateTimeOffset now, TimeZoneInfo zone)
{
    public Task<SessionTimeline> WithTheLibraryAsync(CancellationToken cancellationToken) => PlayAsync(
        async (emulator, store, time) =>
        {
            await using ServiceProvider services = AgentServices.Build(options, store, time, builder => builder.UseConnector(emulator.CreateConnector()));
            await using VoiceSession session = await services.GetRequiredService<VoiceSessionFactory>().ConnectAsync(cancellationToken: cancellationToken);
            return await TalkAsync(emulator, cancellationToken);
        },
        cancellationToken);

    public Task<SessionTimeline> LikeTheLessonAsync(CancellationToken cancellationToken) => PlayAsync(
        async (emulator, store, time) =>
        {
            var slow = new FaultyTaskStore(store, options.Delays, options.Faults, time);
            await using IRealtimeTransport line = await emulator.CreateConnector().ConnectAsync(new(), cancellationToken);
            Task loop = new LessonLoop(line, new LessonFunctions(slow, time)).RunAsync();
            await (await emulator.WaitForConnectionAsync(1, cancellationToken)).WaitForFrameAsync(frame => frame.Type == "session.updated", cancellationToken);
            SessionTimeline timeline = await TalkAsync(emulator, cancellationToken);
            await line.CloseAsync(RealtimeCloseStatus.Normal, cancellationToken);
            await loop;
            return timeline;
        },
        cancellationToken);

    private static async Task<SessionTimeline> TalkAsync(RealtimeEmulator emulator, CancellationToken cancellationToken)
    {
        EmulatorConnection line = await emulator.WaitForConnectionAsync(1, cancellationToken);
        var caller = new EmulatedCaller(line);
        foreach (string sentence in DemoScript.Lines)
            await caller.SayAsync(sentence, cancellationToken);
        return HeardOnTheLine.Timeline(line, caller.Spoken);
    }

    private async Task<SessionTimeline> PlayAsync(
        Func<RealtimeEmulator, ITaskStore, VirtualTimeProvider, Task<SessionTimeline>> play, CancellationToken cancellationToken)
    {
        var time = new VirtualTimeProvider(now);
        time.SetLocalTimeZone(zone);
        using SqliteTaskStore store = SqliteTaskStore.Open(null);
        DateOnly today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        await store.UseAsync("seed", table => { DemoTasks.Seed(table, today); return true; }, cancellationToken);
        RealtimeEmulatorOptions line = DemoScript.Line;
        // Fewer moments to stop the clock at; what is heard is the same.
        line.AudioChunk = TimeSpan.FromSeconds(1);
        var emulator = new RealtimeEmulator(line, new TaskAssistant(), time);
        Task<SessionTimeline> playing = Task.Run(() => play(emulator, store, time), cancellationToken);
        await new QuietClock(time).RunAsync(playing, cancellationToken);
        return await playing.WaitAsync(cancellationToken);
    }
}
