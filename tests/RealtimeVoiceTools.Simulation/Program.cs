using System.Globalization;
using RealtimeVoiceTools.Simulation;

bool mutants = args.Contains("mutants");
int Value(string name, int otherwise)
{
    int index = Array.IndexOf(args, name);
    return index < 0 ? otherwise : int.Parse(args[index + 1], NumberStyles.None, CultureInfo.InvariantCulture);
}

string? only = Array.IndexOf(args, "--only") is >= 0 and var at ? args[at + 1] : null;
int threads = Value("--threads", Environment.ProcessorCount);
return mutants
    ? MutantCommand.Run(Value("--seed", 1), Value("--sessions", 10_000), threads, only)
    : SimulationCommand.Run(Value("--seed", 1), Value("--sessions", 1000), threads, args.Contains("--trace"));
