using System.Reflection;
using System.Runtime.Loader;

namespace RealtimeVoiceTools.Simulation;

/// <summary>A place of its own for a mutated library: the test kit and this simulation are loaded into it once more, and meet the mutant there.</summary>
internal sealed class MutantWorld(byte[] library) : AssemblyLoadContext(isCollectible: true)
{
    private static readonly string[] Again = ["RealtimeVoiceTools.Testing", "RealtimeVoiceTools.Simulation"];

    /// <summary>Runs sessions in this world.</summary>
    /// <returns>The number of sessions until the first that broke a law, or 0; then each law that was broken, with how many sessions broke it.</returns>
    public (int Death, IReadOnlyDictionary<string, int> Killers) Run(int seed, int most, int after, int threads)
    {
        Assembly simulation = LoadFromAssemblyName(new AssemblyName("RealtimeVoiceTools.Simulation"));
        MethodInfo run = simulation.GetType(typeof(MutantHunt).FullName!)!.GetMethod(nameof(MutantHunt.Run), BindingFlags.Public | BindingFlags.Static)!;
        var killers = new Dictionary<string, int>();
        int death = (int)run.Invoke(null, [seed, most, after, threads, killers])!;
        return (death, killers);
    }

    protected override Assembly? Load(AssemblyName name)
    {
        if (name.Name == "RealtimeVoiceTools")
            return LoadFromStream(new MemoryStream(library));
        return Again.Contains(name.Name) ? LoadFromStream(new MemoryStream(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, name.Name + ".dll")))) : null;
    }
}
