namespace RealtimeVoiceTools.Schedules.Tests.Scheduling;

/// <summary>A piece of work that runs by itself: it has not begun, or stands at a point and waits to go on.</summary>
internal sealed class Operation(int number, string name, Action body)
{
    public int Number { get; } = number;

    public string Name { get; } = name;

    public Action Body { get; } = body;

    public bool HasBegun { get; set; }

    /// <summary>The lock it needs, or null.</summary>
    public object? WaitsFor { get; set; }

    /// <summary>Its turn has come.</summary>
    public SemaphoreSlim Turn { get; } = new(0);
}
