using System.Diagnostics;
using System.Globalization;

namespace RealtimeVoiceTools.Tests.Journal.Support;

/// <summary>This assembly as a program: a process that has a journal open, to be killed.</summary>
internal static class JournalProcess
{
    private const int Writers = 4;

    public static Process Start(string path)
    {
        // The host of the tests may be another program than dotnet.
        string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        return Process.Start(new ProcessStartInfo(dotnet, ["exec", typeof(JournalProcess).Assembly.Location, path])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        })!;
    }

    /// <summary>Opens the journal, says so, and then writes as fast as it can, telling of each entry when it counts as written.</summary>
    public static async Task<int> Main(string[] arguments)
    {
        FileCallJournal journal;
        try
        {
            journal = new FileCallJournal(arguments[0], new FileCallJournalOptions { CompactAt = 16_384 });
        }
        catch (IOException exception)
        {
            await Console.Out.WriteLineAsync(exception.Message);
            return 1;
        }

        await Console.Out.WriteLineAsync("open");
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => WriteAsync(journal, writer)));
        return 0;
    }

    private static async Task WriteAsync(FileCallJournal journal, int writer)
    {
        for (int number = 0; ; number++)
        {
            string call = string.Create(CultureInfo.InvariantCulture, $"{writer}-{number}");
            CallJournalEntry entry = TemporaryJournal.Entry(call, CallJournalStep.Started) with { Time = DateTimeOffset.UtcNow };
            await journal.AppendAsync(entry, default);
            Console.WriteLine("started " + call);
            await journal.AppendAsync(entry with { Step = CallJournalStep.Committed, Output = $$"""{"success":true,"message":"{{call}}"}""" }, default);
            Console.WriteLine("committed " + call);
            if (number % 3 != 0)
                await journal.AppendAsync(entry with { Step = CallJournalStep.Delivered }, default);
        }
    }
}
