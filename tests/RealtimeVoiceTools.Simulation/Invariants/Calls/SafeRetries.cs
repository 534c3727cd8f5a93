namespace RealtimeVoiceTools.Simulation;

/// <summary>Tried again is only what failed for now, and either may be done twice or was proved not done; two more times at most.</summary>
internal sealed class SafeRetries(Watch watch) : Invariant(watch)
{
    private const int MostAttempts = 3;

    private readonly Dictionary<int, ToolFailure?> _failed = [];

    public override void Observe(TimeSpan at, object what)
    {
        switch (what)
        {
            case Signal.AttemptEnded ended:
                _failed[ended.Call] = ended.Result.Failure;
                break;
            case Effect.StartAttempt { Attempt: > 1 } again:
                ToolFailure? failure = _failed.GetValueOrDefault(again.Call);
                bool isHarmless = again.Tool.Traits.ReadOnly || again.Tool.Traits.Idempotent || failure is { NothingHappened: true };
                if (!Holds(failure?.Type == ToolErrorType.Temporary && isHarmless))
                    Break(at, $"{again.CallId} of {again.Tool.Name} was tried again after {failure}");
                if (!Holds(again.Attempt <= MostAttempts))
                    Break(at, $"{again.CallId} of {again.Tool.Name} was tried {again.Attempt} times");
                break;
        }
    }
}
