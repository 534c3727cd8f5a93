namespace RealtimeVoiceTools.Schedules.Tests.Scheduling;

/// <summary>
/// Where the awaits of one operation come back to: as an operation of their own, even when the one that completed them could run them itself,
/// as it is with code that runs on the threads of tools.
/// </summary>
internal sealed class ScheduleContext(Schedule schedule) : SynchronizationContext
{
    public override void Post(SendOrPostCallback callback, object? state) => schedule.Add("continuation", () => callback(state));

    public override void Send(SendOrPostCallback callback, object? state) => callback(state);

    public override SynchronizationContext CreateCopy() => this;
}
