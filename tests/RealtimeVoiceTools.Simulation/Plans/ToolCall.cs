using System.Globalization;

namespace RealtimeVoiceTools.Simulation;

/// <summary>A call as the model makes it, and what its tool does each time it is tried.</summary>
internal sealed record ToolCall(string Id, string Tool, string Arguments, int GenerationMs, bool InOnePiece, IReadOnlyList<ToolRun> Runs)
{
    public override string ToString() => $"calls {Tool} {Arguments} as {Id} [{string.Join("; ", Runs)}]";

    public ToolRun RunOf(int attempt) => Runs[Math.Min(attempt, Runs.Count) - 1];
}

/// <summary>One attempt at a tool.</summary>
internal sealed record ToolRun(double Seconds, RunEnd End, bool HeedsCancel)
{
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(double.IsInfinity(Seconds) ? "never ends" : $"{End} after {Seconds:0.000} s")}{(HeedsCancel ? ", stops when told to" : "")}");
}

/// <summary>How an attempt ends.</summary>
internal enum RunEnd
{
    Works,
    FailsForNow,

    /// <summary>As before, and it proves that nothing was done.</summary>
    FailsForNowUntouched,
    NotFound,
    Throws,
}
