namespace TaskManager.Tests.Triggers;

/// <summary>A test that asks a real model, and costs money: only where somebody says which.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LiveFactAttribute : FactAttribute
{
    public LiveFactAttribute()
    {
        if (Key is null && Endpoint is null)
            Skip = "This asks a real model: set REALTIME_LIVE_KEY to an OpenAI key, or REALTIME_LIVE_ENDPOINT to a compatible server.";
    }

    public static string? Key => Environment.GetEnvironmentVariable("REALTIME_LIVE_KEY") is { Length: > 0 } key ? key : null;

    public static Uri? Endpoint => Environment.GetEnvironmentVariable("REALTIME_LIVE_ENDPOINT") is { Length: > 0 } endpoint ? new Uri(endpoint) : null;
}
