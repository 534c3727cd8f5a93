using System.Diagnostics;
using System.Globalization;

namespace RealtimeVoiceTools.Simulation;

/// <summary>Proves that the simulation can fail: every mutant dies, and every invariant kills at least one.</summary>
internal static class MutantCommand
{
    private const int After = 128;

    public static int Run(int seed, int sessions, int threads, string? only)
    {
        var clock = Stopwatch.StartNew();
        Mutant[] mutants = [.. MutantList.Read().Where(mutant => only is null || only.Split(',').Any(name => mutant.Name.Contains(name, StringComparison.Ordinal)))];
        var sources = new LibrarySources(Folder());
        var matrix = new List<MutantFate>();
        // The library as it is must live: else what kills a mutant proves nothing.
        if (!Judge(null, sources, seed, sessions: After, threads).Lives)
        {
            Console.WriteLine("The library without a mutant breaks a law: see to that first.");
            return 1;
        }

        foreach (Mutant mutant in mutants)
        {
            MutantFate fate = Judge(mutant, sources, seed, sessions, threads);
            matrix.Add(fate);
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{matrix.Count} of {mutants.Length}, {clock.Elapsed.TotalSeconds:0} s: {fate}"));
        }

        return Write(matrix, only is null, clock.Elapsed) ? 0 : 1;
    }

    private static MutantFate Judge(Mutant? mutant, LibrarySources sources, int seed, int sessions, int threads)
    {
        try
        {
            var world = new MutantWorld(sources.Compile(mutant));
            (int death, IReadOnlyDictionary<string, int> killers) = world.Run(seed, sessions, Math.Min(After, sessions), threads);
            world.Unload();
            return new MutantFate(mutant, death, killers, null);
        }
        catch (InvalidOperationException exception)
        {
            return new MutantFate(mutant, 0, new Dictionary<string, int>(), exception.Message);
        }
    }

    private static bool Write(List<MutantFate> matrix, bool all, TimeSpan took)
    {
        Console.WriteLine("| Mutant | Law | Dies in session | Killed by (sessions) |\n|---|---|---:|---|");
        foreach (MutantFate fate in matrix)
            Console.WriteLine(fate.Row);
        string[] idle = [.. Invariants.All.Select(known => known.Name).Where(name => !matrix.Exists(fate => fate.Killers.ContainsKey(name)))];
        MutantFate[] alive = [.. matrix.Where(fate => fate.Lives || fate.Problem is not null)];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{matrix.Count} mutants, {matrix.Count - alive.Length} dead, {took.TotalSeconds:0} s."));
        foreach (MutantFate fate in alive)
            Console.WriteLine($"ALIVE: {fate}");
        foreach (string name in all ? idle : [])
            Console.WriteLine($"KILLS NOTHING: {name}");
        return alive.Length == 0 && (!all || idle.Length == 0);
    }

    /// <summary>Where the sources of the library are: above the place from which this runs.</summary>
    private static string Folder()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "RealtimeVoiceTools.sln")))
                return Path.Combine(folder.FullName, "src", "RealtimeVoiceTools");
        }

        throw new InvalidOperationException("Mutants are made of the sources: run this within the repository.");
    }
}
