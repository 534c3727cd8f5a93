using RealtimeVoiceTools.Benchmarks.DeadAir.Calls;
using RealtimeVoiceTools.Benchmarks.DeadAir.Traces;

namespace RealtimeVoiceTools.Benchmarks.Tests.DeadAir.Support;

/// <summary>Turns written by hand. The caller speaks from 0 to 1 s and the call is complete at 1.7 s; times count in seconds from there.</summary>
internal static class Heard
{
    private const double CallComplete = 1.7;

    public static HeardTurn Turn(double tool, params HeardSpan[] spans) => new()
    {
        Plan = Plan(tool),
        Requested = TimeSpan.FromSeconds(1),
        CallComplete = At(0),
        ToolEnded = At(tool),
        Agent = [.. spans.Where(span => span.Kind != HeardKind.Caller)],
        Caller = [new HeardSpan(HeardKind.Caller, TimeSpan.Zero, TimeSpan.FromSeconds(1)), .. spans.Where(span => span.Kind == HeardKind.Caller)],
        FillersAsked = spans.Count(span => span.Kind == HeardKind.Filler),
    };

    public static PlannedTurn Plan(double latency, ToolProfile? tool = null, double lead = 0.6) => new()
    {
        Number = 0,
        Tool = tool ?? ToolProfile.Steady("tool", latency),
        Latency = TimeSpan.FromSeconds(latency),
        AnswerLead = TimeSpan.FromSeconds(lead),
        OtherLead = TimeSpan.FromSeconds(lead),
        FillerLeads = [TimeSpan.FromSeconds(lead)],
    };

    public static HeardSpan Filler(double from, double to) => Span(HeardKind.Filler, from, to);

    public static HeardSpan Answer(double from, double to) => Span(HeardKind.Answer, from, to);

    public static HeardSpan Other(double from, double to) => Span(HeardKind.Other, from, to);

    public static HeardSpan Caller(double from, double to) => Span(HeardKind.Caller, from, to);

    public static TimeSpan At(double seconds) => TimeSpan.FromSeconds(CallComplete + seconds);

    private static HeardSpan Span(HeardKind kind, double from, double to) => new(kind, At(from), At(to));
}
