using System.Diagnostics;

namespace RealtimeVoiceTools.Soak;

/// <summary>What the process holds at one moment, right after a full collection.</summary>
internal sealed record Sample(TimeSpan At, double HeapMegabytes, double WorkingSetMegabytes, double Handles, double Sockets, double Threads, double Queue, double Reachable)
{
    public static Sample Take(TimeSpan at, SoakLedger ledger)
    {
        // Before the collection: what waits for a thread is what the calls left, not what the pause did.
        double queue = ThreadPool.PendingWorkItemCount;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
        GC.WaitForPendingFinalizers();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
        using Process process = Process.GetCurrentProcess();
        (int handles, int sockets) = OperatingSystem.IsLinux() ? Descriptors() : (process.HandleCount, 0);
        return new Sample(at, GC.GetTotalMemory(false) / 1048576d, process.WorkingSet64 / 1048576d, handles, sockets, process.Threads.Count, queue, ledger.Reachable);
    }

    private static (int All, int Sockets) Descriptors()
    {
        int all = 0, sockets = 0;
        foreach (string descriptor in Directory.EnumerateFileSystemEntries("/proc/self/fd"))
        {
            try
            {
                string target = File.ResolveLinkTarget(descriptor, returnFinalTarget: false)?.Name ?? "";
                // The runtime keeps two for each assembly, and loads some late.
                all += target.EndsWith(".dll", StringComparison.Ordinal) ? 0 : 1;
                sockets += target.StartsWith("socket:", StringComparison.Ordinal) ? 1 : 0;
            }
            catch (IOException)
            {
                // It was closed meanwhile.
            }
        }

        return (all, sockets);
    }
}
