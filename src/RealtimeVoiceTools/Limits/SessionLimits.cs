namespace RealtimeVoiceTools;

/// <summary>What may still run in one session: how much that changes something, how often each tool, and how much of this caller.</summary>
/// <remarks>Safe from any thread.</remarks>
internal sealed class SessionLimits(LimitOptions options, CallerRates callers, string caller, TimeProvider time)
{
    private readonly object _gate = new();
    private readonly CallRate _tools = new(int.MaxValue);
    private readonly long _start = time.GetTimestamp();
    private int _sideEffects;

    /// <summary>Counts a run, or says why it is one too many.</summary>
    public ToolFailure? Take(VoiceTool tool)
    {
        lock (_gate)
        {
            if (!tool.Traits.ReadOnly && _sideEffects >= options.MaxSideEffectsPerSession)
            {
                return new ToolFailure(ToolErrorType.RateLimited)
                {
                    NothingHappened = true,
                    Detail = "No more changes can be made in this conversation. Do not try again.",
                };
            }

            TimeSpan? wait = tool.Traits.MaxPerMinute > 0 ? _tools.Exceeded(tool.Name, time.GetElapsedTime(_start), tool.Traits.MaxPerMinute) : null;
            wait ??= callers.Exceeded(caller, options.MaxPerCallerPerMinute);
            if (wait is { } left)
                return new ToolFailure(ToolErrorType.RateLimited) { RetryAfter = left, NothingHappened = true };
            if (!tool.Traits.ReadOnly)
                _sideEffects++;
            return null;
        }
    }

    /// <summary>The run proves to have changed nothing.</summary>
    public void GiveBack(VoiceTool tool)
    {
        lock (_gate)
        {
            if (!tool.Traits.ReadOnly)
                _sideEffects--;
        }
    }
}
