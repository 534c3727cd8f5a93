using RealtimeVoiceTools.Soak;

if (SoakOptions.Read(args) is not { } options)
{
    Console.Error.WriteLine(SoakOptions.Usage);
    return 2;
}

return await new SoakRun(options, Console.Out).RunAsync() ? 0 : 1;
