using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace RealtimeVoiceTools.Soak;

/// <summary>Holds calls in all slots for as long as asked, looks at the process meanwhile and judges.</summary>
internal sealed class SoakRun(SoakOptions options, TextWriter console)
{
    private readonly SoakLedger _ledger = new();
    private readonly OpenBooks _books = new();
    private readonly List<Sample> _samples = [];
    private readonly long _start = Stopwatch.GetTimestamp();

    private TimeSpan Now => Stopwatch.GetElapsedTime(_start);

    public async Task<bool> RunAsync()
    {
        TaskScheduler.UnobservedTaskException += (_, e) => _ledger.Complain("process", $"unobserved {e.Exception.InnerException?.GetType().Name}: {e.Exception.InnerException?.StackTrace?.Split('\n')[0]}");
        await using ServiceProvider services = Build();
        var factory = services.GetRequiredService<VoiceSessionFactory>();
        await CallAsync(factory, slot: -1, number: 0);
        Sample before = await SettleAsync();
        Print(before);

        TimeSpan warm = Now + options.WarmUp, last = Now + options.Duration;
        Task slots = Task.WhenAll(Enumerable.Range(0, options.Slots).Select(slot => HoldAsync(factory, slot, last)));
        while (await Task.WhenAny(slots, Task.Delay(SoakOptions.Every)) != slots)
        {
            Sample sample = Sample.Take(Now, _ledger);
            Print(sample);
            if (sample.At >= warm && sample.At <= last)
                _samples.Add(sample);
        }

        await slots;
        return Conclude(before, await SettleAsync());
    }

    private ServiceProvider Build()
    {
        var services = new ServiceCollection();
        services.AddSingleton(_books).AddSingleton<ILogger<VoiceSession>>(new LogWatch(_ledger));
        services.AddRealtimeVoiceTools(agent =>
            {
                agent.InputFormat = agent.OutputFormat = AudioFormat.G711Ulaw;
                agent.Calls.Timeout = TimeSpan.FromSeconds(6);
                // Here a line that is lost is the end of a call: what its ledger says is said of one connection.
                agent.Reconnect.Enabled = false;
            })
            .AddTools<SoakTools>()
            .UseConnector(new RoutedConnector());
        return services.BuildServiceProvider();
    }

    private async Task HoldAsync(VoiceSessionFactory factory, int slot, TimeSpan last)
    {
        // Not all at the same moment.
        await Task.Delay(TimeSpan.FromSeconds(5) * slot / options.Slots);
        for (int number = 1; Now < last; number++)
            await CallAsync(factory, slot, number);
    }

    private async Task CallAsync(VoiceSessionFactory factory, int slot, int number)
    {
        var plan = options.Only is { } only && slot >= 0 ? new CallPlan(options.Seed, only.Slot, only.Number) : new CallPlan(options.Seed, slot, number);
        try
        {
            // A call of its own, so that its route ends with it.
            await Task.Run(() => new SoakCall(plan, factory, _books, _ledger).RunAsync());
        }
        catch (Exception e)
        {
            _ledger.Complain(plan.CallerId, $"{e.GetType().Name}: {e.StackTrace?.Split('\n')[0]}");
        }
    }

    /// <summary>Timers and sockets that were let go take a moment to be gone.</summary>
    private async Task<Sample> SettleAsync()
    {
        await Task.Delay(TimeSpan.FromSeconds(3));
        return Sample.Take(Now, _ledger);
    }

    private void Print(Sample sample) => console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{sample.At:hh\\:mm\\:ss}  sessions {_ledger.Sessions,5}  calls {_ledger.Calls,6}  heap {sample.HeapMegabytes,6:0.0} MB  working set {sample.WorkingSetMegabytes,5:0} MB  handles {sample.Handles,4}  sockets {sample.Sockets,4}  threads {sample.Threads,3}  queue {sample.Queue,4}  in memory {sample.Reachable,4}  complaints {_ledger.Complaints.Count}"));

    private bool Conclude(Sample before, Sample after)
    {
        if (_books.Strays > 0)
            _ledger.Complain("process", $"tools ran {_books.Strays} times for calls that were over");
        var report = new SoakReport(_samples, before, after, _ledger);
        console.WriteLine($"\n{_ledger.Sessions} sessions ({_ledger.Refused} refused at the door), {_ledger.Connections} connections, {_ledger.Calls} calls, {_ledger.Runs} runs, {_ledger.Outputs} outputs, seed {options.Seed}, {Environment.ProcessorCount} cores");
        console.WriteLine("Done: " + string.Join(", ", _ledger.Done.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value}")) + "\n");
        if (_samples.Count > 0)
            console.WriteLine(string.Join("\n", report.Table()) + "\n");
        foreach (string frame in _ledger.Frames)
            console.WriteLine(frame);
        foreach (string complaint in _ledger.Complaints.Take(40))
            console.WriteLine("  " + complaint);
        Verdict[] verdicts = _samples.Count > 0 ? [.. report.Verdicts()] : [new Verdict(false, "too short: no sample after the warm-up")];
        foreach (Verdict verdict in verdicts)
            console.WriteLine($"{(verdict.Holds ? "holds" : "FAILS")}  {verdict.Text}");
        return Array.TrueForAll(verdicts, verdict => verdict.Holds);
    }
}
