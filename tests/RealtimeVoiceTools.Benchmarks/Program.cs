using RealtimeVoiceTools.Benchmarks.DeadAir;

return args switch
{
    ["dead-air", .. string[] rest] => DeadAirBenchmark.Run(rest, Console.Out, Console.Error),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine($"usage: dead-air {DeadAirOptions.Usage}");
    return 2;
}
