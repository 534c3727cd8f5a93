namespace RealtimeVoiceTools.Benchmarks.DeadAir.Reporting;

internal static class DeadAirPlot
{
    public static string Draw(TraceResult sweep) => sweep.Trace.Name;
}
