namespace RealtimeVoiceTools.Simulation;

internal static class MutantCommand
{
    public static int Run(int seed, int sessions, int threads, string? only) => throw new NotSupportedException();
}
