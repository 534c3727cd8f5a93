using Microsoft.Extensions.DependencyInjection;
using RealtimeVoiceTools.Schedules.Tests.Scheduling;

namespace RealtimeVoiceTools.Schedules.Tests.Calls;

/// <summary>Tools that take their time, and count.</summary>
internal sealed class CallTools(VirtualClock clock)
{
    public const string Obeying = "look_up";
    public const string Ignoring = "write_down";
    public const string Asking = "remove";

    public static readonly TimeSpan Duration = TimeSpan.FromSeconds(40);

    private static readonly VoiceToolTraits s_reads = new() { ReadOnly = true };
    private static readonly VoiceToolTraits s_destroys = new() { Destructive = true };

    public Dictionary<string, int> Begun { get; } = [];

    public int Open { get; private set; }

    /// <summary>What a tool does besides waiting.</summary>
    public Func<VoiceCallContext, CancellationToken, Task> Inside { get; set; } = (_, _) => Task.CompletedTask;

    public void AddTo(VoiceToolsBuilder builder) => builder
        .AddTool(Obeying, "Looks something up. Use when asked.", (VoiceCallContext call, [FromServices] CallScope scope, CancellationToken ct) => RunAsync(call, scope, Duration, ct, ct), s_reads)
        .AddTool(Ignoring, "Writes something down. Use when asked.", (VoiceCallContext call, [FromServices] CallScope scope, CancellationToken ct) => RunAsync(call, scope, Duration, ct, CancellationToken.None))
        .AddTool(
            Asking, "Removes everything. Use when asked.", (VoiceCallContext call, [FromServices] CallScope scope, CancellationToken ct) => RunAsync(call, scope, TimeSpan.Zero, ct, ct), s_destroys,
            () => new ConfirmationPreview { Key = "all", Action = "remove everything" });

    private async Task<string> RunAsync(VoiceCallContext call, CallScope scope, TimeSpan duration, CancellationToken ct, CancellationToken obeyed)
    {
        Begun[call.CallId] = Begun.GetValueOrDefault(call.CallId) + 1;
        Open++;
        try
        {
            await Inside(call, ct);
            await clock.Wait(duration, obeyed);
            return scope.IsDisposed ? throw new ObjectDisposedException(nameof(CallScope)) : "Done.";
        }
        finally
        {
            Open--;
        }
    }
}
